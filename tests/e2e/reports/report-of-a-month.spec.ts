import { readFile } from 'node:fs/promises'
import ExcelJS from 'exceljs'
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { closeBrowser, signedIn } from '../support/browser.ts'

afterAll(closeBrowser)

const SCHOOL = 'Cēsu Pilsētas vidusskola'

async function openOctober(page: Page): Promise<void> {
  await page.getByRole('link', { name: SCHOOL, exact: true }).click()
  await page.getByRole('heading', { level: 1, name: SCHOOL }).waitFor()
}

test('the municipality returns the report of a month, the school puts it right, and it is certified', async () => {
  const mara = await signedIn('Māra Ozola')
  await mara.visit('/reports?period=2026-10')
  await mara.check()
  await mara.picture('reports-1-list')
  await openOctober(mara.page)
  await mara.page.getByText('iesniegts', { exact: true }).waitFor()
  await mara.check()
  await mara.page.getByRole('button', { name: 'Atgriezt skolai' }).click()
  await mara.page.getByRole('textbox', { name: 'Kas jāizlabo' }).fill('Trūkst rēķina par oktobri.')
  await mara.page.getByRole('button', { name: 'Atgriezt', exact: true }).click()
  await mara.page.getByText('operatīvs', { exact: true }).waitFor()

  const dace = await signedIn('Dace Vilka')
  await dace.visit('/reports?period=2026-10')
  await openOctober(dace.page)
  await dace.page.getByText('Trūkst rēķina par oktobri.').waitFor()
  await dace.page.getByRole('button', { name: 'Pievienot dokumentu' }).click()
  await dace.page.getByRole('textbox', { name: 'Numurs' }).fill('R-77')
  await dace.page.getByRole('textbox', { name: 'Summa, EUR' }).fill('31,20')
  await dace.check()
  await dace.page.getByRole('button', { name: 'Pievienot dokumentu' }).click()
  await dace.page
    .getByText(/31,20.EUR/)
    .first()
    .waitFor()
  await dace.picture('reports-2-school')
  await dace.page.getByRole('button', { name: 'Iesniegt pašvaldībai' }).click()
  await dace.page.getByText('iesniegts', { exact: true }).waitFor()
  expect(await dace.page.getByRole('button', { name: 'Pievienot dokumentu' }).count()).toBe(0)

  await mara.visit('/reports?period=2026-10')
  await openOctober(mara.page)
  await mara.page.getByRole('button', { name: 'Apstiprināt pārskatu' }).click()
  await mara.page.getByText('apstiprināts', { exact: true }).waitFor()
  const [file] = await Promise.all([
    mara.page.waitForEvent('download'),
    mara.page.getByRole('button', { name: 'Lejupielādēt XLSX' }).click(),
  ])
  const book = new ExcelJS.Workbook()
  await book.xlsx.load((await readFile(await file.path())).buffer as ArrayBuffer)
  expect(book.getWorksheet('Pamatojošie dokumenti')?.getColumn(2).values).toContain('R-77')
})
