import { TOTP } from 'otpauth'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aClass, aPerson, someone } from '#tests/support/builders.ts'
import { createTestHouse, TEST_NOW, type TestHouse } from '#tests/support/test-house.ts'
import { anAccount, aTotp, TEST_PASSWORD } from '../testing/accounts.ts'
import { type TestBrowser, testBrowser } from '../testing/test-browser.ts'

let house: TestHouse
let classId: string

beforeAll(async () => {
  house = await createTestHouse()
  classId = (await aClass(house.owner)).classId
})
beforeEach(() => house.clock.set(TEST_NOW))
afterAll(() => house.close())

function codeOf(secret: string): string {
  return new TOTP({ secret }).generate({ timestamp: house.clock.now().getTime() })
}

async function aTeacher(): Promise<{ personId: string; username: string }> {
  const personId = await someone(house.owner, 'class_teacher', 'class', classId)
  return { personId, username: await anAccount(house.owner, personId) }
}

async function afterPassword(username: string): Promise<TestBrowser> {
  const browser = testBrowser(house.app)
  await browser.post('/sign-in/password', { username, password: TEST_PASSWORD })
  return browser
}

async function enrolled(browser: TestBrowser): Promise<{ secret: string; recoveryCodes: string[] }> {
  const { secret } = (await browser.post('/account/totp')).body
  const confirmed = await browser.post('/account/totp/confirmation', { code: codeOf(secret) })
  return { secret, recoveryCodes: confirmed.body.recoveryCodes }
}

describe('enrolling an authenticator app', () => {
  test('gives a secret as text and picture, and signs in fully once a code confirms it', async () => {
    const { username, personId } = await aTeacher()
    const browser = await afterPassword(username)
    const before = browser.cookies.get('pamani_session')

    const begun = await browser.post('/account/totp')
    const confirmed = await browser.post('/account/totp/confirmation', { code: codeOf(begun.body.secret) })
    const session = await browser.get('/session')

    expect(begun.body.secret).toMatch(/^[A-Z2-7]{32}$/)
    expect(Buffer.from(begun.body.qrCode.split(',')[1], 'base64').toString()).toMatch(/^(<\?xml.*)?<svg /)
    expect(confirmed.body).toMatchObject({
      stage: 'full',
      recoveryCodes: expect.arrayContaining([expect.any(String)]),
    })
    expect(confirmed.body.recoveryCodes).toHaveLength(10)
    expect(session.body.person.id).toBe(personId)
    expect(browser.cookies.get('pamani_session')).not.toBe(before)
  })

  test('stores the secret sealed and the codes hashed', async () => {
    const { username, personId } = await aTeacher()

    const { secret, recoveryCodes } = await enrolled(await afterPassword(username))

    const totp = await house.owner
      .selectFrom('access.totp_credentials')
      .selectAll()
      .where('person_id', '=', personId)
      .executeTakeFirstOrThrow()
    const codes = await house.owner
      .selectFrom('access.recovery_codes')
      .selectAll()
      .where('person_id', '=', personId)
      .execute()
    expect(totp.secret_sealed.toString('latin1')).not.toContain(secret)
    expect(JSON.stringify(codes)).not.toContain(recoveryCodes[0])
  })

  test('refuses a wrong code, and confirmation before it has begun', async () => {
    const { username } = await aTeacher()
    const browser = await afterPassword(username)

    const early = await browser.post('/account/totp/confirmation', { code: '123456' })
    await browser.post('/account/totp')
    const wrong = await browser.post('/account/totp/confirmation', { code: '000000' })
    const invalid = await browser.post('/account/totp/confirmation', { code: '' })

    expect(early).toMatchObject({ status: 422, body: { code: 'sign-in.totp-not-started' } })
    expect(wrong).toMatchObject({ status: 422, body: { code: 'sign-in.wrong-code' } })
    expect(invalid.status).toBe(400)
  })

  test('refuses a second app, and anybody who is not signed in', async () => {
    const { username } = await aTeacher()
    const browser = await afterPassword(username)
    await enrolled(browser)

    const second = await browser.post('/account/totp')
    const stranger = await testBrowser(house.app).post('/account/totp')

    expect(second).toMatchObject({ status: 422, body: { code: 'sign-in.totp-already' } })
    expect(stranger.status).toBe(401)
  })
})

