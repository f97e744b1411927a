import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aZip } from '#platform/files/testing/zip-writer.ts'
import { aClass, anInstitution, type BuiltPlace, someone } from '#tests/support/builders.ts'
import type { Client } from '#tests/support/client.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import { checkFile } from '../testing/bring-file.ts'
import { type RosterOf, rosterTexts } from '../testing/roster-package.ts'

const NUMBER = '4499000001'

let house: TestHouse
let place: BuiltPlace
let rita: Client

beforeAll(async () => {
  house = await createTestHouse()
  const institution_id = await anInstitution(house.owner, { registration_number: NUMBER })
  place = await aClass(house.owner, { institution_id })
  rita = await house.as(await someone(house.owner, 'records_clerk', 'institution', place.institutionId))
})
afterAll(() => house.close())

const texts = (of: Partial<RosterOf> = {}) =>
  rosterTexts({
    number: NUMBER,
    pupils: [
      { id: 'u-1', givenName: 'Elza', familyName: 'Liepiņa' },
      { id: 'u-2', givenName: 'Jānis', familyName: 'Kalniņš', bornOn: '2013-05-02', sex: 'male' },
    ],
    ...of,
  })
const changed = (name: string, from: string | RegExp, to: string) => {
  const files = texts()
  return { ...files, [name]: (files[name] ?? '').replace(from, to) }
}
const check = (content: Buffer) =>
  checkFile(rita, { institutionId: place.institutionId, kind: 'class_list', name: 'pakotne.zip', content })

async function contents(): Promise<unknown> {
  const { rows } = await house.ownerPool.query(`
    select (select count(*) from people.pupils) as pupils, (select count(*) from people.enrolments) as enrolments,
      (select count(*) from institutions.classes) as classes, (select count(*) from imports.changes) as changes,
      (select count(*) from imports.source_ids) as sources`)
  return rows[0]
}

/** Sets in the archive's own lists that its files are encrypted. */
function encrypted(zip: Buffer): Buffer {
  const copy = Buffer.from(zip)
  for (let at = 0; at + 4 <= copy.length; at++) {
    const signature = copy.readUInt32LE(at)
    if (signature === 0x02014b50) copy.writeUInt16LE(copy.readUInt16LE(at + 8) | 1, at + 8)
    if (signature === 0x04034b50) copy.writeUInt16LE(copy.readUInt16LE(at + 6) | 1, at + 6)
  }
  return copy
}

