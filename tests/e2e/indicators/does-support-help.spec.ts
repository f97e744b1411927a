import { readFileSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { closeBrowser, type Look, signedIn } from '../support/browser.ts'

afterAll(closeBrowser)

const looks: readonly Look[] = [
  { width: 1280, locale: 'lv' },
  { width: 390, locale: 'en', dark: true },
]

test.each(looks)('the coordinator opens a figure to its plans ($width, $locale)', async (look) => {
  const visitor = await signedIn('Māra Ozola', look)
  const { page } = visitor
  await visitor.visit('/overview?schoolYear=2025/26')
  await visitor.picture('overview')

  const row = page.getByRole('row', { name: /Zaubes pamatskola/ })
  const link = row.getByRole('link').first()
  const plans = Number.parseInt((await link.textContent()) ?? '', 10)
  await link.click()
  await page.waitForURL(/\/plans/)
  await page.getByRole('row').nth(1).waitFor()
  await visitor.check()

  expect(plans).toBeGreaterThan(0)
  expect(await page.locator('tbody tr').count()).toBe(plans)
  await visitor.close()
})

test('the table is saved with its total and source', async () => {
  const visitor = await signedIn('Māra Ozola')
  await visitor.visit('/overview?schoolYear=2025/26')

  const [download] = await Promise.all([
    visitor.page.waitForEvent('download'),
    visitor.page.getByRole('button', { name: 'Eksportēt CSV' }).click(),
  ])

  const lines = readFileSync(await download.path(), 'utf8')
    .trim()
    .split('\r\n')
  expect(download.suggestedFilename()).toBe('vai-atbalsts-palidz-2025-26.csv')
  expect(lines[0]).toContain('Skola;Plāni;Skolēni;mazinājās')
  expect(lines.at(-1)).toMatch(/^"?Avots: Pamani/)
  expect(lines.some((line) => line.startsWith('Kopā;'))).toBe(true)
  await visitor.close()
})

test('the analyst sees the country by municipality and opens no record', async () => {
  const visitor = await signedIn('Sanita Krūze')
  await visitor.visit('/overview?schoolYear=2025/26')
  await visitor.picture('overview-country')

  await visitor.page.getByRole('link', { name: 'Cēsu novads' }).click()
  await visitor.page.getByRole('heading', { level: 1 }).waitFor()
  await visitor.page.getByText('Cēsu novads · 2025/26. mācību gads').waitFor()
  await visitor.check()

  expect(await visitor.page.locator('table a').count()).toBe(0)
  await visitor.close()
})
