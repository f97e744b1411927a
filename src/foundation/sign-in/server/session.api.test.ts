import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aClass, aGrant, aPerson, someone } from '#tests/support/builders.ts'
import { createTestHouse, TEST_NOW, type TestHouse } from '#tests/support/test-house.ts'
import { anAccount, TEST_PASSWORD } from '../testing/accounts.ts'
import { type TestBrowser, testBrowser } from '../testing/test-browser.ts'

let house: TestHouse

beforeAll(async () => {
  house = await createTestHouse()
})
beforeEach(() => house.clock.set(TEST_NOW))
afterAll(() => house.close())

async function signedIn(username: string): Promise<TestBrowser> {
  const browser = testBrowser(house.app)
  await browser.post('/sign-in/password', { username, password: TEST_PASSWORD })
  return browser
}

async function isSignedIn(browser: TestBrowser): Promise<boolean> {
  return (await browser.get('/session')).body.person !== null
}

const MINUTE = 60_000

describe('a session', () => {
  test('says who is signed in, where, and what this person may do', async () => {
    const { classId } = await aClass(house.owner)
    const personId = await someone(house.owner, 'class_teacher', 'class', classId)
    await aGrant(house.owner, {
      personId,
      role: 'council_member',
      scopeKind: 'country',
      overrides: { valid_until: '2026-10-01' },
    })
    const browser = await house.as(personId)

    const { body } = await browser.get('/session')

    expect(body).toMatchObject({
      person: { id: personId, givenName: 'Kāds', familyName: 'class_teacher' },
      roles: [{ role: 'class_teacher', scopeName: '7.b, Testa pamatskola' }],
      demo: true,
      locale: 'lv',
      institutionName: 'Testa pamatskola',
      today: '2026-11-20',
    })
    expect([body.can['assessment.write'], body.can['plan.approve'], body.can['figures.public']]).toEqual([
      true,
      false,
      false,
    ])
  })

  test('of nobody says how to sign in, and that this is a demonstration', async () => {
    const { body } = await testBrowser(house.app).get('/session')

    expect(body).toEqual({ person: null, demo: true, signIn: { methods: [], cast: true } })
  })

  test('ends after thirty minutes without use, and not before', async () => {
    const browser = await signedIn(await anAccount(house.owner, await aPerson(house.owner)))

    house.clock.advance(29 * MINUTE)
    const used = await isSignedIn(browser)
    house.clock.advance(29 * MINUTE)
    const usedAgain = await isSignedIn(browser)
    house.clock.advance(31 * MINUTE)
    const idle = await isSignedIn(browser)

    expect([used, usedAgain, idle]).toEqual([true, true, false])
  })

  test('ends after ten hours however much it is used', async () => {
    const browser = await signedIn(await anAccount(house.owner, await aPerson(house.owner)))
    const held: boolean[] = []

    for (let passed = 0; passed < 605; passed += 20) {
      house.clock.advance(20 * MINUTE)
      held.push(await isSignedIn(browser))
    }

    expect(held.filter(Boolean)).toHaveLength(29)
    expect(held.at(-1)).toBe(false)
  })

  test('ends when its account is locked', async () => {
    const personId = await aPerson(house.owner)
    const browser = await signedIn(await anAccount(house.owner, personId))

    await house.owner
      .updateTable('access.accounts')
      .set({ status: 'locked' })
      .where('person_id', '=', personId)
      .execute()

    expect(await isSignedIn(browser)).toBe(false)
  })

  test('needs its own token for every change', async () => {
    const browser = await signedIn(await anAccount(house.owner, await aPerson(house.owner)))

    const answer = await browser.send('DELETE', '/sessions', undefined, {
      headers: { 'x-pamani-csrf': 'guessed' },
    })

    expect(answer).toMatchObject({ status: 403, body: { code: 'http.forgery' } })
  })
})

describe('signing out', () => {
  test('ends this session and leaves the others', async () => {
    const username = await anAccount(house.owner, await aPerson(house.owner))
    const [here, there] = [await signedIn(username), await signedIn(username)]
    const token = here.cookies.get('pamani_session') ?? ''

    const answer = await here.send('DELETE', '/session')
    here.cookies.set('pamani_session', token)

    expect(answer.status).toBe(200)
    expect([await isSignedIn(here), await isSignedIn(there)]).toEqual([false, true])
  })

  test('everywhere ends all of them, and nobody else’s', async () => {
    const username = await anAccount(house.owner, await aPerson(house.owner))
    const [here, there] = [await signedIn(username), await signedIn(username)]
    const other = await signedIn(await anAccount(house.owner, await aPerson(house.owner)))

    const answer = await here.send('DELETE', '/sessions')

    expect(answer.body).toEqual({ ended: 2 })
    expect([await isSignedIn(here), await isSignedIn(there), await isSignedIn(other)]).toEqual([
      false,
      false,
      true,
    ])
  })

  test('of one device in the list ends that one', async () => {
    const username = await anAccount(house.owner, await aPerson(house.owner))
    const [here, there] = [await signedIn(username), await signedIn(username)]
    const { sessions } = (await here.get('/sessions')).body

    const elsewhere = sessions.find((session: { present: boolean }) => !session.present)
    const answer = await here.send('DELETE', `/sessions/${elsewhere.id}`)

    expect(sessions).toHaveLength(2)
    expect(answer.status).toBe(200)
    expect([await isSignedIn(here), await isSignedIn(there)]).toEqual([true, false])
  })

  test('does not reach other people’s sessions', async () => {
    const here = await signedIn(await anAccount(house.owner, await aPerson(house.owner)))
    const other = await signedIn(await anAccount(house.owner, await aPerson(house.owner)))
    const { sessions } = (await other.get('/sessions')).body

    const answer = await here.send('DELETE', `/sessions/${sessions[0].id}`)
    const invalid = await here.send('DELETE', '/sessions/1')
    const stranger = await testBrowser(house.app).get('/sessions')

    expect([answer.status, invalid.status, stranger.status]).toEqual([404, 400, 401])
    expect(await isSignedIn(other)).toBe(true)
  })
})
