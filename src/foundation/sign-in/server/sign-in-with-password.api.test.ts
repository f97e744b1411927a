import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aClass, aPerson, someone } from '#tests/support/builders.ts'
import { createTestHouse, TEST_NOW, type TestHouse } from '#tests/support/test-house.ts'
import { anAccount, aTotp, TEST_PASSWORD } from '../testing/accounts.ts'
import { testBrowser } from '../testing/test-browser.ts'

let house: TestHouse
let classId: string

beforeAll(async () => {
  house = await createTestHouse()
  classId = (await aClass(house.owner)).classId
})
beforeEach(() => house.clock.set(TEST_NOW))
afterAll(() => house.close())

async function events(): Promise<string[]> {
  const rows = await house.owner.selectFrom('audit.journal').select('event').orderBy('at').execute()
  return rows.map((row) => row.event)
}

describe('signing in with a password', () => {
  test('is complete for somebody whose roles see no pupils', async () => {
    const username = await anAccount(house.owner, await aPerson(house.owner, { given_name: 'Pēteris' }))
    const browser = testBrowser(house.app)

    const answer = await browser.post('/sign-in/password', {
      username: username.toUpperCase(),
      password: TEST_PASSWORD,
    })
    const session = await browser.get('/session')

    expect(answer).toMatchObject({ status: 200, body: { stage: 'full' } })
    expect(session.body.person.givenName).toBe('Pēteris')
    expect(await events()).toContain('sign-in.succeeded')
  })

  test('asks a class teacher without a second factor to add one, and opens nothing before', async () => {
    const personId = await someone(house.owner, 'class_teacher', 'class', classId)
    const username = await anAccount(house.owner, personId)
    const browser = testBrowser(house.app)

    const answer = await browser.post('/sign-in/password', { username, password: TEST_PASSWORD })
    const session = await browser.get('/session')
    const security = await browser.get('/account/security')

    expect(answer.body.stage).toBe('enrolment')
    expect(session.body).toMatchObject({ person: null, signIn: { stage: 'enrolment' } })
    expect(security.status).toBe(401)
  })

  test('asks for the second factor of somebody who has one, and does not let it be replaced', async () => {
    const personId = await someone(house.owner, 'class_teacher', 'class', classId)
    const username = await anAccount(house.owner, personId)
    await aTotp(house.owner, house.services.keys, personId)
    const browser = testBrowser(house.app)

    const answer = await browser.post('/sign-in/password', { username, password: TEST_PASSWORD })
    const session = await browser.get('/session')
    const replaced = await browser.post('/account/totp')

    expect(answer.body.stage).toBe('second-factor')
    expect(session.body.signIn).toMatchObject({ stage: 'second-factor', methods: ['totp'] })
    expect(replaced.status).toBe(401)
  })

  test('answers alike for a wrong password, an unknown name, a locked and an invited account', async () => {
    const username = await anAccount(house.owner, await aPerson(house.owner))
    const locked = await anAccount(house.owner, await aPerson(house.owner), { status: 'locked' })
    const invited = await anAccount(house.owner, await aPerson(house.owner), { status: 'invited' })
    const tries = [
      { username, password: 'nepareiza parole' },
      { username: 'neviens', password: TEST_PASSWORD },
      { username: locked, password: TEST_PASSWORD },
      { username: invited, password: TEST_PASSWORD },
    ]

    const answers = await Promise.all(
      tries.map((input) => testBrowser(house.app).post('/sign-in/password', input)),
    )

    const told = answers.map(({ status, body }) => ({ status, code: body.code, message: body.message }))
    expect(told[0]).toMatchObject({ status: 422, code: 'sign-in.wrong-credentials' })
    expect(new Set(told.map((one) => JSON.stringify(one))).size).toBe(1)
  })

  test('refuses input that is not a name and a password', async () => {
    const answer = await testBrowser(house.app).post('/sign-in/password', {
      username: '',
      password: '',
      admin: true,
    })

    expect(answer).toMatchObject({ status: 400, body: { code: 'http.validation' } })
    expect(Object.keys(answer.body.fields)).toEqual(expect.arrayContaining(['username', 'password']))
  })

  test('gives a new token each time and ends the old session', async () => {
    const username = await anAccount(house.owner, await aPerson(house.owner))
    const browser = testBrowser(house.app)
    await browser.post('/sign-in/password', { username, password: TEST_PASSWORD })
    const old = browser.cookies.get('pamani_session') ?? ''

    await browser.post('/sign-in/password', { username, password: TEST_PASSWORD })

    const thief = testBrowser(house.app)
    thief.cookies.set('pamani_session', old)
    expect(browser.cookies.get('pamani_session')).not.toBe(old)
    expect((await thief.get('/session')).body.person).toBeNull()
  })

  test('keeps the cookie from scripts and from other sites', async () => {
    const username = await anAccount(house.owner, await aPerson(house.owner))
    const browser = testBrowser(house.app)

    await browser.post('/sign-in/password', { username, password: TEST_PASSWORD })

    expect(browser.cookieRules.get('pamani_session')).toBe('Path=/; HttpOnly; SameSite=Lax')
  })

  test.each([
    ['another site, says Sec-Fetch-Site', { 'sec-fetch-site': 'cross-site' }],
    ['a sister site, says Sec-Fetch-Site', { 'sec-fetch-site': 'same-site' }],
    ['another site, says Origin', { origin: 'https://evil.example' }],
    ['a sandboxed page, says Origin', { origin: 'null' }],
  ])('is refused from %s', async (_, headers) => {
    const username = await anAccount(house.owner, await aPerson(house.owner))

    const answer = await testBrowser(house.app).post(
      '/sign-in/password',
      { username, password: TEST_PASSWORD },
      { headers },
    )

    expect(answer).toMatchObject({ status: 403, body: { code: 'http.forgery' } })
  })

  test('is accepted from our own page', async () => {
    const username = await anAccount(house.owner, await aPerson(house.owner))
    const headers = { origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin' }

    const answer = await testBrowser(house.app).post(
      '/sign-in/password',
      { username, password: TEST_PASSWORD },
      { headers },
    )

    expect(answer.status).toBe(200)
  })
})
