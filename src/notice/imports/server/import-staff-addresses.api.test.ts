import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aColleague } from '#foundation/staff/testing/builders.ts'
import { asActor } from '#platform/db/actor-transaction.ts'
import { aClass, aGrant, type BuiltPlace, someone } from '#tests/support/builders.ts'
import type { Answer, Client } from '#tests/support/client.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import { askFor, bringFile } from '../testing/bring-file.ts'

let house: TestHouse
let place: BuiltPlace
let ritaId: string
let rita: Client
let dace: Client
let serial = 0

beforeAll(async () => {
  house = await createTestHouse()
})
beforeEach(async () => {
  serial += 1
  place = await aClass(house.owner)
  ritaId = await someone(house.owner, 'records_clerk', 'institution', place.institutionId)
  rita = await house.as(ritaId)
  dace = await house.as(await someone(house.owner, 'school_leadership', 'institution', place.institutionId))
})
afterAll(() => house.close())

const own = () => `zane${serial}@skola.example`
const other = () => `rita.zane${serial}@cits.example`
const staffPath = (what = '') => `/institutions/${place.institutionId}/staff${what}`
const brings = (email: string, more = '') =>
  bringFile(rita, {
    institutionId: place.institutionId,
    kind: 'staff',
    content: `Uzvārds;Vārds;E-pasts;Amats;Klase;Strādā līdz\nKalna;Zane;${email};Klases audzinātāja;7.b;${more}`,
  })
const decide = (who: Client, confirm: string[], decline: string[] = []) =>
  who.post(staffPath('/decisions'), { confirm, decline })
const invite = (who: Client, personId: string) =>
  who.post(staffPath('/invitations'), { personIds: [personId] })
const emailOf = async (personId: string) =>
  (
    await house.owner
      .selectFrom('people.persons')
      .select('email')
      .where('id', '=', personId)
      .executeTakeFirstOrThrow()
  ).email
const seen = async (who: Client, personId: string) =>
  (await who.get(staffPath())).body.people.find(({ id }: { id: string }) => id === personId)
const waitingIds = async (personId: string): Promise<string[]> =>
  (await seen(dace, personId)).addresses.map(({ id }: { id: string }) => id)
const codesOf = (answer: Answer) => answer.body.report.problems.map(({ code }: { code: string }) => code)

async function zaneWithAccess(
  of: {
    email?: string | null
    role?: 'class_teacher' | 'school_leadership'
    scopeKind?: 'class' | 'institution'
    scopeId?: string
  } = {},
): Promise<string> {
  const { email = own(), role = 'class_teacher', scopeKind = 'class', scopeId = place.classId } = of
  const { personId } = await aColleague(house.owner, { ...place, email })
  await aGrant(house.owner, { personId, role, scopeKind, scopeId })
  return personId
}

