import { placeColumns } from '#foundation/access/index.ts'
import { newId } from '#platform/ids/ids.ts'
import { aClass, aPerson, aPupil, type BuiltPlace, someone, thisSemester } from '#tests/support/builders.ts'
import type { Client } from '#tests/support/client.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import type { PlanOf } from './builders.ts'

/** A class with its teacher at work; each pupil is new. */
export type PlanScene = {
  readonly house: TestHouse
  readonly place: BuiltPlace
  readonly semesterId: string
  readonly ilze: string
  /** Ilze's browser. */
  readonly browser: Client
  readonly dace: string
  /** The browser of Dace, deputy head, who approves. */
  readonly approver: Client
  /** A new pupil, and what builders of plans need to know. */
  newPupil(): Promise<PlanOf>
}

export async function createPlanScene(): Promise<PlanScene> {
  const house = await createTestHouse()
  const place = await aClass(house.owner)
  const semesterId = await thisSemester(house.owner)
  const ilze = await someone(house.owner, 'class_teacher', 'class', place.classId)
  const dace = await someone(house.owner, 'school_leadership', 'institution', place.institutionId)
  return {
    house,
    place,
    semesterId,
    ilze,
    dace,
    approver: await house.as(dace),
    browser: await house.as(ilze),
    newPupil: async () => {
      const pupilId = await aPupil(house.owner, place)
      return { pupilId, semesterId, by: ilze, place: { ...place, pupilId } }
    },
  }
}

/** Somebody who works at the school of the scene, and may be responsible for a measure. */
export async function aColleague({ house, place }: PlanScene, name = 'Andris'): Promise<string> {
  const personId = await aPerson(house.owner, { given_name: name, family_name: 'Lūsis' })
  await house.owner
    .insertInto('people.staff_posts')
    .values({
      id: newId(),
      person_id: personId,
      institution_id: place.institutionId,
      post: 'social_pedagogue',
      starts_on: '2026-09-01',
    })
    .execute()
  return personId
}

/** What the school's data say about a pupil: absences, and four subjects of which one is below four. */
export async function signalsOf({ house, semesterId, place }: PlanScene, pupilId: string): Promise<void> {
  const at = {
    pupil_id: pupilId,
    semester_id: semesterId,
    municipality_id: place.municipalityId,
    institution_id: place.institutionId,
    class_id: place.classId,
  }
  await house.owner
    .insertInto('signals.term_summaries')
    .values({
      ...at,
      lessons_unexcused: 22,
      lessons_excused: 14,
      absences_until: '2026-11-14',
      marks_until: '2026-11-12',
    })
    .execute()
  await house.owner
    .insertInto('signals.subject_summaries')
    .values([
      { ...at, subject: 'matematika', marks: 4, points_sum: 13, points_count: 4 },
      { ...at, subject: 'vesture', marks: 3, points_sum: 21, points_count: 3 },
    ])
    .execute()
}

const versions = { 'unexcused-lessons': 101, 'low-marks': 102 } as const

/** An open flag of the pupil. */
export async function aFlag(
  { house }: PlanScene,
  pupil: PlanOf,
  rule: keyof typeof versions,
): Promise<string> {
  const id = newId()
  await house.owner
    .insertInto('risk.flags')
    .values({
      id,
      pupil_id: pupil.pupilId,
      semester_id: pupil.semesterId,
      rule,
      rule_version_id: `00000000-0000-7000-8000-000000000${versions[rule]}`,
      level: 'urgent',
      facts: '{}',
      noticed_facts: '{}',
      data_until: '2026-11-14',
      raised_at: new Date('2026-11-14T10:00:00Z'),
      noticed_at: new Date('2026-11-14T10:00:00Z'),
      changed_at: new Date('2026-11-14T10:00:00Z'),
      ...placeColumns(pupil.place),
    })
    .execute()
  return id
}
