import { readFileSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { closeBrowser, type Look, signedIn } from '../support/browser.ts'
import { overflowOf } from '../support/ways.ts'

afterAll(closeBrowser)

const looks: readonly Look[] = [
  { width: 1280, locale: 'lv' },
  { width: 360, locale: 'en', dark: true },
]

test.each(looks)(
  'the coordinator analyses the support of the municipality ($width, $locale)',
  async (look) => {
    const mara = await signedIn('Māra Ozola', look)
    await mara.visit('/analysis?schoolYear=2025/26')
    await mara.picture('analysis')

    expect(await overflowOf(mara.page)).toBe(0)
    await mara.page.getByRole('cell', { name: /189[\s,]991/ }).waitFor()
    await mara.close()
  },
)

test('from the municipality to one school, one semester, and a file with every table', async () => {
  const mara = await signedIn('Māra Ozola')
  const { page } = mara
  await mara.visit('/analysis?schoolYear=2025/26')
  await page.getByRole('link', { name: 'Zaubes pamatskola' }).click()
  await page.getByText('Zaubes pamatskola · 2025/26. mācību gads').waitFor()
  await page.getByRole('combobox', { name: 'Semestris' }).click()
  await page.getByRole('option', { name: '1. semestris' }).click()
  await page.getByText('2025/26. mācību gada 1. semestris').waitFor()
  await page.getByRole('button', { name: /^Pa riskiem/ }).click()
  await page.getByRole('button', { name: 'Kā tabulu' }).first().click()
  await mara.check()

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Lejupielādēt CSV' }).click(),
  ])

  const text = readFileSync(await download.path(), 'utf8')
  expect(download.suggestedFilename()).toBe('atbalsta-analize-2025-26-1.csv')
  for (const table of ['Zaubes pamatskola;', 'Riska grupa;', 'Pasākums;', 'Priekšmets;', 'Avots: Pamani'])
    expect(text).toContain(table)
  await mara.close()
})

test('a head of a school sees the thirteen indicators of that school', async () => {
  const dace = await signedIn('Dace Vilka')
  await dace.visit('/analysis')
  await dace.page.getByRole('link', { name: 'Iestādes 13 rādītāji' }).click()
  await dace.page.getByText('13. Konsultāciju nodrošināšanai plānotais finansējums').waitFor()
  await dace.check()
  await dace.picture('institution-indicators')

  expect(await dace.page.locator('tbody tr').count()).toBe(13)
  expect(await dace.page.getByRole('combobox').count()).toBe(0)
  await dace.close()
})

test('the analyst and the council member see published figures, and no way to a school', async () => {
  const sanita = await signedIn('Sanita Krūze')
  await sanita.visit('/analysis?schoolYear=2025/26')
  await sanita.page.getByRole('link', { name: 'Vidzemes plānošanas reģions' }).click()
  await sanita.page.getByText('Vidzemes plānošanas reģions · 2025/26. mācību gads').waitFor()
  await sanita.check()
  await sanita.page.getByText(/Skaitļi par mazāk nekā pieciem skolēniem ir slēpti/).waitFor()
  expect(await sanita.page.getByRole('link', { name: 'Zaubes pamatskola' }).count()).toBe(0)
  await sanita.close()

  const peteris = await signedIn('Pēteris Sala')
  await peteris.visit('/analysis?schoolYear=2025/26')
  await peteris.page.getByText('Cēsu novads · 2025/26. mācību gads').waitFor()
  expect(await peteris.page.getByRole('combobox', { name: 'Pašvaldība vai reģions' }).count()).toBe(0)
  await peteris.close()
})
