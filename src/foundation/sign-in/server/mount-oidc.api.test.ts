import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { aClass, aGrant, aPerson, someone } from '#tests/support/builders.ts'
import { otherApp } from '#tests/support/other-app.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import { anAccount, aTotp } from '../testing/accounts.ts'
import { type BrowserAnswer, type TestBrowser, testBrowser } from '../testing/test-browser.ts'
import { type ProviderPerson, startTestProvider, type TestProvider } from '../testing/test-provider.ts'

let provider: TestProvider
let house: TestHouse
let classId: string

beforeAll(async () => {
  provider = await startTestProvider('http://localhost:3000/api/sign-in/oidc/callback')
  house = await createTestHouse({
    env: {
      OIDC_ISSUER: provider.issuer,
      OIDC_CLIENT_ID: provider.clientId,
      OIDC_CLIENT_SECRET: provider.clientSecret,
      OIDC_NAME: 'Novada konts',
    },
  })
  classId = (await aClass(house.owner)).classId
})
beforeEach(() => {
  provider.person = { sub: 'nobody' }
})
afterAll(async () => {
  await house.close()
  await provider.close()
})

async function signIn(browser: TestBrowser, next = '/'): Promise<BrowserAnswer> {
  const started = await browser.get(`/sign-in/oidc/start?next=${encodeURIComponent(next)}`)
  const back = new URL(await provider.walk(started.location ?? ''))
  return browser.get(back.pathname + back.search)
}

async function whoIs(browser: TestBrowser): Promise<string | undefined> {
  return (await browser.get('/session')).body.person?.id
}

let serial = 0
async function invited(email: string, role?: 'class_teacher'): Promise<string> {
  const personId = await aPerson(house.owner, { email })
  if (role) await aGrant(house.owner, { personId, role, scopeKind: 'class', scopeId: classId })
  await anAccount(house.owner, personId, {
    status: 'invited',
    password_hash: null,
    username: `oidc-${serial++}`,
  })
  return personId
}

test('visitors learn the name of the provider', async () => {
  const { body } = await testBrowser(house.app).get('/session')

  expect(body.signIn.provider).toBe('Novada konts')
})

test('the way there carries PKCE, state and nonce, and its secrets stay sealed in the browser', async () => {
  const browser = testBrowser(house.app)

  const { status, location } = await browser.get('/sign-in/oidc/start')

  const search = new URL(location ?? '').searchParams
  expect(status).toBe(302)
  expect(search.get('code_challenge_method')).toBe('S256')
  expect(['code_challenge', 'state', 'nonce'].every((name) => (search.get(name) ?? '').length >= 43)).toBe(
    true,
  )
  expect(browser.cookies.get('pamani_oidc')).not.toContain(search.get('state'))
  expect(browser.cookieRules.get('pamani_oidc')).toContain('HttpOnly; SameSite=Lax')
})

test('a known person with a verified address is signed in, and known by subject from then on', async () => {
  const personId = await invited('peteris@skola.example')
  provider.person = { sub: 'p-1', email: 'Peteris@skola.example', emailVerified: true }
  const first = testBrowser(house.app)

  const answer = await signIn(first, '/plans?x=1')
  provider.person = { sub: 'p-1', email: 'cita@skola.example', emailVerified: false }
  const second = testBrowser(house.app)
  await signIn(second)

  expect(answer).toMatchObject({ status: 302, location: '/plans?x=1' })
  expect([await whoIs(first), await whoIs(second)]).toEqual([personId, personId])
  const account = await house.owner
    .selectFrom('access.accounts')
    .select('status')
    .where('person_id', '=', personId)
    .executeTakeFirst()
  expect(account?.status).toBe('active')
})

test.each<[string, ProviderPerson]>([
  [
    'an address that the provider has not verified',
    { sub: 'u-1', email: 'unverified@skola.example', emailVerified: false },
  ],
  ['no address', { sub: 'u-2' }],
  ['an address that nobody has', { sub: 'u-3', email: 'svess@skola.example', emailVerified: true }],
])('%s signs nobody in', async (_, person) => {
  if (person.email?.startsWith('unverified')) await invited('unverified@skola.example')
  provider.person = person
  const browser = testBrowser(house.app)

  const answer = await signIn(browser)

  expect(answer.location).toBe('/sign-in?problem=unknown')
  expect(await whoIs(browser)).toBeUndefined()
})

