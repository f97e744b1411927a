import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { asActor } from '#platform/db/actor-transaction.ts'
import {
  aClass,
  aMunicipality,
  anInstitution,
  aPerson,
  type BuiltPlace,
  someone,
} from '#tests/support/builders.ts'
import type { Client } from '#tests/support/client.ts'
import { journalOf } from '#tests/support/journal.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'

let house: TestHouse
let municipalityId: string
let place: BuiltPlace
let maraId: string
let mara: Client

beforeAll(async () => {
  house = await createTestHouse()
})
beforeEach(async () => {
  municipalityId = await aMunicipality(house.owner)
  place = await aClass(house.owner, {
    institution_id: await anInstitution(house.owner, { municipality_id: municipalityId }),
  })
  maraId = await someone(house.owner, 'municipal_coordinator', 'municipality', municipalityId)
  mara = await house.as(maraId)
})
afterAll(() => house.close())

let people = 0
const anda = () => ({ givenName: 'Anda', familyName: 'Krauze', email: `anda${++people}@skola.example` })
const invite = (who: Client, leader: object, school = place.institutionId) =>
  who.post(`/institutions/${school}/first-leader`, leader)
const schools = async (who: Client) => (await who.get('/first-leaders')).body.schools
const leadersOf = (institutionId: string) =>
  house.owner
    .selectFrom('access.grants')
    .select(['person_id as personId', 'revoked_at as revokedAt', 'granted_by as grantedBy'])
    .where('scope_id', '=', institutionId)
    .where('role', '=', 'school_leadership')
    .orderBy('granted_at')
    .execute()
/** The newcomer opens the link and chooses a password: the account is in use. */
const signIn = (personId: string) =>
  house.owner
    .updateTable('access.accounts')
    .set({ status: 'active' })
    .where('person_id', '=', personId)
    .execute()

describe('the first leader of a school', () => {
  test('is invited by the municipality, leads the school, and the invitation is journalled', async () => {
    const leader = anda()

    const { status, body } = await invite(mara, leader)

    expect(status).toBe(200)
    expect(body.invitation).toMatchObject({ ...nameOf(leader), username: leader.email, how: 'link' })
    expect(body.invitation.link).toMatch(/\/invitation#[\w-]{40,}$/)
    expect(await leadersOf(place.institutionId)).toMatchObject([
      { personId: body.invitation.personId, revokedAt: null, grantedBy: maraId },
    ])
    expect(await schools(mara)).toMatchObject([
      {
        institution: { id: place.institutionId },
        invited: [{ ...leader, until: '2026-11-27T10:00:00.000Z' }],
      },
    ])
    const [row] = await journalOf(house, { event: 'staff.first-leader-invited', actorId: maraId })
    expect(row).toMatchObject({
      institution_id: place.institutionId,
      details: { personId: body.invitation.personId },
    })
    expect(JSON.stringify(row)).not.toContain(leader.email)
  })

  test('invited again gets a new link; another one takes the place of whoever has not signed in', async () => {
    const wrong = anda()
    const first = (await invite(mara, wrong)).body.invitation
    const again = (await invite(mara, wrong)).body.invitation
    const right = (await invite(mara, anda())).body.invitation

    expect(again.personId).toBe(first.personId)
    expect(again.link).not.toBe(first.link)
    expect(await leadersOf(place.institutionId)).toMatchObject([
      { personId: first.personId, revokedAt: expect.any(Date) },
      { personId: right.personId, revokedAt: null },
    ])
    const links = await house.owner
      .selectFrom('access.invitations')
      .select('person_id as personId')
      .where('person_id', 'in', [first.personId, right.personId])
      .execute()
    expect(links).toEqual([{ personId: right.personId }])
  })

  test('who has signed in is the last one whom the municipality invites', async () => {
    const { personId } = (await invite(mara, anda())).body.invitation
    await signIn(personId)

    const refused = await invite(mara, anda())

    expect(refused).toMatchObject({ status: 422, body: { code: 'staff.has-leader' } })
    expect(await schools(mara)).toEqual([])
    expect(await leadersOf(place.institutionId)).toHaveLength(1)
  })

  test('is nobody whose address is known: it may be anybody’s', async () => {
    const email = `zinama${++people}@skola.example`
    await aPerson(house.owner, { email })

    const refused = await invite(mara, { ...anda(), email: email.toUpperCase() })

    expect(refused).toMatchObject({ status: 422, body: { code: 'staff.address-known' } })
    expect(await leadersOf(place.institutionId)).toEqual([])
  })

  test.each([
    ['no name', { givenName: ' ' }],
    ['no address', { email: 'nav adreses' }],
    ['anything else beside it', { role: 'administrator' }],
  ])('is not invited with %s', async (_what, wrong) => {
    const refused = await invite(mara, { ...anda(), ...wrong })

    expect(refused.status).toBe(400)
    expect(await leadersOf(place.institutionId)).toEqual([])
  })

  test('is invited by nobody else, in the server and in the database', async () => {
    const stranger = await someone(
      house.owner,
      'municipal_coordinator',
      'municipality',
      await aMunicipality(house.owner, 'Cits novads'),
    )
    const clerk = await someone(house.owner, 'records_clerk', 'institution', place.institutionId)
    const teacher = await someone(house.owner, 'class_teacher', 'class', place.classId)

    for (const personId of [stranger, clerk, teacher]) {
      expect((await invite(await house.as(personId), anda())).status).toBe(404)
      const bypassed = asActor(house.services.db, { actorId: personId, today: '2026-11-20' }, (trx) =>
        sql`select access.invite_first_leader(${place.institutionId}::uuid, 'Anda', 'Krauze', 'x@skola.example', 'post:head',
          '\\x00', now(), now() + interval '1 day')`.execute(trx),
      )
      await expect(bypassed).rejects.toThrow(/only the municipality invites/)
    }
    expect(await schools(await house.as(stranger))).toEqual([])
    expect(await leadersOf(place.institutionId)).toEqual([])
  })

  test('is not asked for where a leader was given otherwise', async () => {
    await someone(house.owner, 'school_leadership', 'institution', place.institutionId)

    expect(await schools(mara)).toEqual([])
    expect((await invite(mara, anda())).status).toBe(422)
  })
})

function nameOf({ givenName, familyName }: ReturnType<typeof anda>) {
  return { givenName, familyName }
}
