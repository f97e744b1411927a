import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asActor } from '#platform/db/actor-transaction.ts'
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
      flag: expect.objectContaining({ id: ids.flag, asksAgain: true }),
    }),
  )
})

describe('a pupil who is passed on to a colleague', () => {
  const TODAY = '2026-11-20T10:00:00Z'

  async function passedOn() {
    house.clock.set(TODAY)
    const { classId, institutionId, pupilId, ids } = await buildRouteSubject(house, 'Nodotais')
    const [ilze, andris, zane] = [
      await someone(house.owner, 'class_teacher', 'class', classId),
      await someone(house.owner, 'support_specialist', 'institution', institutionId),
      await someone(house.owner, 'class_teacher', 'class', classId),
    ]
    const path = `/pupils/${pupilId}/flags/${ids.flag}/answers`
    const say = async (by: string, answer: object) =>
      (await house.as(by)).post(path, { id: newId(), untilDate: null, note: '', ...answer })
    const asks = async (person: string) =>
      (await (await house.as(person)).get('/today')).body.items.filter(
        (item: { kind: string; flag?: { id: string } }) => item.flag?.id === ids.flag,
      )
    await say(ilze, { kind: 'referred', referredTo: andris })
    return { ilze, andris, zane, pupilId, flagId: ids.flag ?? '', classId, say, asks }
  }

  test('waits on Today of the colleague, of nobody else, until the colleague answers', async () => {
    const { ilze, andris, zane, say, asks } = await passedOn()

    const waits = await Promise.all([ilze, andris, zane].map(asks))
    const taken = await say(andris, { kind: 'talked', note: 'Runāju ar māti.' })

    expect(waits.map((items) => items.length)).toEqual([0, 1, 0])
    expect(waits[1]).toMatchObject([
      { flag: { asksAgain: true, answer: { kind: 'referred', to: expect.stringContaining(' ') } } },
    ])
    expect(taken.status).toBe(200)
    expect(await asks(andris)).toEqual([])
  })

  test('asks everybody who may answer after a week without a word, and not a day before', async () => {
    const { zane, asks } = await passedOn()

    house.clock.set('2026-11-27T09:59:00Z')
    const before = await asks(zane)
    house.clock.set('2026-11-27T10:00:00Z')
    const late = await asks(zane)

    expect([before.length, late.length]).toEqual([0, 1])
  })

  test('is offered to, and taken by, nobody who may not answer for the pupil: at either lock', async () => {
    const { ilze, andris, zane, pupilId, flagId, say } = await passedOn()
    const stranger = await buildRouteSubject(house, 'Svešais')
    const elsewhere = await someone(house.owner, 'class_teacher', 'class', stranger.classId)

    const { body } = await (await house.as(ilze)).get(`/pupils/${pupilId}/flag-receivers`)
    const refused = await say(ilze, { kind: 'referred', referredTo: elsewhere })
    const inDatabase = asActor(house.services.db, { actorId: ilze, today: '2026-11-20' }, (trx) =>
      trx
        .insertInto('risk.flag_answers')
        .values({
          id: newId(),
          flag_id: flagId,
          kind: 'referred',
          referred_to: elsewhere,
          answered_by: ilze,
          answered_at: new Date(TODAY),
        })
        .execute(),
    )

    expect(body.people.map(({ id }: { id: string }) => id).sort()).toEqual([andris, zane].sort())
    expect(refused.body.code).toBe('risk.not-receiver')
    await expect(inDatabase).rejects.toThrow('row-level security')
    expect((await (await house.as(elsewhere)).get(`/pupils/${pupilId}/flag-receivers`)).status).toBe(404)
  })
})

test('who talked says with whom, and who passes on says to whom', async () => {
  const { classId, pupilId, ids } = await buildRouteSubject(house, 'Bezvārde')
  const teacher = await house.as(await someone(house.owner, 'class_teacher', 'class', classId))

  for (const kind of ['talked', 'referred']) {
    const said = { id: newId(), kind, untilDate: null, note: 'x' }
    const { status, body } = await teacher.post(`/pupils/${pupilId}/flags/${ids.flag}/answers`, said)
    expect([status, Object.keys(body.fields)]).toEqual([400, ['note']])
  }
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
