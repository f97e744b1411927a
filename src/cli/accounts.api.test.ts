import { afterAll, beforeAll, expect, test } from 'vitest'
import { anAccount, aTotp } from '#foundation/sign-in/testing/accounts.ts'
import { testBrowser } from '#foundation/sign-in/testing/test-browser.ts'
import { aPerson } from '#tests/support/builders.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import { type CliRun, run, settingsOf } from './testing/run.ts'

let house: TestHouse

beforeAll(async () => {
  house = await createTestHouse()
  house.clock.set(new Date().toISOString()) // the command line uses the time of day
})
afterAll(() => house.close())

function pamani(...argv: string[]): Promise<CliRun> {
  return run(argv, { env: settingsOf(house.database) })
}

const newPerson = ['--given-name', 'Aivars', '--family-name', 'Kalējs']
const password = 'septiņi lāči upē'

function tokenOf({ link }: { link: string }): string {
  return new URL(link).hash.slice(1)
}

test('a new person gets an account, and the link of the invitation signs in', async () => {
  const added = await pamani(
    'accounts',
    'add',
    '--username',
    'aivars',
    ...newPerson,
    '--email',
    'aivars@example.lv',
    '--json',
  )
  const data = JSON.parse(added.out)

  const accepted = await testBrowser(house.app).post('/invitations/accept', {
    token: tokenOf(data),
    password,
  })

  expect(data).toMatchObject({ username: 'aivars', sent: false })
  expect(data.link).toMatch(/^http:\/\/localhost:3000\/invitation#[\w-]{43}$/)
  expect(accepted.body.stage).toBe('full')
})

test('a second invitation replaces the first', async () => {
  await aPerson(house.owner, { email: 'dace@example.lv' })
  const first = await pamani('accounts', 'add', '--username', 'dace', '--person', 'dace@example.lv', '--json')

  const second = await pamani('accounts', 'invite', 'DACE', '--json')

  const [old, fresh] = [JSON.parse(first.out), JSON.parse(second.out)]
  const browser = testBrowser(house.app)
  expect((await browser.post('/invitations/reading', { token: tokenOf(old) })).status).toBe(422)
  expect((await browser.post('/invitations/reading', { token: tokenOf(fresh) })).status).toBe(200)
})

test('a locked account signs in no more until it is opened', async () => {
  const personId = await aPerson(house.owner)
  await anAccount(house.owner, personId, { username: 'juris' })
  const signIn = () =>
    testBrowser(house.app).post('/sign-in/password', { username: 'juris', password: 'zaļš ezītis mežā' })

  const locked = await pamani('accounts', 'lock', 'juris')
  const refused = await signIn()
  const invited = await pamani('accounts', 'invite', 'juris')
  await pamani('accounts', 'unlock', 'juris')
  const opened = await signIn()

  expect(locked).toMatchObject({ code: 0, out: 'Locked.' })
  expect(invited).toMatchObject({ code: 1, error: expect.stringContaining('accounts unlock juris') })
  expect([refused.status, opened.status]).toEqual([422, 200])
})

test('a reset takes every second factor and ends the sessions', async () => {
  const personId = await aPerson(house.owner)
  await anAccount(house.owner, personId, { username: 'inga' })
  await aTotp(house.owner, house.services.keys, personId)
  const browser = await house.as(personId)

  const reset = await pamani('accounts', 'reset-second-factor', 'inga')

  const left = await house.owner
    .selectFrom('access.totp_credentials')
    .selectAll()
    .where('person_id', '=', personId)
    .execute()
  expect(reset.code).toBe(0)
  expect(left).toEqual([])
  expect((await browser.get('/session')).body.person).toBeNull()
})

test.each([
  [['add', '--username', 'x y', '--person', 'a'], 2, /no spaces/],
  [['add', '--username', 'kads'], 2, /--given-name/],
  [['add', '--username', 'kads', '--person', 'nobody@example.lv'], 1, /There is no person/],
  [['add', '--username', 'aivars', ...newPerson, '--email', 'cits@example.lv'], 1, /is taken/],
  [
    ['add', '--username', 'cits', ...newPerson, '--email', 'aivars@example.lv'],
    1,
    /--person aivars@example\.lv/,
  ],
  [['invite', 'neviens'], 1, /There is no account "neviens"/],
  [['lock', 'neviens'], 1, /There is no account "neviens"/],
  [['unlock', 'neviens'], 1, /There is no account "neviens"/],
  [['reset-second-factor', 'neviens'], 1, /There is no account "neviens"/],
])('accounts %j is refused', async (argv, code, message) => {
  const result = await pamani('accounts', ...argv)

  expect(result.code).toBe(code)
  expect(result.error).toMatch(message)
})

test('what was done to accounts is journalled, without names', async () => {
  const rows = await house.owner
    .selectFrom('audit.journal')
    .select(['event', 'details'])
    .where('event', 'like', 'sign-in.%')
    .execute()

  const byCommand = rows.filter((row) => JSON.stringify(row.details).includes('command-line'))
  expect(new Set(byCommand.map((row) => row.event))).toEqual(
    new Set([
      'sign-in.account-added',
      'sign-in.invited',
      'sign-in.account-locked',
      'sign-in.account-unlocked',
      'sign-in.second-factor-reset',
    ]),
  )
  expect(JSON.stringify(byCommand)).not.toMatch(/aivars|dace|juris/)
})
