import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { findDelimiter } from './csv-reader.ts'
import { FileFault } from './file-fault.ts'
import { inspectFile } from './file-inspection.ts'
import { readRows, sheetsOf, type TabularFormat, type TabularRow } from './tabular.ts'
import { memoryFile } from './testing/memory-file.ts'
import { anXlsx, aZip, inWindows1257 } from './testing/zip-writer.ts'

async function rowsOf(
  content: Uint8Array | string,
  format: TabularFormat,
  pieceBytes?: number,
): Promise<TabularRow[]> {
  const rows: TabularRow[] = []
  for await (const batch of readRows(memoryFile(content, pieceBytes), format)) rows.push(...batch)
  return rows
}

function inspect(content: Uint8Array | string, pieceBytes = 1000) {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  const inspector = inspectFile()
  for (let at = 0; at < bytes.length; at += pieceBytes) inspector.see(bytes.subarray(at, at + pieceBytes))
  return inspector.conclude()
}

const faultOf = (work: () => unknown) => {
  try {
    work()
  } catch (error) {
    return error instanceof FileFault ? error.code : error
  }
  return undefined
}

const semicolons = { kind: 'csv', encoding: 'utf-8', delimiter: ';' } as const

describe('delimited text', () => {
  it('keeps the numbers of rows past empty ones and cells of several lines', async () => {
    const text = 'Vārds;Klase\r\n\r\n"Elza\nAnna";7.b\r\nJānis;"7.""b"""\r\n'

    const rows = await rowsOf(text, semicolons)

    expect(rows).toEqual([
      { line: 1, cells: ['Vārds', 'Klase'] },
      { line: 3, cells: ['Elza\nAnna', '7.b'] },
      { line: 4, cells: ['Jānis', '7."b"'] },
    ])
  })

  it.each([1, 2, 3, 7])('is the same in pieces of %i bytes', async (pieceBytes) => {
    const text = '\uFEFFVārds;"Klase; un ""burts"""\r\nĒrika;7.b\r\nŽanis;8.a'

    const rows = await rowsOf(text, semicolons, pieceBytes)

    expect(rows.map((row) => row.cells)).toEqual([
      ['Vārds', 'Klase; un "burts"'],
      ['Ērika', '7.b'],
      ['Žanis', '8.a'],
    ])
  })

  it('reads Windows-1257 and UTF-16', async () => {
    const text = 'Vārds;Uzvārds\nŠarlote;Ķēniņa\n'
    const baltic = inWindows1257(text)
    const wide = Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from(text, 'utf16le')])

    expect(inspect(baltic).content).toEqual({ kind: 'csv', encoding: 'windows-1257' })
    expect(inspect(wide).content).toEqual({ kind: 'csv', encoding: 'utf-16le' })
    expect(await rowsOf(baltic, { ...semicolons, encoding: 'windows-1257' })).toEqual(
      await rowsOf(text, semicolons),
    )
    expect(await rowsOf(wide, { ...semicolons, encoding: 'utf-16le' })).toEqual(
      await rowsOf(text, semicolons),
    )
  })

  it.each([';', ',', '\t'])('finds the delimiter %j', async (delimiter) => {
    const text = `Kavējumi 2026. gada novembrī, 7.b klase; visi\nDatums${delimiter}Stunda${delimiter}Veids\n20.11.2026.${delimiter}3${delimiter}n\n`

    expect(await findDelimiter(memoryFile(text), 'utf-8')).toBe(delimiter)
  })

  it('names the row where a quotation mark is left open', async () => {
    const reading = rowsOf('a;b\n1;2\n3;"4\n5;6\n', semicolons)

    await expect(reading).rejects.toMatchObject({ code: 'quotes', line: 3 })
  })

  it('gives up on a row without end instead of keeping it all', async () => {
    await expect(rowsOf(`a;b\n${'x'.repeat(3_000_000)}`, semicolons)).rejects.toMatchObject({
      code: 'row-too-long',
      line: 2,
    })
    await expect(rowsOf(`a;b\n"${'x\n'.repeat(2_000_000)}`, semicolons)).rejects.toMatchObject({
      code: 'quotes',
    })
  })
})

