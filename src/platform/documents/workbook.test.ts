import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import { type Workbook, writeWorkbook } from './workbook.ts'

const aWorkbook: Workbook = {
  title: 'Pārskats',
  madeOn: '2026-11-20',
  sheets: [
    {
      name: 'Stundas',
      columns: [
        { heading: 'Kas', width: 30 },
        { heading: 'Stundas', width: 10 },
      ],
      rows: [
        ['Ķēniņš & <Dēls> "A"\u0007', 12.5],
        ['=1+1', null],
      ],
    },
    { name: 'Dokumenti', columns: [{ heading: 'Numurs', width: 20 }], rows: [] },
  ],
}

async function read(workbook: Workbook): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(Buffer.from(writeWorkbook(workbook)).buffer as ArrayBuffer)
  return book
}

test('another reader finds its sheets, texts and numbers; a text is never a formula', async () => {
  const book = await read(aWorkbook)

  expect(book.worksheets.map(({ name }) => name)).toEqual(['Stundas', 'Dokumenti'])
  const [hours] = book.worksheets
  expect(hours?.getCell('A1').font.bold).toBe(true)
  expect(hours?.getCell('A2').value).toBe('Ķēniņš & <Dēls> "A"')
  expect(hours?.getCell('B2').value).toBe(12.5)
  expect(hours?.getCell('A3').value).toBe('=1+1')
  expect(hours?.getCell('B3').value).toBeNull()
  expect(hours?.views).toMatchObject([{ state: 'frozen', ySplit: 1 }])
})

test('the same workbook has the same bytes', () => {
  expect(writeWorkbook(aWorkbook)).toEqual(writeWorkbook(aWorkbook))
})