describe('a package that is no good', () => {
  test.each([
    [
      'without a manifest',
      () => texts({ files: { 'manifest.csv': null } }),
      { code: 'roster-manifest-missing', file: 'manifest.csv' },
    ],
    [
      'of version 1.1',
      () => changed('manifest.csv', 'oneroster.version,1.2', 'oneroster.version,1.1'),
      { code: 'roster-version', file: 'manifest.csv', line: 3, column: 'value', params: { value: '1.1' } },
    ],
    [
      'of marks',
      () => ({
        'manifest.csv':
          'propertyName,value\nmanifest.version,1.0\noneroster.version,1.2\nfile.lineItems,bulk\nfile.results,bulk\n',
        'results.csv': 'sourcedId\n',
      }),
      { code: 'roster-kind-marks', file: 'manifest.csv', params: { files: 'users.csv, enrollments.csv' } },
    ],
    [
      'of staff without classes, read as a class list',
      () => texts({ without: ['enrollments'] }),
      { code: 'roster-kind-staff', params: { files: 'enrollments.csv' } },
    ],
    [
      'with neither pupils nor staff',
      () => ({
        'manifest.csv': 'propertyName,value\noneroster.version,1.2\nfile.resources,bulk\n',
        'resources.csv': 'sourcedId\n',
      }),
      { code: 'roster-kind-other', params: { files: 'users.csv, enrollments.csv' } },
    ],
    [
      'with a mode that the standard does not have',
      () => changed('manifest.csv', 'file.users,bulk', 'file.users,full'),
      { code: 'roster-mode', file: 'manifest.csv', params: { property: 'file.users', value: 'full' } },
    ],
    [
      'without a file that the manifest names',
      () => texts({ files: { 'users.csv': null } }),
      { code: 'roster-file-missing', params: { name: 'users.csv' } },
    ],
    [
      'without a file that it takes to understand it',
      () => texts({ without: ['roles'] }),
      { code: 'roster-file-missing', params: { name: 'roles.csv' } },
    ],
    [
      'without a column',
      () => changed('users.csv', 'familyName', 'surname'),
      { code: 'roster-column-missing', file: 'users.csv', line: 1, column: 'familyName' },
    ],
    [
      'with an empty file',
      () => texts({ files: { 'classes.csv': '' } }),
      { code: 'roster-column-missing', file: 'classes.csv', column: 'sourcedId' },
    ],
    [
      'with one id for two records',
      () => changed('users.csv', /\r\nu-2,/, '\r\nu-1,'),
      { code: 'roster-repeated', file: 'users.csv', line: 3, column: 'sourcedId', params: { firstLine: 2 } },
    ],
    [
      'with a record without an id',
      () => changed('users.csv', /\r\nu-2,/, '\r\n,'),
      { code: 'roster-value-missing', file: 'users.csv', line: 3, column: 'sourcedId' },
    ],
    [
      'with a status that the standard does not have',
      () => changed('users.csv', /\r\nu-2,,/, '\r\nu-2,gone,'),
      { code: 'roster-value-unknown', file: 'users.csv', line: 3, column: 'status' },
    ],
    [
      'with a reference to nobody',
      () => changed('enrollments.csv', ',u-2,', ',u-7,'),
      { code: 'roster-reference', file: 'enrollments.csv', line: 3, column: 'userSourcedId' },
    ],
    [
      'with a reference to no class',
      () => changed('enrollments.csv', ',7b,', ',9z,'),
      { code: 'roster-reference', file: 'enrollments.csv', line: 2, column: 'classSourcedId' },
    ],
    [
      'with a role of nobody',
      () => changed('roles.csv', ',u-2,', ',u-7,'),
      { code: 'roster-reference', file: 'roles.csv', line: 3, column: 'userSourcedId' },
    ],
    [
      'with a class of no term',
      () => changed('classes.csv', ',g-2026,', ',g-2025,'),
      { code: 'roster-reference', file: 'classes.csv', line: 2, column: 'termSourcedIds' },
    ],
    [
      'with a school year without an end',
      () => changed('academicSessions.csv', '2027-08-31', ''),
      { code: 'roster-value-missing', file: 'academicSessions.csv', line: 2, column: 'endDate' },
    ],
    [
      'with an enrolment at no school',
      () => changed('enrollments.csv', ',skola-1,u-2', ',skola-9,u-2'),
      { code: 'roster-reference', file: 'enrollments.csv', line: 3, column: 'schoolSourcedId' },
    ],
    [
      'with a day that is none',
      () => changed('enrollments.csv', '2026-09-01', '2026-09-31'),
      {
        code: 'roster-date',
        file: 'enrollments.csv',
        line: 2,
        column: 'beginDate',
        params: { value: '2026-09-31' },
      },
    ],
    [
      'with an end before the beginning',
      () => changed('enrollments.csv', '2026-09-01,', '2026-09-01,2026-08-01'),
      { code: 'roster-period', file: 'enrollments.csv', line: 2, column: 'endDate' },
    ],
    [
      'with a birth date that is none',
      () => changed('demographics.csv', '2013-03-14', '2013-02-30'),
      { code: 'date-unreadable', file: 'demographics.csv', line: 2, column: 'birthDate' },
    ],
    [
      'with a pupil in two classes',
      () =>
        texts({
          classes: { '7b': '7.b', '7c': '7.c' },
          more: {
            enrollments: [
              {
                sourcedId: 'm-9',
                classSourcedId: '7c',
                schoolSourcedId: 'skola-1',
                userSourcedId: 'u-1',
                role: 'student',
              },
            ],
          },
        }),
      { code: 'roster-two-classes', file: 'enrollments.csv', line: 4 },
    ],
    [
      'with an open quotation mark',
      () => changed('users.csv', /\r\nu-2,/, '\r\n"u-2,'),
      { code: 'file-quotes', file: 'users.csv' },
    ],
    [
      'with a row that ends too early',
      () => changed('roles.csv', /\r\nloma-u-2.*/, '\r\nloma-u-2,,'),
      { code: 'ragged-row', file: 'roles.csv', line: 3 },
    ],
  ])('%s is told with file, row and column, and changes nothing', async (_name, files, problem) => {
    const before = await contents()

    const answer = await check(aZip(files()))

    expect(answer.body).toMatchObject({ status: 'refused', can: { commit: false } })
    expect(answer.body.report.problems[0]).toMatchObject({ severity: 'error', ...problem })
    expect(await contents()).toEqual(before)
  })

  test.each([
    ['encrypted', () => encrypted(aZip(texts())), 'imports.file-zip-encrypted', 'bez paroles'],
    [
      'with names that lead out of it',
      () => aZip({ ...texts(), '../../etc/users.csv': 'x' }),
      'imports.file-zip-path',
      'netiek atvērts|nav atvērts',
    ],
    [
      'that unpacks to a bomb',
      () => aZip({ ...texts(), 'users.csv': `sourcedId\n${'A,'.repeat(30_000_000)}` }),
      'imports.file-bomb',
      'neticami liels',
    ],
    ['cut in half', () => aZip(texts()).subarray(0, 700), 'imports.file-corrupt', 'bojāts'],
  ])('%s is not even taken in', async (_name, content, code, words) => {
    const before = await contents()

    const answer = await check(content())

    expect(answer.body.code).toBe(code)
    expect(answer.body.message).toMatch(new RegExp(words))
    expect(await contents()).toEqual(before)
  })

  test('the files may lie in a folder, as compressing a folder makes them', async () => {
    const inFolder = Object.fromEntries(
      Object.entries(texts()).map(([name, text]) => [`eksports/${name}`, text]),
    )

    const answer = await check(aZip({ ...inFolder, '__MACOSX/eksports/._users.csv': 'x' }))

    expect(answer.body).toMatchObject({ status: 'checked', report: { counts: { added: 2 } } })
  })

  test('semicolons and a byte order mark, as Excel writes them, do no harm', async () => {
    const files = Object.fromEntries(
      Object.entries(texts()).map(([name, text]) => [name, `\uFEFF${text.replaceAll(',', ';')}`]),
    )

    const answer = await check(aZip(files))

    expect(answer.body).toMatchObject({ status: 'checked', report: { counts: { added: 2 } } })
  })
})

