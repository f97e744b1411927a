import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { asActor } from '#platform/db/actor-transaction.ts'
import { aClass, aGrant, aPerson, aPupil, type BuiltPlace, someone } from '#tests/support/builders.ts'
import type { Client } from '#tests/support/client.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import { aColleague, aProposal, type BuiltColleague } from '../testing/builders.ts'

let house: TestHouse
let place: BuiltPlace
let daceId: string
let dace: Client
let ritaId: string
let zane: BuiltColleague

beforeAll(async () => {
  house = await createTestHouse()
})
beforeEach(async () => {
  place = await aClass(house.owner)
  ritaId = await someone(house.owner, 'records_clerk', 'institution', place.institutionId)
  daceId = await someone(house.owner, 'school_leadership', 'institution', place.institutionId)
  dace = await house.as(daceId)
  zane = await aColleague(house.owner, { ...place })
})
afterAll(() => house.close())

const propose = (more: Partial<Parameters<typeof aProposal>[1]> = {}) =>
  aProposal(house.owner, { ...place, ...zane, by: ritaId, ...more })
const path = (what = '') => `/institutions/${place.institutionId}/staff${what}`
const confirm = (who: Client, ...ids: string[]) => who.post(path('/decisions'), { confirm: ids, decline: [] })
const grantsOf = (personId: string) =>
  house.owner.selectFrom('access.grants').selectAll().where('person_id', '=', personId).execute()
const statusOf = async (id: string) =>
  (await house.owner.selectFrom('access.proposals').select('status').where('id', '=', id).executeTakeFirst())
    ?.status
const eventsOf = (event: string) =>
  house.owner
    .selectFrom('audit.journal')
    .select(['actor_id as actorId', 'details'])
    .where('event', '=', event)
    .where('institution_id', '=', place.institutionId)
    .execute()

