import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Role, ScopeKind } from '#foundation/access/index.ts'
import { asActor } from '#platform/db/actor-transaction.ts'
import { newId } from '#platform/ids/ids.ts'
import { aClass, aMunicipality, aPupil, type BuiltPlace, someone } from '#tests/support/builders.ts'
import { journalOf } from '#tests/support/journal.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import { anEntry } from '../testing/builders.ts'

let house: TestHouse
let former: BuiltPlace
let pupilId: string
let entryId: string

beforeAll(async () => {
  house = await createTestHouse()
})
beforeEach(async () => {
  former = await aClass(house.owner)
  pupilId = await aPupil(house.owner, former)
  const { owner } = house
  await owner
    .updateTable('people.enrolments')
    .set({ ends_on: '2026-11-01', end_reason: 'left' })
    .where('pupil_id', '=', pupilId)
    .execute()
  await owner
    .updateTable('people.pupils')
    .set({ institution_id: null, class_id: null })
    .where('id', '=', pupilId)
    .execute()
  const child = { pupil_id: pupilId, given_name: null, family_name: null, born_on: null, known_from: '' }
  entryId = await anEntry(owner, former.municipalityId, child)
})
afterAll(() => house.close())

const known = {
  version: 0,
  status: 'enrolling',
  cause: null,
  action: null,
  words: '',
  nextCheckOn: null,
}
const coordinatorOf = async (municipalityId: string) =>
  house.as(await someone(house.owner, 'municipal_coordinator', 'municipality', municipalityId))

describe('somebody who has no business with it', () => {
  type Stranger = readonly [string, Role, ScopeKind, () => string | null | Promise<string | null>]
  const strangers: Stranger[] = [
    [
      'a coordinator of another municipality',
      'municipal_coordinator',
      'municipality',
      () => aMunicipality(house.owner),
    ],
    ['the head of the former school', 'school_leadership', 'institution', () => former.institutionId],
    ['the clerk of the former school', 'records_clerk', 'institution', () => former.institutionId],
    ['the former class teacher', 'class_teacher', 'class', () => former.classId],
    ['the social service', 'social_worker', 'municipality', () => former.municipalityId],
    ['a council member', 'council_member', 'municipality', () => former.municipalityId],
    ['the state', 'state_analyst', 'country', () => null],
    ['a parent', 'guardian', 'pupil', () => pupilId],
    ['the child', 'pupil', 'pupil', () => pupilId],
  ]

  test.each(strangers)(
    '%s: refused, journalled, and the database itself shows nothing',
    async (_, role, kind, scope) => {
      const personId = await someone(house.owner, role, kind, await scope())
      const stranger = await house.as(personId)

      const answers = [
        await stranger.get(`/unenrolled/${entryId}`),
        await stranger.post(`/unenrolled/${entryId}/records`, known),
        await stranger.put(`/municipalities/${former.municipalityId}/unenrolled/${newId()}`, {
          givenName: 'Anna',
          familyName: 'Ziediņa',
          bornOn: '2014-02-03',
          knownFrom: 'Ģimenes ārsts',
        }),
      ]

      expect(answers.map((answer) => answer.status)).toEqual([404, 404, 404])
      expect(await journalOf(house, { event: 'access.refused', actorId: personId })).toHaveLength(3)
      const seen = await asActor(house.services.db, { actorId: personId, today: '2026-11-20' }, (trx) =>
        sql`select from unenrolled.entries union all select from unenrolled.changes`.execute(trx),
      )
      expect(seen.rows).toEqual([])
    },
  )
})

test('the state sees how many, which municipality is silent, and no name', async () => {
  const mara = await coordinatorOf(former.municipalityId)
  await anEntry(house.owner, former.municipalityId)
  await mara.post(`/unenrolled/${entryId}/records`, { ...known, cause: 'no-place' })
  const sanita = await house.as(await someone(house.owner, 'state_analyst', 'country', null))

  const { body } = await sanita.get('/unenrolled-counts')

  const row = body.rows.find(({ id }: { id: string }) => id === former.municipalityId)
  expect(row).toMatchObject({ open: 'hidden', onTime: 'hidden', silent: 'hidden', reports: 'some' })
  expect(body.causes.map(({ code }: { code: string }) => code)).not.toContain('no-place') // one child has it
  expect(JSON.stringify(body)).not.toMatch(/Liepiņa|Zariņa/)
})

test('when the child is declared elsewhere, the municipality there has it and the former one no longer', async () => {
  const home = await aMunicipality(house.owner, 'Mājas novads')
  await house.owner
    .updateTable('people.pupils')
    .set({ declared_municipality_id: home, municipality_id: home })
    .where('id', '=', pupilId)
    .execute()

  const there = await (await coordinatorOf(home)).get(`/unenrolled/${entryId}`)
  const before = await (await coordinatorOf(former.municipalityId)).get(`/unenrolled/${entryId}`)

  expect([there.status, before.status]).toEqual([200, 404])
  expect(there.body.familyName).toBe('Liepiņa')
})

test('nobody rewrites the history or moves an entry past the endpoints', async () => {
  const actorId = await someone(house.owner, 'municipal_coordinator', 'municipality', former.municipalityId)
  const attempt = (statement: string) =>
    asActor(house.services.db, { actorId, today: '2026-11-20' }, (trx) => sql.raw(statement).execute(trx))

  for (const statement of [
    'delete from unenrolled.entries',
    'delete from unenrolled.changes',
    `update unenrolled.changes set words = ''`,
    `update unenrolled.entries set known_from = ''`,
    `update unenrolled.entries set municipality_id = '${newId()}'`,
  ]) {
    await expect(attempt(statement)).rejects.toThrow(/permission denied/)
  }
})
