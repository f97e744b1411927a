import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { newId } from '#platform/ids/ids.ts'
import { aClass, aPupil, type BuiltPlace, someone } from '#tests/support/builders.ts'
import type { Client } from '#tests/support/client.ts'
import { journalOf } from '#tests/support/journal.ts'
import { createTestHouse, TEST_NOW, type TestHouse } from '#tests/support/test-house.ts'
import { askFor, bringFile, checkFile } from '../testing/bring-file.ts'

let house: TestHouse
let place: BuiltPlace
let rita: Client
let ritaId: string
let ilze: Client
let elza: string

beforeAll(async () => {
  house = await createTestHouse()
})
beforeEach(async () => {
  house.clock.set(TEST_NOW)
  place = await aClass(house.owner)
  ritaId = await someone(house.owner, 'records_clerk', 'institution', place.institutionId)
  rita = await house.as(ritaId)
  ilze = await house.as(await someone(house.owner, 'class_teacher', 'class', place.classId))
  elza = await aPupil(house.owner, place, { given_name: 'Elza', family_name: 'Liepiņa' })
})
afterAll(() => house.close())

/** So many unexcused lessons, seven a day. */
const lessons = (count: number, kind = 'nn') => ({
  institutionId: place.institutionId,
  kind: 'absences' as const,
  content: [
    'Datums;Stunda;Skolēns;Klase;Kavējuma veids',
    ...Array.from({ length: count }, (_, n) => {
      const day = ['16', '17', '19'][Math.floor(n / 7)] ?? '20'
      return `${day}.11.2026.;${(n % 7) + 1};Liepiņa Elza;7.b;${n === count - 1 ? kind : 'nn'}`
    }),
  ].join('\r\n'),
})
const duties = () =>
  house.owner.selectFrom('duties.duties').selectAll().where('pupil_id', '=', elza).execute()

test('the 21st unexcused lesson opens the duty in the import itself; the rehearsal says so and opens none', async () => {
  const rehearsed = await checkFile(rita, lessons(21))
  const before = await duties()

  const answer = await bringFile(rita, lessons(21))

  expect(rehearsed.body.report.duties).toEqual({ opened: 1, withdrawn: 0, kept: 0 })
  expect(before).toEqual([])
  expect(answer.body.report.duties).toEqual({ opened: 1, withdrawn: 0, kept: 0 })
  expect(await duties()).toMatchObject([{ counted: 21, opened_on: '2026-11-20', due_on: '2026-11-27' }])
  const [row] = await journalOf(house, { event: 'imports.committed', actorId: ritaId })
  expect(row?.details).toMatchObject({ dutiesOpened: 1 })
})

test('the 20th opens none', async () => {
  await bringFile(rita, lessons(20))

  expect(await duties()).toEqual([])
})

test('a lesson that turns out to be excused withdraws the duty; undoing the correction opens it anew', async () => {
  await bringFile(rita, lessons(21))

  const corrected = await bringFile(rita, lessons(21, 'ns'))
  const between = await duties()
  await askFor(rita, corrected.body.id, 'undo')

  expect(corrected.body.report.duties).toEqual({ opened: 0, withdrawn: 1, kept: 0 })
  expect(between).toMatchObject([{ counted: 20, withdrawn_at: expect.any(Date) }])
  expect(await duties()).toMatchObject([{ counted: 21, withdrawn_at: null }])
})

test('undoing the import leaves a duty on which the teacher has worked, and its page says so', async () => {
  const imported = await bringFile(rita, lessons(21))
  const [duty] = await duties()
  await ilze.put(`/duties/${duty?.id}/actions/${newId()}`, {
    kind: 'talked_pupil',
    onDate: '2026-11-20',
    words: '',
  })

  await askFor(rita, imported.body.id, 'undo')

  const page = await ilze.get(`/duties/${duty?.id}`)
  expect(page.body).toMatchObject({ state: 'open', counted: 0, underLimit: true, can: { withdraw: true } })
})

