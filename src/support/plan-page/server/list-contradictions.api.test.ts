import { afterAll, beforeAll, expect, test } from 'vitest'
import { asActor } from '#platform/db/actor-transaction.ts'
import { newId } from '#platform/ids/ids.ts'
import { draftPlan, openPlan, proposedPlan } from '#support/plans/testing/builders.ts'
import { createPlanScene, type PlanScene } from '#support/plans/testing/plan-scene.ts'
import { aService } from '#support/services/testing/builders.ts'
import { aSession, aSpecialist } from '#support/sessions/testing/builders.ts'
import { aClass, anInstitution, someone } from '#tests/support/builders.ts'
import { listGrantedServices, listHoursAhead, listLivePlans } from './contradiction-view.ts'

let scene: PlanScene
beforeAll(async () => {
  scene = await createPlanScene()
})
afterAll(() => scene.house.close())

const read = async (planId: string) => (await scene.approver.get(`/plans/${planId}/contradictions`)).body

test('a plan that waits for approval tells of the one that runs, and of the measure that stands in both', async () => {
  const pupil = await scene.newPupil()
  const running = await openPlan(scene.house.owner, pupil)
  const waiting = await proposedPlan(scene.house.owner, pupil)

  expect(await read(waiting.planId)).toMatchObject({
    others: [{ id: running.planId, kind: 'individual', status: 'open', startsOn: '2026-11-19' }],
    contradictions: [{ about: 'measure-twice', what: { subject: null }, otherPlanId: running.planId }],
  })
  expect(await read(running.planId)).toMatchObject({ others: [{ id: waiting.planId, status: 'proposed' }] })
})

test('a plan of its own tells of nothing, and the journal keeps who asked', async () => {
  const pupil = await scene.newPupil()
  const { planId } = await openPlan(scene.house.owner, pupil)
  await openPlan(scene.house.owner, await scene.newPupil())

  expect(await read(planId)).toEqual({ others: [], contradictions: [] })
  const events = await scene.house.owner
    .selectFrom('audit.journal')
    .select(['event', 'details'])
    .where('pupil_id', '=', pupil.pupilId)
    .execute()
  expect(events).toEqual([{ event: 'plan-page.contradictions-read', details: { planId } }])
})

test('a draft begun in another institution stays there; what runs there is told with its name', async () => {
  const pupil = await scene.newPupil()
  const elsewhere = await aClass(scene.house.owner, {
    institution_id: await anInstitution(scene.house.owner, {
      municipality_id: scene.place.municipalityId,
      name: 'Upes skola',
    }),
  })
  const { planId } = await draftPlan(scene.house.owner, pupil)
  const there = { ...pupil, by: newId(), place: { ...elsewhere, pupilId: pupil.pupilId } }
  await draftPlan(scene.house.owner, there)
  const running = await openPlan(scene.house.owner, { ...there, by: newId() })
  await scene.house.owner
    .updateTable('plans.plans')
    .set({ origin_institution_id: elsewhere.institutionId })
    .where('id', '=', running.planId)
    .execute()
  await scene.house.owner
    .updateTable('plans.plans')
    .set({ institution_id: scene.place.institutionId, class_id: scene.place.classId })
    .where('pupil_id', '=', pupil.pupilId)
    .execute()

  expect((await read(planId)).others).toMatchObject([{ id: running.planId, institutionName: 'Upes skola' }])
})

test('a service granted twice and two sessions at one time are told', async () => {
  const { owner } = scene.house
  const pupil = await scene.newPupil()
  const { planId } = await openPlan(owner, pupil)
  const given = { ...pupil, decidedBy: newId() }
  const serviceId = await aService(owner, { ...given, status: 'running' })
  await aService(owner, { ...given, status: 'granted', startsOn: '2026-12-01' })
  await aService(owner, { ...given, status: 'requested' })
  const twin = await scene.newPupil()
  const twins = await aService(owner, { ...given, ...twin, status: 'running' })
  const one = { place: scene.place, heldOn: '2026-11-24' }
  await aSession(
    owner,
    { ...one, specialistId: await aSpecialist(owner, scene.place.institutionId), startsAt: '14:00' },
    [{ pupilId: pupil.pupilId, serviceId }],
  )
  const second = await aSession(
    owner,
    { ...one, specialistId: await aSpecialist(owner, scene.place.institutionId), startsAt: '14:20' },
    [{ pupilId: twin.pupilId, serviceId: twins }],
  )
  // as after a merge: the hour stays booked for the record that was merged
  await owner
    .updateTable('sessions.participants')
    .set({ pupil_id: pupil.pupilId })
    .where('session_id', '=', second.sessionId)
    .execute()

  expect((await read(planId)).contradictions).toMatchObject([
    {
      about: 'service-twice',
      spans: [
        { startsOn: '2026-11-20', endsOn: '2026-12-18' },
        { startsOn: '2026-12-01', endsOn: '2026-12-18' },
      ],
    },
    {
      about: 'hours-meet',
      hours: [
        { heldOn: '2026-11-24', startsAt: '14:00', minutes: 40 },
        { heldOn: '2026-11-24', startsAt: '14:20' },
      ],
    },
  ])
})

test('nobody of another school reads it: not by the address, and not past the server', async () => {
  const pupil = await scene.newPupil()
  const { planId } = await openPlan(scene.house.owner, pupil)
  await aService(scene.house.owner, { ...pupil, status: 'running', decidedBy: newId() })
  const other = await aClass(scene.house.owner)
  const stranger = await someone(scene.house.owner, 'school_leadership', 'institution', other.institutionId)

  expect((await (await scene.house.as(stranger)).get(`/plans/${planId}/contradictions`)).status).toBe(404)
  const day = '2026-11-20'
  const seen = await asActor(scene.house.services.db, { actorId: stranger, today: day }, async (trx) => [
    ...(await listLivePlans(trx, planId)),
    ...(await listGrantedServices(trx, pupil.pupilId, day)),
    ...(await listHoursAhead(trx, pupil.pupilId, day)),
  ])
  expect(seen).toEqual([])
})