test('a person without an account is not let in by an address alone', async () => {
  await aPerson(house.owner, { email: 'mate@example.lv' })
  provider.person = { sub: 'm-1', email: 'mate@example.lv', emailVerified: true }
  const browser = testBrowser(house.app)

  await signIn(browser)

  expect(await whoIs(browser)).toBeUndefined()
})

test('an account that is tied to one identity cannot be taken over by another with the same address', async () => {
  await invited('dace@skola.example')
  provider.person = { sub: 'd-1', email: 'dace@skola.example', emailVerified: true }
  await signIn(testBrowser(house.app))
  provider.person = { sub: 'd-2', email: 'dace@skola.example', emailVerified: true }
  const browser = testBrowser(house.app)

  const answer = await signIn(browser)

  expect(answer.location).toBe('/sign-in?problem=unknown')
})

test('a locked account stays locked', async () => {
  const personId = await invited('locked@skola.example')
  provider.person = { sub: 'l-1', email: 'locked@skola.example', emailVerified: true }
  await signIn(testBrowser(house.app))
  await house.owner
    .updateTable('access.accounts')
    .set({ status: 'locked' })
    .where('person_id', '=', personId)
    .execute()

  const answer = await signIn(testBrowser(house.app))

  expect(answer.location).toBe('/sign-in?problem=unknown')
})

test('who sees pupils goes on to a second factor of our own', async () => {
  await invited('ilze@skola.example', 'class_teacher')
  provider.person = { sub: 'i-1', email: 'ilze@skola.example', emailVerified: true, amr: ['mfa'] }
  const browser = testBrowser(house.app)

  const answer = await signIn(browser, '/pupils')

  expect(answer.location).toBe('/sign-in?next=%2Fpupils')
  expect((await browser.get('/session')).body.signIn.stage).toBe('enrolment')
})

test('a provider that is trusted with it and says so replaces the second factor', async () => {
  const personId = await someone(house.owner, 'class_teacher', 'class', classId)
  await house.owner
    .updateTable('people.persons')
    .set({ email: 'trusted@skola.example' })
    .where('id', '=', personId)
    .execute()
  await anAccount(house.owner, personId, { username: 'trusted' })
  await aTotp(house.owner, house.services.keys, personId)
  const { config } = house.services
  if (config.oidc === undefined) throw new Error('The test needs a provider')
  const app = await otherApp(house, {
    config: { ...config, oidc: { ...config.oidc, trustSecondFactor: true } },
  })
  const [one, two] = [testBrowser(app), testBrowser(app)]

  provider.person = { sub: 't-1', email: 'trusted@skola.example', emailVerified: true, amr: ['pwd'] }
  await signIn(one)
  provider.person = { ...provider.person, amr: ['pwd', 'otp'] }
  await signIn(two)

  expect([await whoIs(one), await whoIs(two)]).toEqual([undefined, personId])
  await app.close()
})

test('an answer that this browser did not ask for signs nobody in', async () => {
  await invited('maris@skola.example')
  provider.person = { sub: 'x-1', email: 'maris@skola.example', emailVerified: true }
  const [asked, victim] = [testBrowser(house.app), testBrowser(house.app)]
  const started = await asked.get('/sign-in/oidc/start')
  const back = new URL(await provider.walk(started.location ?? ''))

  const without = await victim.get(back.pathname + back.search)
  await victim.get('/sign-in/oidc/start')
  const withOther = await victim.get(back.pathname + back.search)
  const cancelled = testBrowser(house.app)
  await cancelled.get('/sign-in/oidc/start')
  const refused = await cancelled.get('/sign-in/oidc/callback?error=access_denied&state=x')

  const problem = '/sign-in?problem=provider'
  expect([without.location, withOther.location, refused.location]).toEqual([problem, problem, problem])
  expect(await whoIs(victim)).toBeUndefined()
})

test('sign-in leads back only to our own pages', async () => {
  await invited('next@skola.example')
  provider.person = { sub: 'n-1', email: 'next@skola.example', emailVerified: true }

  const locations = await Promise.all(
    ['https://evil.example', '//evil.example', '/\\evil.example'].map(
      async (next) => (await signIn(testBrowser(house.app), next)).location,
    ),
  )

  expect(locations).toEqual(['/', '/', '/'])
})

test('without a provider the addresses are unknown', async () => {
  const { oidc: _, ...config } = house.services.config
  const app = await otherApp(house, { config })

  const answer = await testBrowser(app).get('/sign-in/oidc/start')

  expect(answer.status).toBe(404)
  await app.close()
})
