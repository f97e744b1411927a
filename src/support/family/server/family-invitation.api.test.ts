import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anAccount } from '#foundation/sign-in/testing/accounts.ts'
import { testBrowser } from '#foundation/sign-in/testing/test-browser.ts'
import { aClass, aGrant, aGuardianship, aPerson, aPupil, someone } from '#tests/support/builders.ts'
import { journalOf } from '#tests/support/journal.ts'
import { createTestHouse } from '#tests/support/test-house.ts'
import { createFamilyScene, type FamilyScene } from '../testing/family-scene.ts'

let scene: FamilyScene

beforeAll(async () => {
  scene = await createFamilyScene()
})
afterAll(() => scene.house.close())

let addresses = 0
const newAddress = () => `vecaki${++addresses}@epasts.example`
const password = 'septiņi lāči upē'

/** A pupil, and somebody whom the register names as the mother; nobody is let in. */
async function aFamily(person: { email?: string | null } = {}) {
  const pupil = await scene.newPupil()
  const email = person.email === undefined ? newAddress() : person.email
  const motherId = await aPerson(scene.house.owner, { given_name: 'Līga', family_name: 'Ozoliņa', email })
  await aGuardianship(scene.house.owner, { pupilId: pupil.pupilId, personId: motherId })
  const page = `/pupils/${pupil.pupilId}/family-access`
  return { pupil, motherId, email, page, mother: `${page}/${motherId}`, child: `${page}/${pupil.pupilId}` }
}

const grantsOf = (personId: string) =>
  scene.house.owner
    .selectFrom('access.grants')
    .select(['role', 'scope_kind', 'scope_id', 'reason', 'granted_by', 'revoked_at'])
    .where('person_id', '=', personId)
    .execute()
const tokenOf = (link: string) => new URL(link).hash.slice(1)
const accept = (link: string) =>
  testBrowser(scene.house.app).post('/invitations/accept', { token: tokenOf(link), password })

