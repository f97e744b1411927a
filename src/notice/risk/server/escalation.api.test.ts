import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '#platform/ids/ids.ts'
import { aClass, anInstitution, type BuiltPlace, someone } from '#tests/support/builders.ts'
import { journalOf } from '#tests/support/journal.ts'
import { createTestHouse, TEST_NOW, type TestHouse } from '#tests/support/test-house.ts'
import { aFlag } from '../testing/builders.ts'
import { escalateFlags } from './escalate-flags.ts'

const HOUR_MS = 3_600_000
const shipped = {
  urgent: { team: 5, municipality: 10 },
  support: { team: 7, municipality: 14 },
  attention: { team: 7, municipality: 14 },
}

let house: TestHouse
let place: BuiltPlace
let head: string
let coordinator: string

beforeAll(async () => {
  house = await createTestHouse()
})
beforeEach(async () => {
  house.clock.set(TEST_NOW)
  place = await aClass(house.owner)
  head = await someone(house.owner, 'school_leadership', 'institution', place.institutionId)
  coordinator = await someone(house.owner, 'municipal_coordinator', 'municipality', place.municipalityId)
})
afterAll(() => house.close())

const escalate = () => escalateFlags(house.services)
const hoursAgo = (hours: number) => new Date(new Date(TEST_NOW).getTime() - hours * HOUR_MS)
const waiting = (hours: number, level: 'urgent' | 'support' = 'urgent') =>
  aFlag(house.owner, place, { raisedAt: hoursAgo(hours), level })

async function stepsOf(flagId: string) {
  const { body } = await (await house.as(coordinator)).get('/flags?state=all')
  return body.rows.find(({ id }: { id: string }) => id === flagId)?.escalated
}

const teamSinceOf = async (flagId: string) =>
  (
    await house.owner
      .selectFrom('risk.flags')
      .select('team_since')
      .where('id', '=', flagId)
      .executeTakeFirstOrThrow()
  ).team_since

const raisedAt = (flagId: string, at: string) =>
  house.owner
    .updateTable('risk.flags')
    .set({ raised_at: new Date(at) })
    .where('id', '=', flagId)
    .execute()

const set = async (personId: string, owner: object, days = shipped, id = newId()) =>
  (await house.as(personId)).put(`/escalation-settings/${id}`, {
    owner,
    days,
    reason: 'Klases ir lielas, gaidīt nedrīkst.',
  })
const school = () => ({ kind: 'institution', id: place.institutionId })
const municipality = () => ({ kind: 'municipality', id: place.municipalityId })

describe('what nobody answers', () => {
  test('passes to the team when it has waited more whole days than its level allows, not before', async () => {
    const fiveDays = await waiting(6 * 24 - 1)
    const sixDays = await waiting(6 * 24)
    const support = await waiting(6 * 24, 'support')

    await escalate()

    expect(await stepsOf(fiveDays)).toBeNull()
    expect(await stepsOf(sixDays)).toEqual({ to: 'team', at: '2026-11-20T10:00:00.000Z' })
    expect(await stepsOf(support)).toBeNull()
  })

  test('does not pass on while there is no school for weeks, but does over a weekend', async () => {
    const flagId = await waiting(0)
    const teamSince = async (day: string) => {
      house.clock.set(`${day}T10:00:00Z`)
      await escalate()
      return teamSinceOf(flagId)
    }
    await raisedAt(flagId, '2026-12-18T09:00:00Z')

    const inTheHolidays = await teamSince('2027-01-03')
    const fifthDay = await teamSince('2027-01-08')
    const sixthDay = await teamSince('2027-01-09')

    expect([inTheHolidays, fifthDay]).toEqual([null, null])
    expect(sixthDay).toEqual(new Date('2027-01-09T10:00:00Z'))
  })

  test('passes to the municipality later, and keeps the day on which it did', async () => {
    const flagId = await waiting(11 * 24)
    await escalate()
    house.clock.set('2026-11-22T10:00:00Z')

    await escalate()

    expect(await stepsOf(flagId)).toEqual({ to: 'municipality', at: '2026-11-20T10:00:00.000Z' })
  })

  test('stays where it is once it is answered or withdrawn', async () => {
    const answered = await aFlag(house.owner, place, { raisedAt: hoursAgo(999), answeredAt: hoursAgo(1) })
    const withdrawn = await aFlag(house.owner, place, {
      raisedAt: hoursAgo(999),
      withdrawnAt: hoursAgo(1),
    })

    await escalate()

    expect(await stepsOf(answered)).toBeNull()
    expect(await teamSinceOf(withdrawn)).toBeNull()
  })

  test('can be listed by how far it has passed', async () => {
    const near = await waiting(6 * 24)
    const far = await waiting(11 * 24)
    await escalate()
    const listed = async (step: string) => {
      const { body } = await (await house.as(coordinator)).get(`/flags?escalatedTo=${step}`)
      return body.rows.map(({ id }: { id: string }) => id)
    }

    expect(await listed('team')).toEqual([far, near])
    expect(await listed('municipality')).toEqual([far])
  })
})