describe('any package at all', () => {
  const names = Object.keys(texts())
  const rubbish = fc.oneof(
    fc.constantFrom('', ',', '"', '\r\n', ';', 'tobedeleted', '2026-99-99', 'u-1', '\u0000', '=1+1', '../'),
    fc.string({ unit: 'binary', maxLength: 10 }),
  )
  const damagedText = fc
    .tuple(fc.constantFrom(...names), fc.nat(2000), fc.nat(30), rubbish)
    .map(([name, at, length, text]) => {
      const files = texts()
      const whole = files[name] ?? ''
      const start = at % (whole.length + 1)
      return aZip({ ...files, [name]: whole.slice(0, start) + text + whole.slice(start + length) })
    })
  const damagedBytes = fc.tuple(fc.nat(5000), fc.nat(255)).map(([at, byte]) => {
    const zip = aZip(texts())
    zip[at % zip.length] = byte
    return zip
  })
  const fewerFiles = fc
    .subarray(names, { minLength: 1 })
    .map((kept) => aZip(Object.fromEntries(Object.entries(texts()).filter(([name]) => kept.includes(name)))))

  test('gives a message or a report, never a fault, and changes nothing', async () => {
    const before = await contents()

    await fc.assert(
      fc.asyncProperty(fc.oneof(damagedText, damagedBytes, fewerFiles), async (content) => {
        const answer = await check(content)

        expect([200, 413, 422]).toContain(answer.status)
        expect(
          answer.status === 200
            ? answer.body.report.errors + answer.body.report.warnings + answer.body.report.rows
            : answer.body.message.length,
        ).toBeGreaterThan(0)
      }),
      { seed: 20261127, numRuns: 120 },
    )

    expect(await contents()).toEqual(before)
  }, 120_000)
})
