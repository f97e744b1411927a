import { aMerge, anApart } from '#foundation/people/testing/builders.ts'
import { aDuty } from '#notice/duties/testing/builders.ts'
import { anImport } from '#notice/imports/testing/builders.ts'
import { aNote } from '#notice/notes/testing/builders.ts'
import { aDraftAssessment, anOwnRule } from '#notice/risk/testing/builders.ts'
import { anEntry } from '#notice/unenrolled/testing/builders.ts'
import { newId } from '#platform/ids/ids.ts'
import { draftPlan, evaluatedPlan } from '#support/plans/testing/builders.ts'
import { aService } from '#support/services/testing/builders.ts'
import { aSession } from '#support/sessions/testing/builders.ts'
import { aClass, aMunicipality, anInstitution, aPerson, aPupil, thisSemester } from './builders.ts'
import type { RouteSubject } from './route-case.ts'
import type { TestHouse } from './test-house.ts'

/** Builds a pupil in a place of its own, with a draft assessment, a flag and whatever else routes ask about. */
export async function buildRouteSubject(house: TestHouse, familyName: string): Promise<RouteSubject> {
  const municipalityId = await aMunicipality(house.owner, `${familyName} novads`)
  const institutionId = await anInstitution(house.owner, { municipality_id: municipalityId })
  const place = await aClass(house.owner, { institution_id: institutionId })
  const pupilId = await aPupil(house.owner, place, { family_name: familyName })
  const by = await aPerson(house.owner)
  const semesterId = await thisSemester(house.owner)
  const assessment = await aDraftAssessment(house.owner, { pupilId, place, semesterId, by })
  const plan = await draftPlan(house.owner, { pupilId, place, semesterId, by })
  const former = await evaluatedPlan(house.owner, {
    pupilId,
    place,
    semesterId,
    by: await aPerson(house.owner),
  })
  const imported = await anImport(house.owner, { institutionId, municipalityId, by })
  const rule = await anOwnRule(house.owner, place)
  const duty = await aDuty(house.owner, { pupilId, place, semesterId })
  const note = await aNote(house.owner, { pupilId, place, authorId: by })
  const service = await aService(house.owner, { pupilId, place, by })
  const running = await aService(house.owner, {
    pupilId,
    place,
    by,
    status: 'running',
    decidedBy: newId(),
    startsOn: '2026-11-02',
  })
  const session = await aSession(house.owner, { place, specialistId: by }, [{ pupilId, serviceId: running }])
  const unenrolled = await anEntry(house.owner, municipalityId, { due_on: '2026-12-05' })
  const twin = await aPupil(house.owner, place, { given_name: 'Cits', family_name: 'Bērns', class_id: null })
  const merge = await aMerge(house.owner, { pupilId, place, by })
  const apart = await anApart(house.owner, { pupilIds: [pupilId, twin], by })
  const flag = newId()
  await house.owner
    .insertInto('risk.flags')
    .values({
      id: flag,
      pupil_id: pupilId,
      semester_id: semesterId,
      rule: 'unexcused-lessons',
      rule_version_id: '00000000-0000-7000-8000-000000000101',
      level: 'urgent',
      facts: JSON.stringify({ rule: 'unexcused-lessons', lessons: 22, limit: 20 }),
      noticed_facts: JSON.stringify({ rule: 'unexcused-lessons', lessons: 22, limit: 20 }),
      data_until: '2026-11-14',
      raised_at: new Date('2026-11-14T10:00:00Z'),
      noticed_at: new Date('2026-11-14T10:00:00Z'),
      changed_at: new Date('2026-11-14T10:00:00Z'),
      municipality_id: municipalityId,
      institution_id: institutionId,
      class_id: place.classId,
    })
    .execute()
  return {
    municipalityId,
    institutionId,
    classId: place.classId,
    pupilId,
    ids: {
      assessment,
      import: imported,
      flag,
      rule,
      duty,
      note,
      service,
      session: session.sessionId,
      unenrolled,
      twin,
      merge,
      apart,
      plan: plan.planId,
      formerPlan: former.planId,
      planRisk: plan.riskId,
      planMeasure: plan.measureId,
      planGoal: plan.goalId,
    },
  }
}
