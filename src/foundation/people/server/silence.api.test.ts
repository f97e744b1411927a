import { Writable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '#platform/ids/ids.ts'
import { createLog } from '#platform/log/log.ts'
import { aClass, aPupil, someone } from '#tests/support/builders.ts'
import type { Client } from '#tests/support/client.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import { withCode } from '../testing/builders.ts'

/** Names and codes of this pupil must not be found in any log line, error or journal row. */
const SECRETS = ['Zvirbulītis', 'zvirbulitis', 'Kazimirs', '14031390120', '140313-90120']

let house: TestHouse
let browser: Client
let pupilId: string
const lines: string[] = []

beforeAll(async () => {
  house = await createTestHouse()
  const into = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk))
      done()
    },
  })
  Object.assign(house.services, { log: createLog('trace', into) })
  const place = await aClass(house.owner)
  pupilId = await aPupil(house.owner, place, {
    ...withCode(newId(), '14031390120'),
    given_name: 'Kazimirs',
    family_name: 'Zvirbulītis',
  })
  browser = await house.as(await someone(house.owner, 'records_clerk', 'institution', place.institutionId))
})
afterAll(() => house.close())

const told = (text: string) => SECRETS.filter((secret) => text.includes(secret))

describe('names and codes', () => {
  test('do not reach the journal when a pupil is searched, looked up and read', async () => {
    const answers = [
      await browser.post('/pupils/search', { text: 'Zvirbulītis Kazimirs' }),
      await browser.post('/pupils/lookup', { personalCode: '140313-90120' }),
      await browser.get(`/pupils/${pupilId}`),
    ]

    const journal = await house.owner.selectFrom('audit.journal').selectAll().execute()
    expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200])
    expect(told(JSON.stringify(journal))).toEqual([])
  })

  test('do not come back in refusals', async () => {
    const answers = [
      await browser.post('/pupils/search', { text: 'Zvirbulītis', Kazimirs: 1 }),
      await browser.post('/pupils/search', { text: 'Zvirbulītis'.repeat(20) }),
      await browser.post('/pupils/lookup', { personalCode: '140313-90120-140313-90120' }),
      await browser.post('/pupils/lookup', { personalCode: '140313-9012' }),
    ]

    expect(answers.map((answer) => answer.status)).toEqual([400, 400, 400, 422])
    const unnamed = answers.map((answer) =>
      JSON.stringify(answer.body).replace('Tāda lauka nav: Kazimirs.', ''),
    )
    expect(told(unnamed.join())).toEqual([])
  })

  test('do not reach the log, not even when the database quotes the row in its error', async () => {
    const breakIt = `create function people.who_breaks() returns trigger language plpgsql as
      $$ begin raise exception 'row of % (%)', new.details, '140313-90120 Kazimirs Zvirbulītis'; end $$;
      create trigger who_breaks before insert on audit.journal for each row execute function people.who_breaks()`
    await house.ownerPool.query(breakIt)

    const answer = await browser.get(`/pupils/${pupilId}`)
    await house.ownerPool.query('drop trigger who_breaks on audit.journal')

    expect(answer.status).toBe(500)
    expect(lines).not.toEqual([])
    expect(told(lines.join() + JSON.stringify(answer.body))).toEqual([])
  })
})
