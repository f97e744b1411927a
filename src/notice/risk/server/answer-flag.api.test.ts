import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '#platform/ids/ids.ts'
import { someone } from '#tests/support/builders.ts'
import { buildRouteSubject } from '#tests/support/route-subject.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'

let house: TestHouse

beforeAll(async () => {
  house = await createTestHouse()
})
afterAll(() => house.close())

test('the last answer holds, the first one keeps the clock, and both stay', async () => {
  const { classId, pupilId, ids } = await buildRouteSubject(house, 'Liepiņa')
  const teacher = await someone(house.owner, 'class_teacher', 'class', classId)
  const answer = async (at: string, kind: string, note: string, untilDate: string | null = null) => {
    house.clock.set(at)
    return (await house.as(teacher)).post(`/pupils/${pupilId}/flags/${ids.flag}/answers`, {
      id: newId(),
      kind,
      untilDate,
      note,
    })
  }
  const read = async () =>
    (await (await house.as(teacher)).get(`/flags?pupilId=${pupilId}&state=answered`)).body.rows[0]
  await answer('2026-11-20T10:00:00Z', 'not_a_concern', 'Slimības lapa')
  const first = await read()

  const changed = await answer('2026-11-23T10:00:00Z', 'watched', 'Lapa ir cita skolēna', '2026-11-25')
  const last = await read()
  house.clock.set('2026-11-25T06:00:00Z')
  const { body: today } = await (await house.as(teacher)).get('/today')

  expect(changed.status).toBe(200)
  expect(first).toMatchObject({ answer: { kind: 'not_a_concern' }, earlierAnswers: [] })
  expect(last).toMatchObject({
    waitingDays: first.waitingDays,
    answer: { kind: 'watched', note: 'Lapa ir cita skolēna' },
    earlierAnswers: [{ kind: 'not_a_concern', note: 'Slimības lapa' }],
  })
  expect(today.items).toContainEqual(
    expect.objectContaining({
      kind: 'flag',
      flag: expect.objectContaining({ id: ids.flag, watchEnded: true }),
    }),
  )
})

test('an assessment or a plan answers by being made, not by being said', async () => {
  const { classId, pupilId, ids } = await buildRouteSubject(house, 'Kalniņa')
  const teacher = await house.as(await someone(house.owner, 'class_teacher', 'class', classId))

  for (const kind of ['assessment_opened', 'plan_opened']) {
    const said = { id: newId(), kind, untilDate: null, note: '' }
    expect((await teacher.post(`/pupils/${pupilId}/flags/${ids.flag}/answers`, said)).status).toBe(400)
  }
  expect((await teacher.get(`/flags?pupilId=${pupilId}&state=answered`)).body.rows).toEqual([])
})