describe('access that a staff list proposes', () => {
  test('holds once another person has confirmed it, and the newcomer gets a link', async () => {
    const id = await propose()
    const before = await grantsOf(zane.personId)
    const answer = await confirm(dace, id)

    expect(before).toEqual([])
    expect(answer.status).toBe(200)
    expect(await grantsOf(zane.personId)).toMatchObject([
      {
        role: 'class_teacher',
        scope_kind: 'class',
        scope_id: place.classId,
        valid_from: '2026-11-20',
        granted_by: daceId,
        reason: 'post:class-teacher:7.b',
      },
    ])
    expect(answer.body.invitations).toMatchObject([{ personId: zane.personId, how: 'link' }])
    expect(answer.body.invitations[0].link).toMatch(/\/invitation#[\w-]{40,}$/)
    expect(await eventsOf('staff.access-given')).toMatchObject([{ actorId: daceId }])
    expect(await eventsOf('staff.invited')).toMatchObject([{ details: { personId: zane.personId } }])
    const staff = await dace.get(path())
    const [me] = staff.body.people.filter(({ id: one }: { id: string }) => one === zane.personId)
    expect(me).toMatchObject({ account: 'invited', access: [{ role: 'class_teacher' }], proposals: [] })
  })

  test('of many is confirmed in one go, with as few questions to the database, and the journal is whole', async () => {
    const propositions: string[] = []
    for (let n = 0; n < 40; n++) {
      const colleague = await aColleague(house.owner, { ...place, familyName: `Kalna${n}` })
      propositions.push(await propose(colleague))
    }
    const queries = await house.countQueries(async () => {
      const answer = await confirm(dace, ...propositions)
      expect(answer.body.invitations).toHaveLength(40)
    })
    const faults = await sql`select * from audit.verify()`.execute(house.owner)

    expect(queries).toBeLessThanOrEqual(16)
    expect(await eventsOf('staff.access-given')).toHaveLength(40)
    expect(await eventsOf('staff.invited')).toHaveLength(40)
    expect(faults.rows).toEqual([])
  })

  test('of whoever has an account elsewhere needs no invitation', async () => {
    await house.owner
      .insertInto('access.accounts')
      .values({ person_id: zane.personId, username: zane.personId, status: 'active' })
      .execute()
    const answer = await confirm(dace, await propose())

    expect(answer.body.invitations).toEqual([])
  })

  test('is invited by letter where mail is set, and the link is not shown', async () => {
    const posted = await createTestHouse({
      env: { SMTP_URL: 'smtp://localhost:1', MAIL_FROM: 'pamani@skola.example' },
    })
    const there = await aClass(posted.owner)
    const by = await aPerson(posted.owner)
    const leader = await posted.as(
      await someone(posted.owner, 'school_leadership', 'institution', there.institutionId),
    )
    const colleague = await aColleague(posted.owner, { ...there, email: 'zane@skola.example' })
    const id = await aProposal(posted.owner, { ...there, ...colleague, by })
    const answer = await leader.post(`/institutions/${there.institutionId}/staff/decisions`, {
      confirm: [id],
      decline: [],
    })

    expect(answer.body.invitations).toMatchObject([{ how: 'mailed', link: null }])
    expect(posted.mail.sent).toMatchObject([{ to: 'zane@skola.example' }])
    expect(posted.mail.sent[0]?.text).toContain('/invitation#')
    await posted.close()
  })

  test('can be declined: nothing holds, and it does not come back', async () => {
    const id = await propose()
    const answer = await dace.post(path('/decisions'), { confirm: [], decline: [id] })

    expect(answer.status).toBe(200)
    expect(await statusOf(id)).toBe('declined')
    expect(await grantsOf(zane.personId)).toEqual([])
  })

  test('is decided all together or not at all, and once', async () => {
    const own = await aProposal(house.owner, {
      ...place,
      ...(await aColleague(house.owner, { ...place })),
      personId: daceId,
      by: ritaId,
    })
    const id = await propose()
    const mixed = await confirm(dace, id, own)
    const between = await grantsOf(zane.personId)
    await confirm(dace, id)
    const again = await confirm(dace, id)

    expect(mixed).toMatchObject({ status: 422, body: { code: 'staff.own-access' } })
    expect(between).toEqual([])
    expect(again).toMatchObject({ status: 422, body: { code: 'staff.decided-meanwhile' } })
    expect(await grantsOf(zane.personId)).toHaveLength(1)
  })

  test('that is over meanwhile cannot be confirmed', async () => {
    const id = await propose({ validUntil: '2026-11-19' })
    const { people } = (await dace.get(path())).body
    const answer = await confirm(dace, id)

    expect(people.flatMap(({ proposals }: { proposals: unknown[] }) => proposals)).toMatchObject([
      { id, hindrance: 'proposal-over', canDecline: true },
    ])
    expect(answer).toMatchObject({ status: 422, body: { code: 'staff.proposal-over' } })
  })
})

describe('the wrong person', () => {
  test('who proposed does not confirm, even as a leader', async () => {
    const id = await propose({ by: daceId })
    const answer = await confirm(dace, id)

    expect(answer).toMatchObject({ status: 422, body: { code: 'staff.own-proposal' } })
    expect(await statusOf(id)).toBe('open')
  })

  test('who sends the own proposal among others confirms none of them', async () => {
    const good = await propose()
    const mine = await propose({
      ...(await aColleague(house.owner, { ...place, familyName: 'Liepa' })),
      by: daceId,
    })
    const answer = await confirm(dace, good, mine)

    expect(answer).toMatchObject({ status: 422, body: { code: 'staff.own-proposal' } })
    expect([await statusOf(good), await statusOf(mine)]).toEqual(['open', 'open'])
    expect(await grantsOf(zane.personId)).toEqual([])
  })

  test('of the records office neither sees the page nor confirms', async () => {
    const id = await propose({ by: daceId })
    const rita = await house.as(ritaId)

    expect((await rita.get('/staff')).status).toBe(404)
    expect((await rita.get(path())).status).toBe(404)
    expect((await confirm(rita, id)).status).toBe(404)
    expect(await statusOf(id)).toBe('open')
  })

  test('who leads another school sees nothing of it', async () => {
    const id = await propose()
    const other = await aClass(house.owner)
    const stranger = await house.as(
      await someone(house.owner, 'school_leadership', 'institution', other.institutionId),
    )
    const through = await stranger.post(`/institutions/${other.institutionId}/staff/decisions`, {
      confirm: [id],
      decline: [],
    })

    expect((await stranger.get(path())).status).toBe(404)
    expect((await confirm(stranger, id)).status).toBe(404)
    expect(through).toMatchObject({ status: 422, body: { code: 'staff.decided-meanwhile' } })
    expect(await statusOf(id)).toBe('open')
  })

  test('who leads makes no other leader; whoever manages all grants does', async () => {
    const head = await aColleague(house.owner, { ...place, post: 'head' })
    const id = await aProposal(house.owner, {
      ...head,
      by: ritaId,
      role: 'school_leadership',
      institutionId: place.institutionId,
      municipalityId: place.municipalityId,
    })
    const aivars = await house.as(await someone(house.owner, 'administrator', 'system', null))
    const refused = await confirm(dace, id)
    const places = await aivars.get('/staff')
    const given = await confirm(aivars, id)

    expect(refused).toMatchObject({ status: 422, body: { code: 'staff.leadership' } })
    expect(places.body.places).toContainEqual({
      id: place.institutionId,
      name: 'Testa pamatskola',
      waiting: 1,
    })
    expect(given.status).toBe(200)
    expect(await grantsOf(head.personId)).toMatchObject([{ role: 'school_leadership' }])
  })

  test('who leads may decline a leader, but not what one proposed oneself', async () => {
    const head = await aColleague(house.owner, { ...place, post: 'head' })
    const { institutionId, municipalityId } = place
    const aLeader = (by: string) =>
      aProposal(house.owner, { ...head, by, role: 'school_leadership', institutionId, municipalityId })
    const decline = (id: string) => dace.post(path('/decisions'), { confirm: [], decline: [id] })
    const id = await aLeader(ritaId)
    const declined = await decline(id)
    const own = await aLeader(daceId)
    const refused = await decline(own)

    expect(declined.status).toBe(200)
    expect(await statusOf(id)).toBe('declined')
    expect(refused).toMatchObject({ status: 422, body: { code: 'staff.own-proposal' } })
    expect(await statusOf(own)).toBe('open')
  })

  test('is refused by the database too, past the server', async () => {
    const id = await propose()
    const direct = (actorId: string) =>
      asActor(house.services.db, { actorId, today: '2026-11-20' }, (trx) =>
        sql`select access.confirm_proposals(array[${id}]::uuid[], now())`.execute(trx),
      )

    await expect(direct(ritaId)).rejects.toThrow('another person')
    await expect(direct(zane.personId)).rejects.toThrow('another person')
    await expect(
      asActor(house.services.db, { actorId: daceId, today: '2026-11-20' }, (trx) =>
        sql`update access.proposals set status = 'confirmed' where id = ${id}`.execute(trx),
      ),
    ).rejects.toThrow('permission denied')
    expect(await grantsOf(zane.personId)).toEqual([])
  })

  test('a clerk proposes in the own name and for the own school only', async () => {
    const other = await aClass(house.owner)
    const insert = (values: { institution_id: string; proposed_by: string }) =>
      asActor(house.services.db, { actorId: ritaId, today: '2026-11-20' }, (trx) =>
        trx
          .insertInto('access.proposals')
          .values({
            id: crypto.randomUUID(),
            kind: 'begin',
            municipality_id: place.municipalityId,
            person_id: zane.personId,
            post_id: zane.postId,
            role: 'class_teacher',
            scope_kind: 'class',
            scope_id: place.classId,
            valid_from: '2026-11-20',
            reason: 'klases audzināšana',
            import_id: crypto.randomUUID(),
            proposed_at: new Date(),
            ...values,
          })
          .execute(),
      )

    await expect(insert({ institution_id: other.institutionId, proposed_by: ritaId })).rejects.toThrow(
      'row-level',
    )
    await expect(insert({ institution_id: place.institutionId, proposed_by: daceId })).rejects.toThrow(
      'row-level',
    )
  })

  test('a scope of another school is refused whatever the proposal says', async () => {
    const other = await aClass(house.owner)
    const id = await propose({ classId: other.classId })
    const answer = await confirm(dace, id)

    expect(answer.status).toBe(500)
    expect(await grantsOf(zane.personId)).toEqual([])
  })
})

describe('on Today', () => {
  const waiting = async (personId: string) => {
    const { body } = await (await house.as(personId)).get('/today')
    return body.items.filter(({ kind }: { kind: string }) => kind === 'staff-access')
  }

  test('stands how many wait, for whoever may decide, until it is decided', async () => {
    const id = await propose()
    const before = await waiting(daceId)
    const proposer = await waiting(ritaId)
    await confirm(dace, id)

    expect(before).toMatchObject([{ institution: { id: place.institutionId }, count: 1 }])
    expect(proposer).toEqual([])
    expect(await waiting(daceId)).toEqual([])
  })

  test('leadership is asked about no leader, and nobody about what they proposed', async () => {
    const head = await aColleague(house.owner, { ...place, post: 'head' })
    const { institutionId, municipalityId } = place
    await aProposal(house.owner, {
      ...head,
      by: ritaId,
      role: 'school_leadership',
      institutionId,
      municipalityId,
    })
    await propose({ by: daceId })

    expect(await waiting(daceId)).toEqual([])
  })
})

describe('ending access', () => {
  const zaneTeaches = () =>
    aGrant(house.owner, {
      personId: zane.personId,
      role: 'class_teacher',
      scopeKind: 'class',
      scopeId: place.classId,
    })

  test('holds at once: the page that was open no longer opens, and the session is over', async () => {
    const grantId = await zaneTeaches()
    const pupil = await aPupil(house.owner, place)
    const browser = await house.as(zane.personId)
    const before = await browser.get(`/pupils/${pupil}`)
    const answer = await dace.post(path('/ends'), { grantIds: [grantId] })
    const after = await browser.get(`/pupils/${pupil}`)

    expect(before.status).toBe(200)
    expect(answer.status).toBe(200)
    expect(after.status).toBe(401)
    expect(await eventsOf('staff.access-ended')).toMatchObject([{ details: { grantId } }])
  })

  test('as a list proposed it, at once or on its last day', async () => {
    const grantId = await zaneTeaches()
    await confirm(dace, await propose({ ends: grantId, validUntil: '2026-12-31' }))
    const dated = await grantsOf(zane.personId)
    await confirm(dace, await propose({ ends: grantId, validUntil: '2026-11-19' }))

    expect(dated).toMatchObject([{ valid_until: '2026-12-31', revoked_at: null }])
    expect((await grantsOf(zane.personId))[0]?.revoked_at).not.toBeNull()
  })

  test('is refused for one’s own, for the leadership’s and for another school’s', async () => {
    const [own] = await grantsOf(daceId)
    const head = await someone(house.owner, 'school_leadership', 'institution', place.institutionId)
    const [others] = await grantsOf(head)
    const elsewhere = await aClass(house.owner)
    const far = await aGrant(house.owner, {
      personId: zane.personId,
      role: 'class_teacher',
      scopeKind: 'class',
      scopeId: elsewhere.classId,
    })
    const end = (id: string | undefined) => dace.post(path('/ends'), { grantIds: [id] })

    expect(await end(own?.id)).toMatchObject({ status: 422, body: { code: 'staff.own-access' } })
    expect(await end(others?.id)).toMatchObject({ status: 422, body: { code: 'staff.leadership' } })
    expect(await end(far)).toMatchObject({ status: 422, body: { code: 'staff.decided-meanwhile' } })
    expect((await grantsOf(head))[0]?.revoked_at).toBeNull()
  })
})

describe('inviting', () => {
  const invite = (personId: string) => dace.post(path('/invitations'), { personIds: [personId] })
  const grant = (role: 'class_teacher' | 'school_leadership' | 'municipal_coordinator') =>
    aGrant(house.owner, {
      personId: zane.personId,
      role,
      scopeKind:
        role === 'class_teacher' ? 'class' : role === 'school_leadership' ? 'institution' : 'municipality',
      scopeId:
        role === 'class_teacher'
          ? place.classId
          : role === 'school_leadership'
            ? place.institutionId
            : place.municipalityId,
    })

  test('makes a new link in the place of the last one', async () => {
    await grant('class_teacher')
    const first = await invite(zane.personId)
    const second = await invite(zane.personId)
    const open = (answer: typeof first) =>
      house.anonymous().post('/invitations/reading', { token: answer.body.invitations[0].link.split('#')[1] })

    expect((await open(first)).status).toBe(422)
    expect((await open(second)).status).toBe(200)
  })

  test('nobody who has signed in, and nobody without access', async () => {
    const without = await invite(zane.personId)
    await grant('class_teacher')
    await house.owner
      .insertInto('access.accounts')
      .values({ person_id: zane.personId, username: zane.personId, status: 'active' })
      .execute()
    const active = await invite(zane.personId)

    expect(without).toMatchObject({ status: 422, body: { code: 'staff.not-to-invite' } })
    expect(active).toMatchObject({ status: 422, body: { code: 'staff.not-to-invite' } })
  })

  test('gives no link with which its holder could do more than the inviter may give', async () => {
    await grant('class_teacher')
    await grant('municipal_coordinator')
    const answer = await invite(zane.personId)
    await grant('school_leadership')
    const leader = await invite(zane.personId)

    expect(answer.body.invitations).toMatchObject([{ how: 'not-possible', link: null }])
    expect(leader).toMatchObject({ status: 422, body: { code: 'staff.not-to-invite' } })
  })
})
