import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aClass, aPerson, someone } from '#tests/support/builders.ts'
import { createTestHouse, TEST_NOW, type TestHouse } from '#tests/support/test-house.ts'
import { anAccount, aTotp, TEST_PASSWORD } from '../testing/accounts.ts'
import { type SoftPasskey, softPasskey } from '../testing/soft-passkey.ts'
import { type TestBrowser, testBrowser } from '../testing/test-browser.ts'

let house: TestHouse
let classId: string

beforeAll(async () => {
  house = await createTestHouse()
  classId = (await aClass(house.owner)).classId
})
beforeEach(() => house.clock.set(TEST_NOW))
afterAll(() => house.close())

async function afterPassword(username: string): Promise<TestBrowser> {
  const browser = testBrowser(house.app)
  await browser.post('/sign-in/password', { username, password: TEST_PASSWORD })
  return browser
}

async function aTeacher(): Promise<{ personId: string; username: string }> {
  const personId = await someone(house.owner, 'class_teacher', 'class', classId)
  return { personId, username: await anAccount(house.owner, personId) }
}

async function add(browser: TestBrowser, passkey: SoftPasskey, name = 'Klēpjdators') {
  const options = await browser.post('/account/passkeys/options')
  return browser.post('/account/passkeys', { name, response: passkey.create(options.body) })
}

describe('adding a passkey', () => {
  test('makes a sign-in full that had to enrol, with recovery codes', async () => {
    const { username, personId } = await aTeacher()
    const browser = await afterPassword(username)

    const added = await add(browser, softPasskey())
    const session = await browser.get('/session')

    expect(added.body.stage).toBe('full')
    expect(added.body.recoveryCodes).toHaveLength(10)
    expect(session.body.person.id).toBe(personId)
  })

  test('asks the device to check its user and leaves out the keys that are there', async () => {
    const { username } = await aTeacher()
    const browser = await afterPassword(username)
    const passkey = softPasskey()
    await add(browser, passkey)

    const options = await browser.post('/account/passkeys/options')

    expect(options.body.authenticatorSelection.userVerification).toBe('required')
    expect(options.body.excludeCredentials).toEqual([
      { id: passkey.id, type: 'public-key', transports: ['internal'] },
    ])
    expect(options.body.rp).toEqual({ name: 'Pamani', id: 'localhost' })
  })

  test('refuses another site’s page, a device that did not check, an answered challenge and strangers', async () => {
    const { username } = await aTeacher()
    const browser = await afterPassword(username)
    const passkey = softPasskey()
    const first = (await browser.post('/account/passkeys/options')).body
    const phished = await browser.post('/account/passkeys', {
      name: 'x',
      response: passkey.create(first, { origin: 'https://pamani.evil.example' }),
    })
    const second = (await browser.post('/account/passkeys/options')).body
    const careless = await browser.post('/account/passkeys', {
      name: 'x',
      response: passkey.create(second, { userVerified: false }),
    })
    const third = (await browser.post('/account/passkeys/options')).body
    await browser.post('/account/passkeys', { name: 'x', response: passkey.create(third) })
    const again = await browser.post('/account/passkeys', {
      name: 'x',
      response: softPasskey().create(third),
    })
    const stranger = await testBrowser(house.app).post('/account/passkeys/options')
    const invalid = await browser.post('/account/passkeys', { name: '', response: {} })

    expect([phished.body.code, careless.body.code, again.body.code]).toEqual([
      'sign-in.passkey-refused',
      'sign-in.passkey-refused',
      'sign-in.challenge-over',
    ])
    expect([stranger.status, invalid.status]).toEqual([401, 400])
  })
})

