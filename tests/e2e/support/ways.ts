import type { Page } from 'playwright-core'
import type { Visitor } from './browser.ts'

/** Finds a pupil by family name and given name and opens the page. Answers its address. */
export async function openPupil({ page }: Pick<Visitor, 'page'>, name: string): Promise<string> {
  await page.goto('/pupils')
  await page.getByRole('searchbox').fill(name)
  await page.getByRole('link', { name }).click()
  await page.getByRole('heading', { level: 1, name: name.split(' ').reverse().join(' ') }).waitFor()
  return new URL(page.url()).pathname
}

type Brought = { readonly kind: string; readonly name: string; readonly content: Buffer }

/** Brings a CSV file of a kind ("Kavējumi") and has it checked, where that does not go by itself. In Latvian. */
export async function checkFile(visitor: Visitor, { kind, name, content }: Brought): Promise<void> {
  const { page } = visitor
  await visitor.visit('/imports/new')
  await page.getByRole('radio', { name: kind }).check()
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: content })
  await page.getByRole('button', { name: 'Augšupielādēt un skatīt' }).click()
  const check = page.getByRole('button', { name: 'Pārbaudīt failu' })
  await page.getByText('Pārbaudes rezultāts').or(check).first().waitFor()
  if (await check.isVisible()) await check.click()
}

/** Takes the import back whose result is shown, past the question whether that is meant. In Latvian. */
export async function undoImport({ page }: Pick<Visitor, 'page'>): Promise<void> {
  const button = { name: 'Atsaukt importu' }
  await page.getByRole('button', button).click()
  await page.getByRole('dialog').getByRole('button', button).click()
  await page.getByText('Imports ir atsaukts: dati ir tādi, kādi bija pirms tā.').first().waitFor()
}

/** How many pixels a page is wider than its window. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}
