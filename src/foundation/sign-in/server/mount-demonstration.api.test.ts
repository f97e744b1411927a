import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readConfig } from '#platform/config/config.ts'
import { keysFrom } from '#platform/crypto/keys.ts'
import { aClass, aPerson, someone } from '#tests/support/builders.ts'
import { otherApp } from '#tests/support/other-app.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import { anAccount } from '../testing/accounts.ts'
import { testBrowser } from '../testing/test-browser.ts'

let house: TestHouse
let ilze: string
let real: string

beforeAll(async () => {
  house = await createTestHouse()
  const { classId } = await aClass(house.owner)
  ilze = await someone(house.owner, 'class_teacher', 'class', classId)
  real = await aPerson(house.owner)
  await anAccount(house.owner, ilze, { demonstration: true })
  await anAccount(house.owner, real)
})
afterAll(() => house.close())

test('the demonstration lists its invented people and signs in as one, fully', async () => {
  const browser = testBrowser(house.app)

  const { body } = await browser.get('/demo/cast')
  const answer = await browser.post('/demo/sign-in', { personId: ilze })

  expect(body.cast).toEqual([
    {
      personId: ilze,
      givenName: 'Kāds',
      familyName: 'class_teacher',
      roles: [{ role: 'class_teacher', scopeName: '7.b', placeName: 'Testa pamatskola' }],
    },
  ])
  expect(answer.body.stage).toBe('full')
  expect((await browser.get('/session')).body).toMatchObject({ demo: true, person: { id: ilze } })
})

test('nobody else can be signed in as', async () => {
  const answer = await testBrowser(house.app).post('/demo/sign-in', { personId: real })
  const invalid = await testBrowser(house.app).post('/demo/sign-in', { personId: 'ilze' })

  expect([answer.status, invalid.status]).toEqual([404, 400])
})

async function tried(app: FastifyInstance, at?: string, headers: Record<string, string> = {}) {
  const browser = testBrowser(app, at)
  const answers = [
    await browser.get('/demo/cast', { headers }),
    await browser.post('/demo/sign-in', { personId: ilze }, { headers }),
    await browser.get('/no-such-address', { headers }),
  ]
  return answers.map(({ status, body }) => ({ status, code: body.code, message: body.message }))
}

function asUnknown(answers: readonly { status: number }[]): void {
  expect(answers[0]?.status).toBe(404)
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
}

test('in production it does not exist', async () => {
  const config = readConfig({ PAMANI_MODE: 'production', PAMANI_BASE_URL: 'http://localhost:3000' })
  const app = await otherApp(house, { config })

  const answers = await tried(app)
  const session = await testBrowser(app).get('/session')

  asUnknown(answers)
  expect(session.body).toMatchObject({ demo: false, signIn: { cast: false } })
  await app.close()
})

test('with a key of one’s own it does not exist', async () => {
  const app = await otherApp(house, { keys: keysFrom(Buffer.alloc(32, 1)) })

  const answers = await tried(app)

  asUnknown(answers)
  await app.close()
})

test('on an open address it does not exist', async () => {
  const app = await otherApp(house, { config: { ...house.services.config, host: '0.0.0.0' } })

  const answers = await tried(app)

  asUnknown(answers)
  await app.close()
})

test('for another machine it does not exist', async () => {
  asUnknown(await tried(house.app, '192.168.1.20'))
})

test('for another machine behind a proxy here it does not exist', async () => {
  asUnknown(await tried(house.app, '127.0.0.1', { 'x-forwarded-for': '203.0.113.7' }))
})

test('for a page that reached this machine under a foreign name it does not exist', async () => {
  asUnknown(await tried(house.app, '127.0.0.1', { host: 'evil.example' }))
})
