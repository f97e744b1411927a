import { Readable } from 'node:stream'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anXlsx, aZip, inWindows1257 } from '#platform/files/testing/zip-writer.ts'
import { newId } from '#platform/ids/ids.ts'
import { aClass, anInstitution, aPupil, type BuiltPlace, someone } from '#tests/support/builders.ts'
import type { Client } from '#tests/support/client.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import { importKinds } from '../contract/import-kind.ts'
import { checkFile, uploadFile } from '../testing/bring-file.ts'

let house: TestHouse
let place: BuiltPlace
let rita: Client
let office: string
let baiba: Client

beforeAll(async () => {
  house = await createTestHouse()
  place = await aClass(house.owner)
  rita = await house.as(await someone(house.owner, 'records_clerk', 'institution', place.institutionId))
  office = await anInstitution(house.owner, { kind: 'service', name: 'Aģentūra' })
  baiba = await house.as(await someone(house.owner, 'register_keeper', 'institution', office))
  await aPupil(house.owner, place, { given_name: 'Šarlote', family_name: 'Ķēniņa' })
})
afterAll(() => house.close())

const absences = (content: string | Buffer, name = 'kavejumi.csv') => ({
  institutionId: place.institutionId,
  kind: 'absences' as const,
  content,
  name,
})

/** Everything that imports can change, counted. */
async function contents(): Promise<unknown> {
  const { rows } = await house.ownerPool.query(`
    select (select count(*) from people.pupils) as pupils, (select count(*) from people.enrolments) as enrolments,
      (select count(*) from institutions.classes) as classes, (select count(*) from institutions.institutions) as institutions, (select count(*) from signals.absences) as absences,
      (select count(*) from signals.marks) as marks, (select count(*) from signals.term_summaries) as summaries,
      (select count(*) from risk.flags) as flags, (select count(*) from imports.changes) as changes`)
  return rows[0]
}

const heading = 'Datums;Stunda;Skolēns;Kavējuma veids\r\n'
const row = '20.11.2026.;3;Ķēniņa Šarlote;n\r\n'

function bomb(): Buffer {
  const cell = `<row><c t="inlineStr"><is><t>${'A'.repeat(2000)}</t></is></c></row>`
  return aZip({
    'xl/workbook.xml': '<workbook><sheets><sheet name="x" r:id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${cell.repeat(30_000)}</sheetData></worksheet>`,
  })
}

describe('files that nobody can read', () => {
  test.each([
    ['an empty file', () => '', 'imports.file-empty', 'Fails ir tukšs. Izvēlieties failu ar datiem.'],
    [
      'binary junk',
      () => Buffer.from([0x00, 0x01, 0xfe, 0x41, 0x00]),
      'imports.file-binary',
      'Saglabājiet tabulu kā XLSX vai CSV',
    ],
    [
      'another encoding',
      () => Buffer.from([0x41, 0xa1, 0xa5, 0x3b, 0x0a]),
      'imports.file-encoding',
      'Saglabājiet to kā „CSV UTF-8”',
    ],
    [
      'an old or encrypted workbook',
      () => Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0x00]),
      'imports.file-old-excel',
      'bez paroles',
    ],
    [
      'a web page with another name',
      () => '<html><table></table></html>',
      'imports.file-html',
      'saglabājiet kā XLSX',
    ],
    [
      'an archive of something else',
      () => aZip({ 'a.txt': 'a' }),
      'imports.file-other-zip',
      'Izvēlieties pašu XLSX failu',
    ],
    [
      'a workbook cut in half',
      () => anXlsx([['a']]).subarray(0, 900),
      'imports.file-corrupt',
      'saglabājiet no jauna',
    ],
    ['a zip bomb', bomb, 'imports.file-bomb', 'Saglabājiet datus kā CSV'],
  ])('%s is refused with what to do', async (_name, content, code, remedy) => {
    const before = await contents()

    const answers = [
      await uploadFile(rita, absences(content())),
      await uploadFile(baiba, { institutionId: office, kind: 'institutions', content: content() }),
    ]

    for (const { body } of answers) {
      expect(body).toMatchObject({ code })
      expect(body.message).toContain(remedy)
    }
    expect(await contents()).toEqual(before)
  })

  test('500 MB are refused by their announcement, before they come', async () => {
    const id = newId()
    await rita.post(`/institutions/${place.institutionId}/imports`, {
      id,
      kind: 'absences',
      schoolYear: '2026/27',
    })

    const answer = await rita.put(`/imports/${id}/file?name=liels.csv`, Buffer.from(heading), {
      'content-length': '500000000',
    })

    expect(answer.status).toBe(413)
    expect(answer.body.message).toContain('Fails ir pārāk liels (vairāk nekā 200 MB). Sadaliet to')
  })

  test('and by counting, when nothing was announced', async () => {
    const id = newId()
    await rita.post(`/institutions/${place.institutionId}/imports`, {
      id,
      kind: 'absences',
      schoolYear: '2026/27',
    })
    const piece = Buffer.alloc(4_000_000, row)
    const endless = Readable.from(
      (function* () {
        for (let sent = 0; sent < 60; sent++) yield piece
      })(),
    )

    const response = await house.app.inject({
      method: 'PUT',
      url: `/api/imports/${id}/file?name=liels.csv`,
      headers: {
        cookie: rita.cookie,
        'x-pamani-csrf': rita.csrf,
        'content-type': 'application/octet-stream',
      },
      payload: endless,
    })

    expect(response.statusCode).toBe(413)
    expect((await rita.get(`/imports/${id}`)).body).toMatchObject({ status: 'created', fileName: null })
    const listed: { id: string }[] = (await rita.get('/imports')).body.rows
    expect(listed.map((row) => row.id)).not.toContain(id)
  })
})