describe('a guardian', () => {
  test('is invited by the class teacher, chooses a password without a second factor, and reads that one page', async () => {
    const { pupil, motherId, email, page, mother } = await aFamily()

    const { status, body } = await scene.browser.post(mother, { by: 'paper' })

    expect(status).toBe(200)
    expect(body.invitation).toMatchObject({
      how: 'link',
      paper: { username: email, until: '2026-11-27T10:00:00.000Z' },
    })
    expect(body.invitation.paper.link).toMatch(/\/invitation#[\w-]{40,}$/)
    expect(body.invitation.paper.qrCode).toMatch(/^data:image\/svg\+xml;base64,/)
    expect(await grantsOf(motherId)).toEqual([
      {
        role: 'guardian',
        scope_kind: 'pupil',
        scope_id: pupil.pupilId,
        reason: 'Skolas uzaicinājums',
        granted_by: scene.ilze,
        revoked_at: null,
      },
    ])
    const token = tokenOf(body.invitation.paper.link)
    const browser = testBrowser(scene.house.app)
    expect((await browser.post('/invitations/accept', { token, password })).body.stage).toBe('full')
    expect((await browser.get('/family')).body.pupils).toMatchObject([{ id: pupil.pupilId, as: 'guardian' }])
    expect((await scene.browser.get(page)).body.members).toMatchObject([
      { personId: motherId, state: 'signs-in', invitedUntil: null },
      { party: 'pupil', state: 'none' },
    ])
    const [row] = await journalOf(scene.house, { event: 'family.invited', pupilId: pupil.pupilId })
    expect(row).toMatchObject({
      actor_id: scene.ilze,
      details: { personId: motherId, party: 'guardian', how: 'link' },
    })
    expect(JSON.stringify(row)).not.toContain(email)
  })

  test('invited again, has only the newest link, and one right', async () => {
    const { motherId, mother } = await aFamily()
    const first = await scene.browser.post(mother, { by: 'paper' })
    const second = await scene.approver.post(mother, { by: 'paper' })

    expect((await accept(first.body.invitation.paper.link)).body.code).toBe('sign-in.invitation-over')
    expect((await accept(second.body.invitation.paper.link)).status).toBe(200)
    expect(await grantsOf(motherId)).toHaveLength(1)
  })

  test('loses the page and the link at once when the school takes access away, and gets it back', async () => {
    const { pupil, motherId, mother } = await aFamily()
    const { body } = await scene.browser.post(mother, { by: 'paper' })

    const ended = await scene.browser.delete(mother)
    const again = await scene.browser.delete(mother)

    expect(ended.body.members[0]).toMatchObject({ personId: motherId, state: 'none' })
    expect(again.status).toBe(200)
    expect((await accept(body.invitation.paper.link)).body.code).toBe('sign-in.invitation-over')
    const rows = await journalOf(scene.house, { event: 'family.access-ended', pupilId: pupil.pupilId })
    expect(rows.map(({ details }) => details)).toContainEqual({ personId: motherId, ended: true })

    const back = await scene.browser.post(mother, { by: 'paper' })
    expect((await accept(back.body.invitation.paper.link)).status).toBe(200)
  })

  test('who signs in already keeps the password: only the right is given, and taken', async () => {
    const { pupil, motherId, mother } = await aFamily()
    await anAccount(scene.house.owner, motherId)
    const browser = await scene.house.as(motherId)

    const { body } = await scene.browser.post(mother, { by: 'paper' })
    expect(body.invitation).toMatchObject({ how: 'signs-in', paper: null })
    expect((await browser.get(`/family/${pupil.pupilId}`)).status).toBe(200)

    await scene.browser.delete(mother)
    expect((await browser.get(`/family/${pupil.pupilId}`)).status).toBe(401)
  })

  test('whose unused account opens more gets the right, but no link from this school', async () => {
    const { motherId, mother } = await aFamily()
    await anAccount(scene.house.owner, motherId, { status: 'invited', password_hash: null })
    const { classId } = await aClass(scene.house.owner)
    await aGrant(scene.house.owner, {
      personId: motherId,
      role: 'class_teacher',
      scopeKind: 'class',
      scopeId: classId,
    })

    const { body } = await scene.browser.post(mother, { by: 'paper' })

    expect(body.invitation).toMatchObject({ how: 'elsewhere', paper: null })
    const links = await scene.house.owner
      .selectFrom('access.invitations')
      .select('person_id')
      .where('person_id', '=', motherId)
      .execute()
    expect(links).toEqual([])
  })

  test('whose address is another’s username is refused, without telling whose', async () => {
    const { motherId, email, mother } = await aFamily()
    const stranger = await aPerson(scene.house.owner, { given_name: 'Svešais', family_name: 'Cilvēks' })
    await anAccount(scene.house.owner, stranger, { username: email ?? '' })

    const { status, body } = await scene.browser.post(mother, { by: 'paper' })

    expect({ status, code: body.code }).toEqual({ status: 422, code: 'family.address-known' })
    expect(JSON.stringify(body)).not.toMatch(/Svešais|Cilvēks/)
    expect(await grantsOf(motherId)).toEqual([])
  })

  test('whose account is closed is refused', async () => {
    const { motherId, mother } = await aFamily()
    await anAccount(scene.house.owner, motherId, { status: 'locked' })

    expect((await scene.browser.post(mother, { by: 'paper' })).body.code).toBe('family.closed')
    expect(await grantsOf(motherId)).toEqual([])
  })

  test('without an address gets a username of the name, with a number when it is taken', async () => {
    const one = await aFamily({ email: null })
    const two = await aFamily({ email: null })

    const first = await scene.browser.post(one.mother, { by: 'paper' })
    const second = await scene.browser.post(two.mother, { by: 'paper' })

    expect(first.body.invitation.paper.username).toBe('liga.ozolina')
    expect(second.body.invitation.paper.username).toBe('liga.ozolina2')
    expect((await scene.browser.post(one.mother, { by: 'mail' })).body.code).toBe('family.no-mail')
  })

  test('who is the class teacher gets no access from herself', async () => {
    const { pupil, page } = await aFamily()
    await aGuardianship(scene.house.owner, { pupilId: pupil.pupilId, personId: scene.ilze })

    expect((await scene.browser.post(`${page}/${scene.ilze}`, { by: 'paper' })).body.code).toBe(
      'family.own-access',
    )
  })

  test('who also works at a school still needs a second factor', async () => {
    const { motherId, email, mother } = await aFamily()
    const { body } = await scene.browser.post(mother, { by: 'paper' })
    const browser = testBrowser(scene.house.app)
    await browser.post('/invitations/accept', { token: tokenOf(body.invitation.paper.link), password })
    expect((await browser.get('/family')).status).toBe(200)
    const { classId } = await aClass(scene.house.owner)
    await aGrant(scene.house.owner, {
      personId: motherId,
      role: 'class_teacher',
      scopeKind: 'class',
      scopeId: classId,
    })

    expect((await browser.get('/family')).status).toBe(401)
    const step = await testBrowser(scene.house.app).post('/sign-in/password', { username: email, password })

    expect(step.body.stage).toBe('enrolment')
  })
})

test('a letter goes to the address of the register and names no child', async () => {
  const house = await createTestHouse({
    env: { SMTP_URL: 'smtp://localhost:2525', MAIL_FROM: 'pamani@skola.example' },
  })
  try {
    const place = await aClass(house.owner)
    const pupilId = await aPupil(house.owner, place)
    const teacher = await house.as(await someone(house.owner, 'class_teacher', 'class', place.classId))
    const personId = await aPerson(house.owner, { email: 'Mamma@epasts.example' })
    await aGuardianship(house.owner, { pupilId, personId })

    const { body } = await teacher.post(`/pupils/${pupilId}/family-access/${personId}`, { by: 'mail' })

    expect(body).toMatchObject({ mails: true, invitation: { how: 'mailed', paper: null } })
    expect(house.mail.sent).toMatchObject([{ to: 'Mamma@epasts.example' }])
    const [letter] = house.mail.sent
    expect(letter?.text).toContain('mamma@epasts.example')
    expect(`${letter?.subject} ${letter?.text}`).not.toMatch(/Elza|Liepiņ/)
  } finally {
    await house.close()
  }
})

describe('a pupil', () => {
  test('of thirteen is invited with a username of the name and reads the own page', async () => {
    const { pupil, child } = await aFamily()

    const { body } = await scene.approver.post(child, { by: 'paper' })

    expect(body.invitation.paper.username).toMatch(/^elza\.liepina\d*$/)
    const browser = testBrowser(scene.house.app)
    const token = tokenOf(body.invitation.paper.link)
    expect((await browser.post('/invitations/accept', { token, password })).body.stage).toBe('full')
    expect((await browser.get('/family')).body.pupils).toMatchObject([{ id: pupil.pupilId, as: 'pupil' }])
  })

  test('who is 13 only tomorrow is refused, and the school reads from when', async () => {
    const pupilId = await scene.newPupilBorn('2013-11-21')
    const page = `/pupils/${pupilId}/family-access`

    expect((await scene.browser.get(page)).body.members).toMatchObject([{ mayFrom: '2026-11-21' }])
    expect((await scene.browser.post(`${page}/${pupilId}`, { by: 'paper' })).body.code).toBe(
      'family.too-young',
    )
  })

  test('who is 13 today may be invited', async () => {
    const pupilId = await scene.newPupilBorn('2013-11-20')

    const { status } = await scene.browser.post(`/pupils/${pupilId}/family-access/${pupilId}`, {
      by: 'paper',
    })

    expect(status).toBe(200)
  })
})

/** Past the server: what the database itself lets this person do. */
const inDatabase = (by: string, pupilId: string, personId: string) =>
  scene.inDatabaseAs(by, (trx) =>
    sql`select access.invite_family(${pupilId}::uuid, ${personId}::uuid, 'kads.lietotajs', true, 'uzaicina',
      ${Buffer.from(personId)}, now(), now() + interval '7 days')`.execute(trx),
  )

describe('who must not be let in', () => {
  const wrong: Record<string, (family: Awaited<ReturnType<typeof aFamily>>) => Promise<string>> = {
    'a guardian of another child': () => scene.newPupil().then(({ pupilId }) => scene.newGuardianOf(pupilId)),
    'a former guardian': async ({ pupil: { pupilId } }) => {
      const personId = await aPerson(scene.house.owner)
      const overrides = { valid_until: '2026-11-20' }
      await aGuardianship(scene.house.owner, { pupilId, personId, overrides })
      return personId
    },
    'another pupil': () => scene.newPupil().then(({ pupilId }) => pupilId),
    'somebody of the school': async () => scene.dace,
  }

  test.each(Object.entries(wrong))('%s is refused at both locks', async (_who, build) => {
    const family = await aFamily()
    const personId = await build(family)
    const before = await grantsOf(personId)

    expect((await scene.browser.post(`${family.page}/${personId}`, { by: 'paper' })).status).toBe(404)
    await expect(inDatabase(scene.ilze, family.pupil.pupilId, personId)).rejects.toThrow('only the family')
    expect(await grantsOf(personId)).toEqual(before)
  })

  test('a pupil under 13 is refused by the database too', async () => {
    const pupilId = await scene.newPupilBorn('2013-11-21')

    await expect(inDatabase(scene.ilze, pupilId, pupilId)).rejects.toThrow('only the family')
  })
})

describe('who must not let anybody in', () => {
  const wrong: Record<string, (pupilId: string) => Promise<string>> = {
    'the class teacher of another class': async () => {
      const { institutionId } = scene.place
      const { classId } = await aClass(scene.house.owner, { institution_id: institutionId, name: '5.a' })
      return someone(scene.house.owner, 'class_teacher', 'class', classId)
    },
    'the leadership of another school': async () =>
      someone(
        scene.house.owner,
        'school_leadership',
        'institution',
        (await aClass(scene.house.owner)).institutionId,
      ),
    'a support specialist': () =>
      someone(scene.house.owner, 'support_specialist', 'institution', scene.place.institutionId),
    'the coordinator of the municipality': () =>
      someone(scene.house.owner, 'municipal_coordinator', 'municipality', scene.place.municipalityId),
    'a guardian who is let in': (pupilId) => scene.newGuardianOf(pupilId),
  }

  test.each(Object.entries(wrong))('%s is refused at both locks', async (_who, build) => {
    const { pupil, motherId, page, mother } = await aFamily()
    const by = await build(pupil.pupilId)
    const browser = await scene.house.as(by)

    const answers = [
      await browser.get(page),
      await browser.post(mother, { by: 'paper' }),
      await browser.delete(mother),
    ]

    for (const { status } of answers) expect([403, 404]).toContain(status)
    await expect(inDatabase(by, pupil.pupilId, motherId)).rejects.toThrow('only the family')
    await expect(
      scene.inDatabaseAs(by, (trx) =>
        sql`select access.end_family_access(${pupil.pupilId}::uuid, ${motherId}::uuid, now())`.execute(trx),
      ),
    ).rejects.toThrow('only the school')
    const seen = await scene.inDatabaseAs(by, (trx) =>
      sql`select person_id from access.family_access(${pupil.pupilId}::uuid)`.execute(trx),
    )
    expect(seen.rows).toEqual([])
    expect(await grantsOf(motherId)).toEqual([])
  })
})
