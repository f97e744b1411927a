import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { listSignsSeen } from '#notice/screening/index.ts'
import { findKnownOfPupil } from '#notice/signals/index.ts'
import { asActor } from '#platform/db/actor-transaction.ts'
import {
  aClass,
  aGrant,
  anInstitution,
  aPerson,
  aPupil,
  type BuiltPlace,
  someone,
  thisSemester,
} from '#tests/support/builders.ts'
import { journalOf } from '#tests/support/journal.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'

let house: TestHouse
let place: BuiltPlace
let semesterId: string
let ilze: string
let pupilId: string

beforeAll(async () => {
  house = await createTestHouse()
  place = await aClass(house.owner)
  semesterId = await thisSemester(house.owner)
  ilze = await someone(house.owner, 'class_teacher', 'class', place.classId)
})
beforeEach(async () => {
  pupilId = await aPupil(house.owner, place)
})
afterAll(() => house.close())

const path = (edition = '2023') => `/pupils/${pupilId}/assessment-hints?classifierVersion=${edition}`
const placeOf = () => ({
  municipality_id: place.municipalityId,
  institution_id: place.institutionId,
  class_id: place.classId,
})

/** 22 unexcused lessons, mathematics below 4, two reprimands. */
async function signals(): Promise<void> {
  const at = { pupil_id: pupilId, semester_id: semesterId, ...placeOf() }
  await house.owner
    .insertInto('signals.term_summaries')
    .values({
      ...at,
      lessons_unexcused: 22,
      days_unexcused: 5,
      absences_until: '2026-11-14',
      marks_until: '2026-11-12',
      reprimands: 2,
      incidents: 1,
      behaviour_until: '2026-11-13',
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

async function seen(sign: string, value: number | null, at: string, by = ilze): Promise<void> {
  await house.owner
    .insertInto('screening.answers')
    .values({
      pupil_id: pupilId,
      semester_id: semesterId,
      sign,
      classifier: 'screening-sign',
      classifier_version: '2023',
      value,
      version: 1,
      answered_by: by,
      answered_at: new Date(at),
      ...placeOf(),
    })
    .execute()
}

const absence = { kind: 'absence', unit: 'lessons', count: 22, until: '2026-11-14' }
const behaviour = { kind: 'behaviour', reprimands: 2, incidents: 1, until: '2026-11-13' }

describe('what is known beside the questions', () => {
  test('the data stand beside the risks to which their sign points', async () => {
    await signals()

    const answer = await (await house.as(ilze)).get(path())

    expect(answer.status).toBe(200)
    expect(answer.body.rows).toEqual([
      { riskCode: 'R23-S02', hints: [absence] },
      {
        riskCode: 'R23-S01',
        hints: [
          {
            kind: 'marks',
            lowSubjects: [{ nameLv: 'Matemātika', nameEn: 'Mathematics' }],
            until: '2026-11-12',
          },
        ],
      },
      { riskCode: 'R23-P10', hints: [behaviour] },
      { riskCode: 'R23-P04', hints: [behaviour] },
    ])
  })

  test('with the screening of the class: who saw it and when, also that nothing was observed', async () => {
    await signals()
    await seen('absences', 3, '2026-11-10T09:00:00Z')
    await seen('parental_support', 0, '2026-11-10T09:00:00Z')

    const { rows } = (await (await house.as(ilze)).get(path())).body

    const of = (code: string) => rows.find((row: { riskCode: string }) => row.riskCode === code)?.hints
    expect(of('R23-S02')).toEqual([
      absence,
      {
        kind: 'screening',
        sign: { nameLv: 'Kavējumi', nameEn: 'Absences' },
        value: 3,
        by: 'Kāds class_teacher',
        at: '2026-11-10T09:00:00.000Z',
      },
    ])
    expect(of('R23-F12')).toMatchObject([{ kind: 'screening', value: 0 }])
  })

  test('what was taken back, and what is older than a year, is not told', async () => {
    await seen('absences', null, '2026-11-10T09:00:00Z')
    await seen('performance', 2, '2025-11-10T09:00:00Z')

    expect((await (await house.as(ilze)).get(path())).body.rows).toEqual([])
  })

  test('of the edition of 2018 only what means the same', async () => {
    await signals()

    const { rows } = (await (await house.as(ilze)).get(path('2018'))).body

    expect(rows.map((row: { riskCode: string }) => row.riskCode).sort()).toEqual(['R18-2.06', 'R18-2.13'])
  })

  test('in preschool days are counted', async () => {
    await signals()
    await house.owner
      .updateTable('institutions.classes')
      .set({ grade: 0 })
      .where('id', '=', place.classId)
      .execute()

    const { rows } = (await (await house.as(ilze)).get(path())).body

    expect(rows[0].hints).toEqual([{ ...absence, unit: 'days', count: 5 }])
    await house.owner
      .updateTable('institutions.classes')
      .set({ grade: 7 })
      .where('id', '=', place.classId)
      .execute()
  })

  test('it answers nothing: the assessment begins blank, and the journal tells who looked', async () => {
    await signals()
    const browser = await house.as(ilze)

    await browser.get(path())

    const answers = await sql`select from risk.assessment_answers`.execute(house.owner)
    expect(answers.rows).toEqual([])
    expect(await journalOf(house, { event: 'risk.hints-read', pupilId })).toHaveLength(1)
  })
})

describe('within the rights of the reader', () => {
  test('nobody else gets them', async () => {
    await signals()
    const { owner } = house
    const otherSchool = await anInstitution(owner, { municipality_id: place.municipalityId })
    const former = await aPerson(owner)
    await aGrant(owner, {
      personId: former,
      role: 'class_teacher',
      scopeKind: 'class',
      scopeId: place.classId,
      overrides: { valid_from: '2025-09-01', valid_until: '2026-11-19' },
    })
    const strangers = [
      former,
      await someone(owner, 'class_teacher', 'class', (await aClass(owner)).classId),
      await someone(owner, 'school_leadership', 'institution', otherSchool),
      await someone(owner, 'municipal_coordinator', 'municipality', place.municipalityId),
      await someone(owner, 'subject_teacher', 'class', place.classId),
      await someone(owner, 'guardian', 'pupil', pupilId),
      await someone(owner, 'pupil', 'pupil', pupilId),
    ]

    for (const stranger of strangers)
      expect((await (await house.as(stranger)).get(path())).status).toBeGreaterThanOrEqual(403)
  })

  test.each([
    ['class_teacher', 'class', { absence: true, behaviour: true, seen: 1 }],
    ['municipal_coordinator', 'municipality', { absence: true, behaviour: false, seen: 1 }],
    ['records_clerk', 'institution', { absence: true, behaviour: false, seen: 0 }],
    ['social_worker', 'municipality', { absence: false, behaviour: false, seen: 0 }],
  ] as const)('each part is told only to whom it is for: %s', async (role, scopeKind, told) => {
    await signals()
    await seen('motivation_belonging', 2, '2026-11-10T09:00:00Z')
    const scopeId = place[`${scopeKind}Id`]
    const personId = await someone(house.owner, role, scopeKind, scopeId)
    const actor = { personId, grants: [{ role, scopeKind, scopeId, reason: 'test' }] }
    const reader = { actor, place: { ...place, pupilId } }

    const [known, signs] = await asActor(
      house.services.db,
      { actorId: personId, today: '2026-11-20' },
      async (trx) => [
        await findKnownOfPupil(trx, reader, { pupilId, semesterId }),
        await listSignsSeen(trx, reader, { pupilId, since: '2025-11-20' }),
      ],
    )

    expect({
      absence: known.absence !== null,
      behaviour: known.behaviour !== null,
      seen: signs.length,
    }).toEqual(told)
  })
})