describe('files that can be read in part', () => {
  test('an open quotation mark near the top is named by its row at once', async () => {
    const answer = await uploadFile(
      rita,
      absences(`${heading}${row}${row}20.11.2026.;4;"Ķēniņa Šarlote;n\r\n${row}`),
    )

    expect(answer.body.code).toBe('imports.file-quotes')
    expect(answer.body.message).toContain('4. rindā pēdiņas ir atvērtas')
  })

  test('one further down by the check, and nothing is changed', async () => {
    const before = await contents()
    const rows = row.repeat(5000)

    const answer = await checkFile(
      rita,
      absences(`${heading}${rows}20.11.2026.;4;"Ķēniņa Šarlote;n\r\n${row}`),
    )

    expect(answer.body).toMatchObject({ status: 'refused', can: { commit: false } })
    expect(answer.body.report.problems[0]).toMatchObject({
      code: 'file-quotes',
      severity: 'error',
      line: 5002,
    })
    expect(await contents()).toEqual(before)
  })

  test('headings without rows say so', async () => {
    const { report } = (await checkFile(rita, absences(heading))).body

    expect(report.problems).toMatchObject([{ code: 'no-rows', severity: 'error' }])
  })

  test.each([
    ['UTF-8', Buffer.from(heading + row)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${heading}${row}`)],
    ['Windows-1257', inWindows1257(heading + row)],
    ['commas', Buffer.from((heading + row).replaceAll(';', ','))],
    ['tabs', Buffer.from((heading + row).replaceAll(';', '\t'))],
    ['UTF-16', Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from(heading + row, 'utf16le')])],
    ['a title above the headings', Buffer.from(`Cēsu Pilsētas vidusskola\r\n\r\n${heading}${row}`)],
  ])('%s is read', async (_name, content) => {
    const answer = await checkFile(rita, absences(content))

    expect(answer.body).toMatchObject({ status: 'checked', report: { counts: { added: 1 } } })
  })

  test('a file in the wrong encoding for its letters shows in the names', async () => {
    const doubled = Buffer.from(Buffer.from('Klase;Uzvārds;Vārds\n7.b;Ķēniņa;Šarlote\n').toString('latin1'))

    const { report } = (
      await checkFile(rita, {
        institutionId: place.institutionId,
        kind: 'class_list',
        content: doubled,
        settings: { columns: { className: 0, familyName: 1, givenName: 2 } },
      })
    ).body

    expect(report.problems[0]).toMatchObject({ code: 'name-characters', line: 2 })
  })
})

describe('any bytes at all', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      '20.11.2026.',
      '7.b',
      'Ķēniņa Šarlote',
      'n',
      'nn',
      '3',
      '',
      '=1+1',
      '"',
      '""',
      "'",
      '\\',
      '\u0000',
      '140313-90120',
      '😀',
      '-',
      '@x',
    ),
    fc.string({ unit: 'binary', maxLength: 12 }),
  )
  const table = fc
    .tuple(
      fc.constantFrom(';', ',', '\t', '|'),
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.array(fc.array(cell, { maxLength: 10 }), { maxLength: 8 }),
    )
    .map(([delimiter, newline, rows]) =>
      Buffer.from(
        [
          'Datums;Stunda;Skolēns;Kavējuma veids;Klase;Vērtējums;Nosaukums;Veids;Dibinātājs;Pašvaldība'.replaceAll(
            ';',
            delimiter,
          ),
          ...rows.map((each) => each.join(delimiter)),
        ].join(newline),
      ),
    )
  const damagedWorkbook = fc
    .tuple(
      fc.array(fc.array(fc.string({ maxLength: 8 }), { minLength: 1, maxLength: 4 }), {
        minLength: 1,
        maxLength: 4,
      }),
      fc.nat(3000),
      fc.nat(255),
    )
    .map(([rows, at, byte]) => {
      const workbook = anXlsx(rows)
      workbook[at % workbook.length] = byte
      return workbook
    })
  const anything = fc.oneof(
    fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes)),
    table,
    damagedWorkbook,
  )

  test('give a message or a report, never a fault, and change nothing', async () => {
    const before = await contents()

    await fc.assert(
      fc.asyncProperty(anything, fc.constantFrom(...importKinds), async (content, kind) => {
        const answer = await (kind === 'institutions'
          ? checkFile(baiba, { institutionId: office, kind, content })
          : checkFile(rita, { institutionId: place.institutionId, kind, content }))

        expect([200, 413, 422]).toContain(answer.status)
        expect(
          answer.status === 200
            ? answer.body.report.errors + answer.body.report.warnings + answer.body.report.rows
            : answer.body.message.length,
        ).toBeGreaterThan(0)
      }),
      { seed: 20261122, numRuns: 80 },
    )

    expect(await contents()).toEqual(before)
  }, 120_000)
})