describe('the second factor', () => {
  test('completes a sign-in with the code of the app, under a new token', async () => {
    const { username, personId } = await aTeacher()
    const secret = await aTotp(house.owner, house.services.keys, personId)
    const browser = await afterPassword(username)
    const before = browser.cookies.get('pamani_session')

    const answer = await browser.post('/sign-in/totp', { code: codeOf(secret) })

    expect(answer).toMatchObject({ status: 200, body: { stage: 'full' } })
    expect(browser.cookies.get('pamani_session')).not.toBe(before)
    expect((await browser.get('/session')).body.can['pupil.read']).toBe(true)
  })

  test('accepts no code twice, not even in two sessions', async () => {
    const { username, personId } = await aTeacher()
    const secret = await aTotp(house.owner, house.services.keys, personId)
    const [first, second] = [await afterPassword(username), await afterPassword(username)]
    const code = codeOf(secret)

    const used = await first.post('/sign-in/totp', { code })
    const again = await second.post('/sign-in/totp', { code })

    expect([used.status, again.status]).toEqual([200, 422])
  })

  test('may be a recovery code, once', async () => {
    const { username } = await aTeacher()
    const { recoveryCodes } = await enrolled(await afterPassword(username))
    const [first, second] = [await afterPassword(username), await afterPassword(username)]
    const code = recoveryCodes[0]?.toUpperCase()

    const used = await first.post('/sign-in/recovery-code', { code })
    const again = await second.post('/sign-in/recovery-code', { code })
    const security = await first.get('/account/security')

    expect(used.body.stage).toBe('full')
    expect(again).toMatchObject({ status: 422, body: { code: 'sign-in.wrong-recovery-code' } })
    expect(security.body.recoveryCodesLeft).toBe(9)
  })

  test('is asked for only after the first', async () => {
    const stranger = testBrowser(house.app)

    const answers = [
      await stranger.post('/sign-in/totp', { code: '123456' }),
      await stranger.post('/sign-in/recovery-code', { code: 'aaaa-bbbb-cccc' }),
      await stranger.post('/sign-in/totp', { code: '' }),
    ]

    expect(answers.map((answer) => answer.status)).toEqual([401, 401, 400])
  })

  test('must come within fifteen minutes', async () => {
    const { username, personId } = await aTeacher()
    const secret = await aTotp(house.owner, house.services.keys, personId)
    const browser = await afterPassword(username)

    house.clock.advance(16 * 60_000)
    const answer = await browser.post('/sign-in/totp', { code: codeOf(secret) })

    expect(answer.status).toBe(401)
  })
})

describe('security settings', () => {
  test('show how one signs in', async () => {
    const { username } = await aTeacher()
    const browser = await afterPassword(username)
    await enrolled(browser)

    const answer = await browser.get('/account/security')

    expect(answer.body).toMatchObject({
      username,
      hasPassword: true,
      passkeys: [],
      recoveryCodesLeft: 10,
      secondFactorRequired: true,
      recent: true,
    })
  })

  test('do not let the only second factor go when roles need one', async () => {
    const { username } = await aTeacher()
    const browser = await afterPassword(username)
    await enrolled(browser)

    const answer = await browser.send('DELETE', '/account/totp')

    expect(answer).toMatchObject({ status: 422, body: { code: 'sign-in.factor-needed' } })
  })

  test('let it go when they do not', async () => {
    const personId = await aPerson(house.owner)
    const browser = await afterPassword(await anAccount(house.owner, personId))
    await enrolled(browser)

    const answer = await browser.send('DELETE', '/account/totp')
    const again = await browser.send('DELETE', '/account/totp')

    expect([answer.status, again.status]).toEqual([200, 404])
  })

  test('ask to sign in again after fifteen minutes', async () => {
    const browser = await afterPassword(await anAccount(house.owner, await aPerson(house.owner)))

    house.clock.advance(16 * 60_000)
    const answers = [
      await browser.post('/account/totp'),
      await browser.post('/account/passkeys/options'),
      await browser.post('/account/recovery-codes'),
      await browser.send('DELETE', '/account/totp'),
    ]
    const view = await browser.get('/account/security')

    expect(answers.map(({ status, body }) => [status, body.code])).toEqual(
      Array(4).fill([403, 'sign-in.prove-again']),
    )
    expect(view.body.recent).toBe(false)
  })

  test('make new recovery codes, which replace the old', async () => {
    const { username } = await aTeacher()
    const browser = await afterPassword(username)
    const { recoveryCodes } = await enrolled(browser)

    const renewed = await browser.post('/account/recovery-codes')
    const old = await (await afterPassword(username)).post('/sign-in/recovery-code', {
      code: recoveryCodes[0],
    })
    const fresh = await (await afterPassword(username)).post('/sign-in/recovery-code', {
      code: renewed.body.recoveryCodes[0],
    })

    expect([old.status, fresh.status]).toEqual([422, 200])
  })

  test('change the password and sign out the other browsers', async () => {
    const username = await anAccount(house.owner, await aPerson(house.owner))
    const [browser, other] = [await afterPassword(username), await afterPassword(username)]

    const wrong = await browser.send('PUT', '/account/password', {
      presentPassword: 'x',
      newPassword: 'septiņi lāči upē',
    })
    const weak = await browser.send('PUT', '/account/password', {
      presentPassword: TEST_PASSWORD,
      newPassword: 'īsa',
    })
    const done = await browser.send('PUT', '/account/password', {
      presentPassword: TEST_PASSWORD,
      newPassword: 'septiņi lāči upē',
    })

    expect([wrong.body.code, weak.body.code]).toEqual([
      'sign-in.wrong-credentials',
      'sign-in.password-too-short',
    ])
    expect(done.body).toEqual({ sessionsEnded: 1 })
    expect((await other.get('/session')).body.person).toBeNull()
    expect((await browser.get('/session')).body.person).not.toBeNull()
    const renewed = await testBrowser(house.app).post('/sign-in/password', {
      username,
      password: 'septiņi lāči upē',
    })
    expect(renewed.status).toBe(200)
  })
})
