import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { applyDueRules } from '#notice/risk/index.ts'
import { countsFromScratch, keptCounts } from '#notice/risk/testing/class-counts.ts'
import { newId } from '#platform/ids/ids.ts'
import { aClass, aPupil, type BuiltPlace, someone } from '#tests/support/builders.ts'
import type { Client } from '#tests/support/client.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import { askFor, bringFile } from '../testing/bring-file.ts'

let house: TestHouse
let place: BuiltPlace
let other: BuiltPlace
let rita: Client
let elza: string

beforeAll(async () => {
  house = await createTestHouse()
})
beforeEach(async () => {
  place = await aClass(house.owner)
  other = await aClass(house.owner, { institution_id: place.institutionId, name: '7.c' })
  rita = await house.as(await someone(house.owner, 'records_clerk', 'institution', place.institutionId))
  elza = await aPupil(house.owner, place, { given_name: 'Elza', family_name: 'Liepiņa' })
  await aPupil(house.owner, place, { given_name: 'Anna', family_name: 'Čakste' })
  await aPupil(house.owner, other)
})
afterAll(() => house.close())

const missed = (lessons: number) => ({
  institutionId: place.institutionId,
  kind: 'absences' as const,
  content: [
    'Datums;Stunda;Skolēns;Klase;Kavējuma veids',
    ...Array.from({ length: lessons }, (_, n) => {
      const day = ['16', '17', '19'][Math.floor(n / 7)] ?? '20'
      return `${day}.11.2026.;${(n % 7) + 1};Liepiņa Elza;7.b;nn`
    }),
  ].join('\r\n'),
})

/** Pupils and noticed of 7.b and 7.c as they are kept, which must be what counting everybody anew says. */
async function counts() {
  const kept = await keptCounts(house, place.institutionId)
  expect(kept).toEqual(await countsFromScratch(house.owner, place.institutionId))
  const of = ({ classId }: BuiltPlace) => kept.find((one) => one.classId === classId)
  return [of(place), of(other)].map((one) => one && [one.pupils, one.noticed])
}

test('kept counts follow an import and its undoing', async () => {
  const before = await counts()

  const imported = await bringFile(rita, missed(21))
  const after = await counts()
  await askFor(rita, imported.body.id, 'undo')

  expect(before).toEqual([
    [2, 0],
    [1, 0],
  ])
  expect(after).toEqual([
    [2, 1],
    [1, 0],
  ])
  expect(await counts()).toEqual(before)
})

test('an answer changes nothing of them: who was noticed stays so', async () => {
  await bringFile(rita, missed(21))
  await counts()
  const ilze = await house.as(await someone(house.owner, 'class_teacher', 'class', place.classId))
  const { body } = await ilze.get(`/flags?pupilId=${elza}`)

  const answered = await ilze.post(`/pupils/${elza}/flags/${body.rows[0].id}/answers`, {
    id: newId(),
    kind: 'talked',
    untilDate: null,
    note: 'Runāju ar skolēnu.',
  })

  expect(answered.status).toBe(200)
  const noted = await house.owner.selectFrom('risk.changed_classes').select('id').execute()
  expect(noted).toEqual([])
  expect(await counts()).toEqual([
    [2, 1],
    [1, 0],
  ])
})

test('a pupil who moves takes along what was noticed, and an emptied class is no longer counted', async () => {
  await bringFile(rita, missed(21))

  await house.owner
    .updateTable('people.pupils')
    .set({ class_id: other.classId })
    .where('class_id', '=', place.classId)
    .execute()

  expect(await counts()).toEqual([undefined, [3, 1]])
})

test('what is written while somebody counts holds nobody up and is counted the next time', async () => {
  await bringFile(rita, missed(21))
  const writing = await house.owner.startTransaction().execute()
  await writing
    .updateTable('risk.flags')
    .set({ withdrawn_at: new Date('2026-11-20T10:00:00Z') })
    .where('pupil_id', '=', elza)
    .execute()

  const meanwhile = await counts()
  await writing.commit().execute()

  expect(meanwhile[0]).toEqual([2, 1])
  expect((await counts())[0]).toEqual([2, 0])
})

test('a rule of the state that ends takes its flags out of the counts', async () => {
  await bringFile(rita, missed(21))
  const before = await counts()
  await house.owner
    .updateTable('risk.rule_versions')
    .set({ valid_until: '2026-11-19' })
    .where('rule', '=', 'unexcused-lessons')
    .execute()

  await applyDueRules(house.services)

  expect(before[0]).toEqual([2, 1])
  expect(await counts()).toEqual([
    [2, 0],
    [1, 0],
  ])
})
