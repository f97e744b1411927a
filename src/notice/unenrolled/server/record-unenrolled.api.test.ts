import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '#platform/ids/ids.ts'
import { aClass, aMunicipality, aPupil, someone } from '#tests/support/builders.ts'
import type { Client } from '#tests/support/client.ts'
import { journalOf } from '#tests/support/journal.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import { anEntry } from '../testing/builders.ts'

let house: TestHouse
let municipalityId: string
let entryId: string
let maraId: string
let mara: Client

beforeAll(async () => {
  house = await createTestHouse()
})
beforeEach(async () => {
  municipalityId = await aMunicipality(house.owner)
  entryId = await anEntry(house.owner, municipalityId)
  maraId = await someone(house.owner, 'municipal_coordinator', 'municipality', municipalityId)
  mara = await house.as(maraId)
})
afterAll(() => house.close())

const known = {
  version: 0,
  status: 'abroad-with-family',
  cause: 'moved-abroad',
  action: 'contacted_guardians',
  words: 'Māte raksta, ka dzīvo Īrijā.',
  nextCheckOn: '2026-12-15',
}
const record = (body: object = {}) => mara.post(`/unenrolled/${entryId}/records`, { ...known, ...body })

describe('the municipality records', () => {
  test('what it knows: the entry is no longer silent, the history keeps it, the journal tells of it', async () => {
    const before = await mara.get('/unenrolled?silent=yes')

    const answer = await record()

    const after = await mara.get('/unenrolled?silent=yes')
    expect([before.body.rows.length, after.body.rows.length]).toEqual([1, 0])
    expect(answer.body).toMatchObject({
      silent: false,
      updatedOn: '2026-11-20',
      dueOn: '2027-01-05',
      version: 1,
      history: [
        { kind: 'recorded', words: known.words, cause: 'moved-abroad', by: 'Kāds municipal_coordinator' },
      ],
    })
    const [row] = await journalOf(house, { event: 'unenrolled.entry-recorded', actorId: maraId })
    expect(JSON.stringify(row)).not.toContain('Īrijā')
  })

  test('when to check next: once that day has passed the check is late, until something is recorded', async () => {
    await record()
    await house.owner
      .updateTable('unenrolled.entries')
      .set({ next_check_on: '2026-11-19' })
      .where('id', '=', entryId)
      .execute()

    const late = await mara.get('/unenrolled?checkLate=yes')
    const answer = await record({ version: 1 })

    expect(late.body.rows).toMatchObject([{ id: entryId, checkLate: true, silent: false }])
    expect(answer.body.checkLate).toBe(false)
    expect((await mara.get('/unenrolled?checkLate=yes')).body.rows).toEqual([])
  })

  test('nothing: it is refused, and the entry stays silent', async () => {
    const { status, body } = await record({
      status: 'clarifying',
      cause: null,
      action: null,
      words: '',
      nextCheckOn: null,
    })

    expect([status, body.code]).toEqual([422, 'unenrolled.nothing-recorded'])
    expect((await mara.get('/unenrolled?silent=yes')).body.rows).toHaveLength(1)
  })

  test('a child who learns somewhere is not added; the answer does not say where', async () => {
    const elsewhere = await aClass(house.owner)
    await aPupil(house.owner, elsewhere, {
      given_name: 'Līva',
      family_name: 'Krūmiņa',
      born_on: '2014-02-03',
    })
    const path = `/municipalities/${municipalityId}/unenrolled/${newId()}`
    const child = { givenName: 'līva', familyName: 'Krūmiņa', bornOn: '2014-02-03', knownFrom: 'Kaimiņiene' }

    const { status, body } = await mara.put(path, child)
    const twin = await mara.put(path, { ...child, bornOn: '2014-02-04' })

    expect([status, body.code]).toEqual([422, 'unenrolled.is-enrolled'])
    expect(JSON.stringify(body)).not.toContain(elsewhere.institutionId)
    expect(twin.status).toBe(200)
  })

  test('a child added by hand, once however often it is sent', async () => {
    const path = `/municipalities/${municipalityId}/unenrolled/${newId()}`
    const child = { givenName: 'Toms', familyName: 'Ozols', bornOn: '2015-01-02', knownFrom: 'Bāriņtiesa' }

    await mara.put(path, child)
    const twice = await mara.put(path, child)

    expect(twice.body).toMatchObject({
      byHand: true,
      status: 'clarifying',
      dueOn: '2026-12-05',
      knownFrom: 'Bāriņtiesa',
      history: [{ kind: 'added' }],
    })
  })

  test('that a child added by hand is enrolled: the entry ends and takes nothing more', async () => {
    const ended = await record({ status: 'enrolled' })
    const again = await record({ version: 1 })

    expect(ended.body).toMatchObject({ closedOn: '2026-11-20', silent: false })
    expect(again).toMatchObject({ status: 422, body: { code: 'unenrolled.closed' } })
    expect((await mara.get('/unenrolled?closed=yes')).body.rows).toHaveLength(1)
  })
})

describe('refused, with what to do', () => {
  test('a record made from an older version', async () => {
    await record()

    expect(await record()).toMatchObject({ status: 409, body: { code: 'unenrolled.changed-meanwhile' } })
  })

  test.each([
    ['a cause that is not in the list', { cause: 'nav-tada' }, 'unenrolled.cause-unknown'],
    ['a check in the past', { nextCheckOn: '2026-11-19' }, 'unenrolled.check-in-past'],
    ['a check in more than a year', { nextCheckOn: '2027-11-21' }, 'unenrolled.check-too-far'],
  ])('%s', async (_, body, code) => {
    expect(await record(body)).toMatchObject({ status: 422, body: { code } })
  })

  test('a check in a year is not, and what is too far says which day is the last', async () => {
    const beyond = await record({ nextCheckOn: '2027-11-21' })
    const last = await record({ nextCheckOn: '2027-11-20' })

    expect(beyond.body.message).toContain('20.11.2027.')
    expect(last.status).toBe(200)
  })

  test('that a child is enrolled of whom the data say otherwise', async () => {
    const pupilId = await aPupil(house.owner, await aClass(house.owner), {
      declared_municipality_id: municipalityId,
    })
    const found = await anEntry(house.owner, municipalityId, {
      pupil_id: pupilId,
      given_name: null,
      family_name: null,
      born_on: null,
    })

    const answer = await mara.post(`/unenrolled/${found}/records`, { ...known, status: 'enrolled' })

    expect(answer.body.code).toBe('unenrolled.ends-by-data')
  })

  test('a child who is not of compulsory age', async () => {
    const answer = await mara.put(`/municipalities/${municipalityId}/unenrolled/${newId()}`, {
      givenName: 'Toms',
      familyName: 'Ozols',
      bornOn: '2023-01-02',
      knownFrom: 'Bāriņtiesa',
    })

    expect(answer.body.code).toBe('unenrolled.not-of-age')
  })
})

test('the list comes page by page and by status, without losing one', async () => {
  const later = await anEntry(house.owner, municipalityId, { due_on: '2026-12-05', status: 'ill' })

  const first = await mara.get('/unenrolled?limit=1')
  const second = await mara.get(`/unenrolled?limit=1&after=${first.body.next}`)
  const ill = await mara.get('/unenrolled?status=ill')

  expect([first, second, ill].map(({ body }) => body.rows.map((row: { id: string }) => row.id))).toEqual([
    [entryId],
    [later],
    [later],
  ])
  expect(second.body.next).toBeNull()
})