test('what a colleague has answered since stands on the import, when its numbers would change', async () => {
  await aPupil(house.owner, place, { given_name: 'Zane', family_name: 'Zara' })
  const imported = await bringFile(rita, lessons(22))
  const flag = await house.owner
    .selectFrom('risk.flags')
    .select('id')
    .where('pupil_id', '=', elza)
    .executeTakeFirstOrThrow()
  house.clock.set('2026-11-20T10:05:00Z')
  const answer = { id: newId(), kind: 'talked', untilDate: null, note: 'Runāju ar skolēnu.' }
  expect((await ilze.post(`/pupils/${elza}/flags/${flag.id}/answers`, answer)).status).toBe(200)
  const later = await bringFile(rita, {
    ...lessons(0),
    content: 'Datums;Stunda;Skolēns;Klase;Kavējuma veids\n19.11.2026.;1;Zara Zane;7.b;nn',
  })

  const refused = await askFor(rita, imported.body.id, 'undo')
  const undone = await askFor(rita, later.body.id, 'undo')

  expect(refused.body).toMatchObject({
    status: 'committed',
    job: { step: 'undo', problem: { code: 'imports.blocked-by-answers', params: { count: 1 } } },
  })
  expect(await flags()).toEqual([['unexcused-lessons', true]])
  expect(undone.body.status).toBe('undone')
})

test('a duty that was fulfilled since stands on the import, too', async () => {
  const imported = await bringFile(rita, lessons(22))
  const [duty] = await duties()
  await house.owner
    .updateTable('duties.duties')
    .set({
      done_on: '2026-11-20',
      done_at: new Date('2026-11-20T12:00:00Z'),
      done_by: ritaId,
      viis_on: '2026-11-20',
      viis_at: new Date('2026-11-20T12:00:00Z'),
      viis_by: ritaId,
      done_municipality_id: place.municipalityId,
      done_institution_id: place.institutionId,
    })
    .where('id', '=', duty?.id ?? '')
    .execute()

  const refused = await askFor(rita, imported.body.id, 'undo')

  expect(refused.body.job.problem).toMatchObject({ code: 'imports.blocked-by-duties', params: { count: 1 } })
  expect(await duties()).toMatchObject([{ counted: 22 }])
})

test('flags of a pupil who has moved on follow what the earlier school corrects, and the school is not told of them', async () => {
  await bringFile(rita, lessons(21))
  await moveOn(await aClass(house.owner))
  const before = await flags()

  const corrected = await bringFile(rita, {
    ...lessons(21),
    content: lessons(21).content.replaceAll('nn', 'ns'),
  })
  const after = await flags()
  await askFor(rita, corrected.body.id, 'undo')

  expect(before).toEqual([['unexcused-lessons', true]])
  expect(after).toEqual([['unexcused-lessons', false]])
  expect(await flags()).toEqual([['unexcused-lessons', true]])
  expect(corrected.body.report.flags).toEqual({ raised: 0, changed: 0, withdrawn: 0 })
})

const flags = async () => {
  const rows = await house.owner.selectFrom('risk.flags').selectAll().where('pupil_id', '=', elza).execute()
  return rows.map((row) => [row.rule, row.withdrawn_at === null])
}

async function moveOn(to: BuiltPlace): Promise<void> {
  await house.owner
    .updateTable('people.enrolments')
    .set({ ends_on: '2026-11-20', end_reason: 'transfer' })
    .where('pupil_id', '=', elza)
    .execute()
  const place = { institution_id: to.institutionId, class_id: to.classId }
  await house.owner
    .insertInto('people.enrolments')
    .values({ id: newId(), pupil_id: elza, starts_on: '2026-11-20', ...place })
    .execute()
  await house.owner
    .updateTable('people.pupils')
    .set({ ...place, municipality_id: to.municipalityId })
    .where('id', '=', elza)
    .execute()
}