describe('inspection', () => {
  it.each([
    ['empty', Buffer.alloc(0)],
    ['binary', Buffer.from([0x41, 0x00, 0x42, 0x00, 0x01])],
    ['old-excel', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])],
    ['pdf', Buffer.from('%PDF-1.7 ...')],
    ['html', Buffer.from('  <html><table><tr><td>7.b</td></tr></table>')],
    ['encoding', Buffer.from([0x41, 0xa1, 0xa5, 0x0a])],
  ])('refuses a file that is %s', (code, content) => {
    expect(faultOf(() => inspect(content))).toBe(code)
  })

  it('tells UTF-8 even when a letter falls between two pieces', () => {
    expect(inspect('āčēģīķļņšūž', 1).content).toEqual({ kind: 'csv', encoding: 'utf-8' })
  })
})

describe('workbooks', () => {
  it('reads what a spreadsheet program writes: dates, numbers, formulas, rich text, several sheets', async () => {
    const workbook = new ExcelJS.Workbook()
    workbook.addWorksheet('Pirmā').addRows([
      ['Datums', 'Stunda'],
      [new Date('2026-11-20T00:00:00Z'), 3],
    ])
    const second = workbook.addWorksheet('Otrā & pēdējā')
    second.getCell('B2').value = { richText: [{ text: 'Ķē' }, { text: 'niņš <1>' }] }
    second.getCell('C4').value = { formula: 'B2&"!"', result: 'aprēķināts' }
    second.getCell('D4').value = 12.5
    const content = Buffer.from(await workbook.xlsx.writeBuffer())
    const format = inspect(content).content

    expect(format).toEqual({ kind: 'xlsx' })
    expect(await sheetsOf(memoryFile(content), { kind: 'xlsx', sheet: null })).toEqual([
      'Pirmā',
      'Otrā & pēdējā',
    ])
    expect(await rowsOf(content, { kind: 'xlsx', sheet: null })).toEqual([
      { line: 1, cells: ['Datums', 'Stunda'] },
      { line: 2, cells: ['2026-11-20', '3'] },
    ])
    expect(await rowsOf(content, { kind: 'xlsx', sheet: 'Otrā & pēdējā' })).toEqual([
      { line: 2, cells: ['', 'Ķēniņš <1>'] },
      { line: 4, cells: ['', '', 'aprēķināts', '12.5'], formulas: [2] },
    ])
  })

  it('reads inline texts in any pieces', async () => {
    const content = anXlsx([
      ['Vārds', 'Klase'],
      ['Elza & Co <3', 7],
    ])

    const rows = await rowsOf(content, { kind: 'xlsx', sheet: null }, 10)

    expect(rows.map((row) => row.cells)).toEqual([
      ['Vārds', 'Klase'],
      ['Elza & Co <3', '7'],
    ])
  })

  it('refuses a bomb before it goes off', async () => {
    const row = `<row r="2"><c t="inlineStr"><is><t>${'A'.repeat(1000)}</t></is></c></row>`
    const sheet = `<worksheet><sheetData>${row.repeat(60_000)}</sheetData></worksheet>`
    const good = anXlsx([['a']])
    const names = {
      'xl/workbook.xml': '<workbook><sheets><sheet name="x" r:id="r1"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
    }
    const bomb = aZip({ ...names, 'xl/worksheets/sheet1.xml': sheet })

    await expect(rowsOf(bomb, { kind: 'xlsx', sheet: null })).rejects.toMatchObject({ code: 'bomb' })
    await expect(rowsOf(good, { kind: 'xlsx', sheet: null })).resolves.toHaveLength(1)
  })

  it('refuses other archives, cut files and missing sheets', async () => {
    const good = anXlsx([['a', 'b']])

    await expect(rowsOf(aZip({ 'a.txt': 'a' }), { kind: 'xlsx', sheet: null })).rejects.toMatchObject({
      code: 'other-zip',
    })
    await expect(
      rowsOf(good.subarray(0, good.length - 40), { kind: 'xlsx', sheet: null }),
    ).rejects.toMatchObject({ code: 'corrupt' })
    await expect(rowsOf(good, { kind: 'xlsx', sheet: 'Nav' })).rejects.toMatchObject({
      code: 'no-such-sheet',
    })
  })
})