describe('the days', () => {
  test('are shortened by a head for the own school: what has waited longer passes on at once', async () => {
    const flagId = await waiting(3 * 24)
    const sooner = { ...shipped, urgent: { team: 2, municipality: 10 } }

    const { status, body } = await set(head, school(), sooner)

    expect({ status, body }).toEqual({ status: 200, body: { toTeam: 1, toMunicipality: 0 } })
    expect(await stepsOf(flagId)).toMatchObject({ to: 'team' })
    const read = await (await house.as(head)).get('/escalation')
    expect(read.body.places).toMatchObject([
      { owner: { id: place.institutionId }, holds: sooner, history: [{ days: sooner }], can: { set: true } },
    ])
  })

  test('are never lengthened by a school, and the message says how many are allowed', async () => {
    const later = { ...shipped, support: { team: 8, municipality: 14 } }

    const { status, body } = await set(head, school(), later)

    expect(status).toBe(422)
    expect(body.message).toContain('8 dienu vietā norādiet ne vairāk kā 7')
  })

  test('are lengthened by a municipality for its schools, and then by a school as far as that', async () => {
    const later = { ...shipped, urgent: { team: 8, municipality: 20 } }
    const flagId = await waiting(6 * 24)

    const byMunicipality = await set(coordinator, municipality(), later)
    const bySchool = await set(head, school(), later)
    await escalate()

    expect([byMunicipality.status, bySchool.status]).toEqual([200, 200])
    expect(await stepsOf(flagId)).toBeNull()
  })

  test('of a school are not told as shorter once the municipality allows no more', async () => {
    await set(head, school(), { ...shipped, urgent: { team: 3, municipality: 6 } })
    const shorter = async () => (await (await house.as(coordinator)).get('/escalation')).body.shorter.length
    const before = await shorter()

    await set(coordinator, municipality(), {
      urgent: { team: 2, municipality: 5 },
      support: { team: 2, municipality: 5 },
      attention: { team: 2, municipality: 5 },
    })

    expect([before, await shorter()]).toEqual([1, 0])
  })

  test('hold in no other school', async () => {
    const other = await aClass(house.owner, {
      institution_id: await anInstitution(house.owner, { municipality_id: place.municipalityId }),
    })
    const flagId = await aFlag(house.owner, other, { raisedAt: hoursAgo(3 * 24) })
    await set(head, school(), { ...shipped, urgent: { team: 1, municipality: 2 } })

    await escalate()

    expect(await stepsOf(flagId)).toBeNull()
  })

  test('are set once by a request that is sent twice, and the journal says who', async () => {
    const id = newId()
    await set(head, school(), shipped, id)
    await set(head, school(), shipped, id)

    const { body } = await (await house.as(head)).get('/escalation')
    expect(body.places[0].history).toHaveLength(1)
    expect(await journalOf(house, { event: 'risk.escalation-set', actorId: head })).not.toEqual([])
  })

  test('do not let the municipality come before the team', async () => {
    const { status, body } = await set(head, school(), { ...shipped, urgent: { team: 5, municipality: 4 } })

    expect(status).toBe(400)
    expect(body.fields).toEqual({
      'days.urgent.municipality': 'Šim jābūt ne mazākam par iepriekšējo skaitli.',
    })
  })
})

describe('the wrong person', () => {
  test.each([
    ['the class teacher', () => someone(house.owner, 'class_teacher', 'class', place.classId)],
    ['the coordinator, for the school', async () => coordinator],
    [
      'the head of another school',
      async () => {
        const other = await aClass(house.owner)
        return someone(house.owner, 'school_leadership', 'institution', other.institutionId)
      },
    ],
  ])('%s sets nothing for a school', async (_, who) => {
    const { status } = await set(await who(), school())

    expect([403, 404]).toContain(status)
  })

  test('a head sets nothing for the municipality, a coordinator nothing for another one', async () => {
    const elsewhere = await aClass(house.owner)

    const byHead = await set(head, municipality())
    const byNeighbour = await set(coordinator, { kind: 'municipality', id: elsewhere.municipalityId })

    expect([byHead.status, byNeighbour.status]).toEqual([404, 404])
  })

  test('a class teacher sees what holds at the school and is not offered to change it', async () => {
    const teacher = await someone(house.owner, 'class_teacher', 'class', place.classId)

    const { body } = await (await house.as(teacher)).get('/escalation')

    expect(body.places).toMatchObject([
      { owner: { id: place.institutionId }, holds: shipped, can: { set: false } },
    ])
    expect(body.shorter).toEqual([])
  })
})