describe('an address that a list brings for somebody who has access', () => {
  test('only waits: the clerk cannot have the link sent elsewhere', async () => {
    const personId = await zaneWithAccess()
    const brought = await brings(other())
    const shown = await seen(dace, personId)
    const invited = await invite(dace, personId)

    expect(brought.body.report).toMatchObject({ counts: { addressesChanged: 0, addressesProposed: 1 } })
    expect(codesOf(brought)).toContain('staff-email-proposed')
    expect(await emailOf(personId)).toBe(own())
    expect(shown).toMatchObject({
      email: own(),
      addresses: [{ email: other(), hindrance: null, canDecline: true, proposedBy: {} }],
    })
    expect(invited.body.invitations).toMatchObject([{ username: own() }])
  })

  test('is not set past the server either, not even the first one', async () => {
    const personId = await zaneWithAccess({ email: null })
    await brings(other())
    const [id] = await waitingIds(personId)
    const direct = (query: ReturnType<typeof sql>) =>
      asActor(house.services.db, { actorId: ritaId, today: '2026-11-20' }, (trx) => query.execute(trx))
    const set = await direct(
      sql`select people.set_colleague_emails(${JSON.stringify([{ personId, email: other() }])}::jsonb)`,
    )

    expect(set.rows).toEqual([])
    await expect(direct(sql`select access.confirm_addresses(array[${id}]::uuid[], now())`)).rejects.toThrow(
      'another person',
    )
    expect(await emailOf(personId)).toBeNull()
  })

  test('holds once somebody else confirms it; the link that went to the old one works no more', async () => {
    const personId = await zaneWithAccess()
    await invite(dace, personId)
    await brings(other())
    const links = () =>
      house.owner
        .selectFrom('access.invitations')
        .select('person_id')
        .where('person_id', '=', personId)
        .execute()
    const before = await links()
    const answer = await decide(dace, await waitingIds(personId))
    const after = await links()
    const again = await invite(dace, personId)

    expect(answer.status).toBe(200)
    expect(before).toHaveLength(1)
    expect(after).toEqual([])
    expect(await emailOf(personId)).toBe(other())
    expect(again.body.invitations).toMatchObject([{ username: other() }])
  })

  test('is declined and then not proposed again', async () => {
    const personId = await zaneWithAccess()
    await brings(other())
    const answer = await decide(dace, [], await waitingIds(personId))
    await brings(other(), '31.12.2026.')

    expect(answer.status).toBe(200)
    expect(await emailOf(personId)).toBe(own())
    expect(await waitingIds(personId)).toEqual([])
  })

  test('is never confirmed by whoever proposed it, also as a leader', async () => {
    const personId = await zaneWithAccess()
    await aGrant(house.owner, {
      personId: ritaId,
      role: 'school_leadership',
      scopeKind: 'institution',
      scopeId: place.institutionId,
    })
    rita = await house.as(ritaId)
    await brings(other())
    const ids = await waitingIds(personId)
    const confirmed = await decide(rita, ids)
    const declined = await decide(rita, [], ids)

    expect(confirmed).toMatchObject({ status: 422, body: { code: 'staff.address-own-proposal' } })
    expect(declined).toMatchObject({ status: 422, body: { code: 'staff.address-own-proposal' } })
    expect(await emailOf(personId)).toBe(own())
  })

  test.each(['leads the school', 'has access in another school'] as const)(
    'who %s is confirmed by whoever manages all grants only',
    async (what) => {
      const elsewhere = await aClass(house.owner)
      const personId = await zaneWithAccess(
        what === 'leads the school'
          ? { role: 'school_leadership', scopeKind: 'institution', scopeId: place.institutionId }
          : { scopeId: elsewhere.classId },
      )
      await brings(other())
      const ids = await waitingIds(personId)
      const aivars = await house.as(await someone(house.owner, 'administrator', 'system', null))
      const refused = await decide(dace, ids)
      const between = await emailOf(personId)
      const answer = await decide(aivars, ids)

      expect(refused).toMatchObject({ status: 422, body: { code: 'staff.address-elsewhere' } })
      expect(between).toBe(own())
      expect(answer.status).toBe(200)
      expect(await emailOf(personId)).toBe(other())
    },
  )

  test('that somebody else has meanwhile can only be declined', async () => {
    const personId = await zaneWithAccess()
    await brings(other())
    await aColleague(house.owner, { ...place, familyName: 'Liepa', email: other().toUpperCase() })
    const ids = await waitingIds(personId)
    const refused = await decide(dace, ids)
    const declined = await decide(dace, [], ids)

    expect(refused).toMatchObject({ status: 422, body: { code: 'staff.address-taken' } })
    expect(declined.status).toBe(200)
  })

  test('waits on Today for whoever may confirm it', async () => {
    await zaneWithAccess()
    await brings(other())
    const items = async (who: Client) =>
      (await who.get('/today')).body.items.filter(({ kind }: { kind: string }) => kind === 'staff-access')

    expect(await items(dace)).toMatchObject([{ count: 1 }])
    expect(await items(rita)).toEqual([])
  })
})

describe('an address of somebody without access', () => {
  test('that changed since the leader looked is not invited unseen', async () => {
    await brings(own())
    const { body } = await dace.get(staffPath())
    const [zane] = body.people.filter(({ familyName }: { familyName: string }) => familyName === 'Kalna')
    await brings(other())
    const answer = await dace.post(staffPath('/decisions'), {
      confirm: [zane.proposals[0].id],
      decline: [],
      seen: [{ personId: zane.id, email: zane.email }],
    })

    expect(zane.email).toBe(own())
    expect(answer).toMatchObject({ status: 422, body: { code: 'staff.address-meanwhile' } })
  })
})

describe('taking back a list with an address', () => {
  test('takes back one that waits', async () => {
    const personId = await zaneWithAccess()
    const brought = await brings(other())
    const undone = await askFor(rita, brought.body.id, 'undo')

    expect(undone.body.status).toBe('undone')
    expect(await waitingIds(personId)).toEqual([])
  })

  test('is refused once it was confirmed', async () => {
    const personId = await zaneWithAccess()
    const brought = await brings(other())
    await decide(dace, await waitingIds(personId))
    const refused = await askFor(rita, brought.body.id, 'undo')

    expect(refused).toMatchObject({ status: 422, body: { code: 'imports.blocked-by-addresses' } })
    expect(await emailOf(personId)).toBe(other())
  })

  test('is refused once an invitation went there', async () => {
    const { personId } = await aColleague(house.owner, { ...place, email: own() })
    const brought = await brings(other())
    await aGrant(house.owner, {
      personId,
      role: 'class_teacher',
      scopeKind: 'class',
      scopeId: place.classId,
    })
    await invite(dace, personId)
    const refused = await askFor(rita, brought.body.id, 'undo')

    expect(brought.body.report.counts).toMatchObject({ addressesChanged: 1, addressesProposed: 0 })
    expect(refused).toMatchObject({ status: 422, body: { code: 'imports.blocked-by-addresses' } })
    expect(await emailOf(personId)).toBe(other())
  })
})
