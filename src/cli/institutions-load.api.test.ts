import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import { run, settingsOf } from './testing/run.ts'

let house: TestHouse
let folder: string

beforeAll(async () => {
  house = await createTestHouse()
  folder = mkdtempSync(join(tmpdir(), 'pamani-institutions-'))
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await house.close()
})

const HEADINGS = 'Reģistrācijas numurs;Nosaukums;Veids;Dibinātājs;Pašvaldība;No klases;Līdz klasei'

function load(rows: readonly string[], ...options: string[]) {
  const file = join(folder, 'iestades.csv')
  writeFileSync(file, [HEADINGS, ...rows].join('\r\n'))
  return run(['institutions', 'load', '--file', file, ...options], { env: settingsOf(house.database) })
}
const register = () =>
  house.owner
    .selectFrom('institutions.institutions')
    .select([
      'registration_number as number',
      'name',
      'kind',
      'founder',
      'first_grade as from',
      'last_grade as to',
    ])
    .where('registration_number', 'like', '7001%')
    .orderBy('name')
    .execute()
const loads = () =>
  house.owner
    .selectFrom('audit.journal')
    .select('details')
    .where('event', '=', 'institutions.loaded')
    .execute()

const school = '70010001;Amatas pamatskola;pamatskola;pašvaldība;Cēsu novads;1;9'
const college = '70010002;Cēsu tehnikums;tehnikums;valsts;Cēsu novads;10;13'

test('a list is compared first, brought in when that is said, and journalled', async () => {
  const compared = await load([school, college])
  const before = await register()

  const applied = await load([school, college], '--apply')

  expect(before).toEqual([])
  expect(compared.out).toMatch(/To add: 2\n +row 2 +Amatas pamatskola +general\n.*Nothing was changed\./s)
  expect(applied.out).toMatch(/Added: 2.*The register is up to date\./s)
  expect(await register()).toEqual([
    {
      number: '70010001',
      name: 'Amatas pamatskola',
      kind: 'general',
      founder: 'municipality',
      from: 1,
      to: 9,
    },
    { number: '70010002', name: 'Cēsu tehnikums', kind: 'vocational', founder: 'state', from: 10, to: 13 },
  ])
  expect(await loads()).toMatchObject([{ details: { added: 2, changed: 0, by: 'command-line' } }])
})

test('the same list again changes nothing; a corrected one changes what differs and says so', async () => {
  await load([school, college], '--apply')

  const again = await load([school, college], '--apply', '--json')
  const corrected = await load([school.replace(';1;9', ';1;6'), college], '--apply')

  expect(JSON.parse(again.out)).toMatchObject({ added: 0, changed: 0, unchanged: 2 })
  expect(corrected.out).toContain('lastGrade: 9 → 6')
  expect((await register())[0]).toMatchObject({ name: 'Amatas pamatskola', to: 6 })
})

test('one error stops all of it, and every error is named with its row', async () => {
  const before = await register()

  const refused = await load(
    [
      '70010003;Jaunā skola;pamatskola;pašvaldība;Cēsu novads;1;9',
      '70010004;Cita;nekas;pašvaldība;Nekurienes novads;;',
    ],
    '--apply',
  )

  expect(refused).toMatchObject({ code: 1, out: '' })
  expect(refused.error).toContain('row 3: "nekas" is no kind that is known')
  expect(refused.error).toContain('row 3: "Nekurienes novads" is no municipality of today')
  expect(await register()).toEqual(before)
})

test.each([
  [
    'a list without a column',
    'Nosaukums;Veids\r\nX;pamatskola',
    'The list lacks the columns: founder, municipality',
  ],
  ['a list without rows', `${HEADINGS}\r\n`, 'The list has no rows below its headings'],
  ['something that is no table', '\u0000\u0001\u0002', 'The file cannot be read: binary'],
])('%s is refused with what is wrong', async (_, content, text) => {
  const file = join(folder, 'cita.csv')
  writeFileSync(file, content)

  const refused = await run(['institutions', 'load', '--file', file], { env: settingsOf(house.database) })

  expect(refused.code).toBe(1)
  expect(refused.error).toContain(text)
})

test('a file that is not there is an error of the command line', async () => {
  const refused = await run(['institutions', 'load', '--file', join(folder, 'nav.csv')], {
    env: settingsOf(house.database),
  })

  expect(refused.code).toBe(2)
})
