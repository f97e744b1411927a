import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { aClass, aPerson, someone } from '#tests/support/builders.ts'
import { createTestHouse, TEST_NOW, type TestHouse } from '#tests/support/test-house.ts'
import { anAccount, aTotp, TEST_PASSWORD } from '../testing/accounts.ts'
import { type TestBrowser, testBrowser } from '../testing/test-browser.ts'

let house: TestHouse

beforeAll(async () => {
  house = await createTestHouse()
})
beforeEach(async () => {
  house.clock.set(TEST_NOW)
  await house.owner.deleteFrom('access.sign_in_throttles').execute()
})
afterAll(() => house.close())

const wrong = 'nepareiza parole'

async function failTimes(browser: TestBrowser, username: string, times: number): Promise<number[]> {
  const statuses: number[] = []
  for (let index = 0; index < times; index++) {
    statuses.push((await browser.post('/sign-in/password', { username, password: wrong })).status)
  }
  return statuses
}

test('after five failures the next attempt waits, longer after each further failure, and then goes on', async () => {
  const username = await anAccount(house.owner, await aPerson(house.owner))
  const browser = testBrowser(house.app, '203.0.113.1')

  const statuses = await failTimes(browser, username, 7)
  const waiting = await browser.post('/sign-in/password', { username, password: TEST_PASSWORD })
  house.clock.advance(2_000)
  const seventh = await browser.post('/sign-in/password', { username, password: wrong })
  house.clock.advance(3_000)
  const early = await browser.post('/sign-in/password', { username, password: TEST_PASSWORD })
  house.clock.advance(1_000)
  const right = await browser.post('/sign-in/password', { username, password: TEST_PASSWORD })

  expect(statuses).toEqual([422, 422, 422, 422, 422, 422, 429])
  expect(waiting).toMatchObject({ status: 429, body: { code: 'sign-in.wait' } })
  expect(waiting.body.message).toContain('pēc 2 sekundēm')
  expect([seventh.status, early.status, right.status]).toEqual([422, 429, 200])
})

test('failures from elsewhere never make the owner wait', async () => {
  const username = await anAccount(house.owner, await aPerson(house.owner))
  const owner = testBrowser(house.app, '198.51.100.7')
  await owner.post('/sign-in/password', { username, password: TEST_PASSWORD })

  await failTimes(testBrowser(house.app, '203.0.113.2'), username, 10)
  const fromHome = await owner.post('/sign-in/password', { username, password: TEST_PASSWORD })
  const newBrowserAtHome = await testBrowser(house.app, '198.51.100.8').post('/sign-in/password', {
    username,
    password: TEST_PASSWORD,
  })

  expect([fromHome.status, newBrowserAtHome.status]).toEqual([200, 200])
})

test('a known browser has its own budget even behind the address of the attacker', async () => {
  const username = await anAccount(house.owner, await aPerson(house.owner))
  const school = '203.0.113.3'
  const owner = testBrowser(house.app, school)
  await owner.post('/sign-in/password', { username, password: TEST_PASSWORD })

  await failTimes(testBrowser(house.app, school), username, 60)
  const stranger = await testBrowser(house.app, school).post('/sign-in/password', {
    username,
    password: TEST_PASSWORD,
  })
  const known = await owner.post('/sign-in/password', { username, password: TEST_PASSWORD })

  expect([stranger.status, known.status]).toEqual([429, 200])
})

test('a stolen device cookie does not help with somebody else’s account', async () => {
  const school = '203.0.113.4'
  const mine = await anAccount(house.owner, await aPerson(house.owner))
  const theirs = await anAccount(house.owner, await aPerson(house.owner))
  const attacker = testBrowser(house.app, school)
  await attacker.post('/sign-in/password', { username: mine, password: TEST_PASSWORD })

  const statuses = await failTimes(attacker, theirs, 7)

  expect(statuses.at(-1)).toBe(429)
})

test('unknown names wait exactly as known ones', async () => {
  const username = await anAccount(house.owner, await aPerson(house.owner))

  const known = await failTimes(testBrowser(house.app, '203.0.113.5'), username, 8)
  const unknown = await failTimes(testBrowser(house.app, '203.0.113.6'), 'nav-tada', 8)

  expect(unknown).toEqual(known)
})

test('one address that tries many names waits too, and all of one IPv6 network is one address', async () => {
  for (let index = 0; index < 42; index++) {
    await testBrowser(house.app, `2001:db8:1:2::${index + 1}`).post('/sign-in/password', {
      username: `vards-${index}`,
      password: wrong,
    })
  }

  const next = await testBrowser(house.app, '2001:db8:1:2:ffff::1').post('/sign-in/password', {
    username: 'vards-x',
    password: wrong,
  })
  const neighbour = await testBrowser(house.app, '2001:db8:1:3::1').post('/sign-in/password', {
    username: 'vards-x',
    password: wrong,
  })

  expect([next.status, neighbour.status]).toEqual([429, 422])
})

test('guesses sent all at once do not slip under the count', async () => {
  const username = await anAccount(house.owner, await aPerson(house.owner))
  const browser = testBrowser(house.app, '203.0.113.9')

  const answers = await Promise.all(
    Array.from({ length: 20 }, () => browser.post('/sign-in/password', { username, password: wrong })),
  )

  const checked = answers.filter((answer) => answer.status === 422)
  expect(checked.length).toBeLessThanOrEqual(6)
})

test('codes of a second factor cannot be guessed from many addresses', async () => {
  const { classId } = await aClass(house.owner)
  const personId = await someone(house.owner, 'class_teacher', 'class', classId)
  const username = await anAccount(house.owner, personId)
  await aTotp(house.owner, house.services.keys, personId)
  const statuses: number[] = []

  for (let index = 0; index < 23; index++) {
    const browser = testBrowser(house.app, `192.0.2.${index + 1}`)
    await browser.post('/sign-in/password', { username, password: TEST_PASSWORD })
    statuses.push((await browser.post('/sign-in/totp', { code: '000000' })).status)
  }

  expect(statuses.slice(0, 20).every((status) => status === 422)).toBe(true)
  expect(statuses.at(-1)).toBe(429)
})

test('the journal tells of failures and waits, without names and addresses', async () => {
  const personId = await aPerson(house.owner)
  const username = await anAccount(house.owner, personId)

  await failTimes(testBrowser(house.app, '203.0.113.10'), username, 6)

  const rows = await house.owner
    .selectFrom('audit.journal')
    .select(['event', 'details'])
    .where('actor_id', '=', personId)
    .orderBy('at')
    .execute()
  expect(rows.map((row) => row.event)).toEqual([...Array(6).fill('sign-in.failed'), 'sign-in.throttled'])
  expect(JSON.stringify(rows)).not.toMatch(/203\.0|lietotajs/)
  expect(rows.at(-1)?.details).toEqual({ method: 'password', seconds: 2 })
})