describe('signing in with a passkey', () => {
  async function aPasskeyOf(username: string): Promise<SoftPasskey> {
    const passkey = softPasskey()
    await add(await afterPassword(username), passkey)
    return passkey
  }

  test('alone is a complete sign-in', async () => {
    const { username, personId } = await aTeacher()
    const passkey = await aPasskeyOf(username)
    const browser = testBrowser(house.app)

    const options = await browser.post('/sign-in/passkey/options')
    const answer = await browser.post('/sign-in/passkey', { response: passkey.sign(options.body) })

    expect(options.body.allowCredentials ?? []).toEqual([])
    expect(answer).toMatchObject({ status: 200, body: { stage: 'full' } })
    expect((await browser.get('/session')).body.person.id).toBe(personId)
  })

  test('is a second factor after a password, and names the person’s keys', async () => {
    const { username } = await aTeacher()
    const passkey = await aPasskeyOf(username)
    const browser = await afterPassword(username)

    const options = await browser.post('/sign-in/passkey/options')
    const answer = await browser.post('/sign-in/passkey', { response: passkey.sign(options.body) })

    expect(options.body.allowCredentials).toMatchObject([{ id: passkey.id }])
    expect(answer.body.stage).toBe('full')
  })

  test('of somebody else is no second factor', async () => {
    const mine = await aPasskeyOf((await aTeacher()).username)
    const { username, personId } = await aTeacher()
    await aTotp(house.owner, house.services.keys, personId)
    const browser = await afterPassword(username)

    const options = await browser.post('/sign-in/passkey/options')
    const answer = await browser.post('/sign-in/passkey', { response: mine.sign(options.body) })

    expect(answer).toMatchObject({ status: 422, body: { code: 'sign-in.passkey-refused' } })
  })

  test('refuses replays, other sites, unchecked users, copied keys, unknown keys and late answers', async () => {
    const { username } = await aTeacher()
    const passkey = await aPasskeyOf(username)
    const browser = testBrowser(house.app)
    const options = async () => (await browser.post('/sign-in/passkey/options')).body
    const tried: (string | number)[] = []
    const attempt = async (response: object) => {
      const { body } = await browser.post('/sign-in/passkey', { response })
      tried.push(body.code ?? body.stage)
    }

    const recorded = passkey.sign(await options(), { counter: 5 })
    const cookie = browser.cookies.get('pamani_challenge') ?? ''
    await attempt(recorded)
    browser.cookies.set('pamani_challenge', cookie)
    await attempt(recorded)
    await attempt(passkey.sign(await options(), { origin: 'https://pamani.evil.example', counter: 6 }))
    await attempt(passkey.sign(await options(), { userVerified: false, counter: 7 }))
    await attempt(passkey.sign(await options(), { counter: 3 }))
    await attempt(softPasskey().sign(await options()))
    await attempt({})
    const late = passkey.sign(await options(), { counter: 9 })
    house.clock.advance(6 * 60_000)
    await attempt(late)

    expect(tried).toEqual([
      'full',
      'sign-in.challenge-over',
      'sign-in.passkey-refused',
      'sign-in.passkey-refused',
      'sign-in.passkey-refused',
      'sign-in.passkey-refused',
      'sign-in.challenge-over',
      'sign-in.challenge-over',
    ])
  })

  test('refuses the key of a locked account', async () => {
    const { username, personId } = await aTeacher()
    const passkey = await aPasskeyOf(username)
    await house.owner
      .updateTable('access.accounts')
      .set({ status: 'locked' })
      .where('person_id', '=', personId)
      .execute()
    const browser = testBrowser(house.app)

    const options = await browser.post('/sign-in/passkey/options')
    const answer = await browser.post('/sign-in/passkey', { response: passkey.sign(options.body) })

    expect(answer.status).toBe(422)
  })
})

describe('own passkeys', () => {
  test('can be renamed and removed by their owner only', async () => {
    const browser = await afterPassword(await anAccount(house.owner, await aPerson(house.owner)))
    await add(browser, softPasskey())
    const { passkeys } = (await browser.get('/account/security')).body
    const path = `/account/passkeys/${passkeys[0].id}`
    const other = await afterPassword(await anAccount(house.owner, await aPerson(house.owner)))

    const foreign = [await other.send('PATCH', path, { name: 'Mans' }), await other.send('DELETE', path)]
    const renamed = await browser.send('PATCH', path, { name: 'Tālrunis' })
    const invalid = await browser.send('PATCH', path, { name: ' ' })
    const after = (await browser.get('/account/security')).body.passkeys
    const removed = await browser.send('DELETE', path)

    expect(foreign.map((answer) => answer.status)).toEqual([404, 404])
    expect([renamed.status, invalid.status, removed.status]).toEqual([200, 400, 200])
    expect(after[0].name).toBe('Tālrunis')
    expect((await browser.get('/account/security')).body.passkeys).toEqual([])
  })

  test('the last one stays when roles need a second factor', async () => {
    const { username } = await aTeacher()
    const browser = await afterPassword(username)
    await add(browser, softPasskey())
    const { passkeys } = (await browser.get('/account/security')).body

    const answer = await browser.send('DELETE', `/account/passkeys/${passkeys[0].id}`)

    expect(answer.body.code).toBe('sign-in.factor-needed')
  })
})
