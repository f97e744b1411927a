import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { hashToken } from '#foundation/endpoint/index.ts'
import { aClass, aPerson, someone } from '#tests/support/builders.ts'
import { createTestHouse, TEST_NOW, type TestHouse } from '#tests/support/test-house.ts'
import { anAccount } from '../testing/accounts.ts'
import { testBrowser } from '../testing/test-browser.ts'

let house: TestHouse

beforeAll(async () => {
  house = await createTestHouse()
})
beforeEach(() => house.clock.set(TEST_NOW))
afterAll(() => house.close())

async function anInvitation(personId: string): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await anAccount(house.owner, personId, { status: 'invited', password_hash: null })
  await house.owner
    .insertInto('access.invitations')
    .values({
      token_hash: hashToken(token),
      person_id: personId,
      created_at: new Date(TEST_NOW),
      expires_at: new Date('2026-11-27T10:00:00Z'),
    })
    .execute()
  return token
}

const password = 'septiņi lāči upē'

test('an invitation greets by name and sets the first password', async () => {
  const token = await anInvitation(await aPerson(house.owner, { given_name: 'Dace' }))
  const browser = testBrowser(house.app)

  const greeting = await browser.post('/invitations/reading', { token })
  const accepted = await browser.post('/invitations/accept', { token, password })

  expect(greeting.body.givenName).toBe('Dace')
  expect(accepted).toMatchObject({ status: 200, body: { stage: 'full' } })
  const later = await testBrowser(house.app).post('/sign-in/password', {
    username: greeting.body.username,
    password,
  })
  expect(later.status).toBe(200)
})

test('whoever will see pupils goes on to a second factor', async () => {
  const { classId } = await aClass(house.owner)
  const token = await anInvitation(await someone(house.owner, 'class_teacher', 'class', classId))

  const accepted = await testBrowser(house.app).post('/invitations/accept', { token, password })

  expect(accepted.body.stage).toBe('enrolment')
})

test('it works once, for a week', async () => {
  const used = await anInvitation(await aPerson(house.owner))
  const late = await anInvitation(await aPerson(house.owner))
  await testBrowser(house.app).post('/invitations/accept', { token: used, password })

  const again = await testBrowser(house.app).post('/invitations/accept', { token: used, password })
  house.clock.set('2026-11-27T10:00:01Z')
  const tooLate = await testBrowser(house.app).post('/invitations/accept', { token: late, password })
  const unknown = await testBrowser(house.app).post('/invitations/reading', { token: 'x' })

  expect([again, tooLate, unknown].map(({ status, body }) => [status, body.code])).toEqual(
    Array(3).fill([422, 'sign-in.invitation-over']),
  )
})

test('a weak password is refused and the invitation stays', async () => {
  const token = await anInvitation(await aPerson(house.owner))

  const weak = await testBrowser(house.app).post('/invitations/accept', { token, password: 'parole12345' })
  const invalid = await testBrowser(house.app).post('/invitations/accept', { token })
  const good = await testBrowser(house.app).post('/invitations/accept', { token, password })

  expect([weak.body.code, invalid.status, good.status]).toEqual(['sign-in.password-too-short', 400, 200])
})
