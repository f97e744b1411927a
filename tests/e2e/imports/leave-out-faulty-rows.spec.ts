import { afterAll, test } from 'vitest'
import { closeBrowser, signedIn } from '../support/browser.ts'
import { undoImport } from '../support/ways.ts'

afterAll(closeBrowser)

const SEVERAL_CHECKS_MS = 180_000

/** Stella Blūma is a pupil of 7.b, the other one is nobody there. */
const ABSENCES = [
  'Datums;Stunda;Skolēns;Klase;Kavējuma veids',
  '20.11.2026.;3;Stella Blūma;7.b;ns',
  '20.11.2026.;3;Aizgājušais Skolēns;7.b;ns',
].join('\n')

test(
  'a secretary imports the rest without a row with an error, sees which one it was, and takes it back',
  async () => {
    const rita = await signedIn('Rita Kļava')
    const { page } = rita
    await rita.visit('/imports/new')
    await page.getByRole('radio', { name: 'Kavējumi' }).check()
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'nedela.csv', mimeType: 'text/csv', buffer: Buffer.from(ABSENCES) })
    await page.getByRole('button', { name: 'Augšupielādēt un skatīt' }).click()
    await page.getByRole('button', { name: 'Pārbaudīt failu' }).click()
    await page.getByText('Failā ir 1 kļūda.').first().waitFor()
    await rita.check()
    await rita.picture('left-out-1-offered')
    await page.getByRole('checkbox', { name: 'Izlaist 1 kļūdaino rindu un importēt pārējās' }).check()
    await page.getByRole('button', { name: 'Pārbaudīt vēlreiz' }).first().click()
    await page.getByText('Importēs 1 rindu. Izlaidīs 1 kļūdainu rindu.').first().waitFor()
    await page.getByText('Izlaistās rindas: 3.').first().waitFor()
    await rita.check()
    await rita.picture('left-out-2-checked')
    await page.getByRole('button', { name: 'Importēt bez kļūdainajām rindām' }).click()
    await page.getByText('Izlaida rindas').first().waitFor()
    await page.getByText('Izlaistās rindas: 3.').first().waitFor()
    await rita.check()
    await rita.picture('left-out-3-done')
    await undoImport(rita)
    await rita.close()
  },
  SEVERAL_CHECKS_MS,
)

test(
  'the same in English, in the dark, on a telephone',
  async () => {
    const rita = await signedIn('Rita Kļava', { width: 390, locale: 'en', dark: true })
    const { page } = rita
    await rita.visit('/imports/new')
    await page.getByRole('radio', { name: 'Absences' }).check()
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'week.csv', mimeType: 'text/csv', buffer: Buffer.from(ABSENCES) })
    await page.getByRole('button', { name: 'Upload and look' }).click()
    await page.getByRole('button', { name: 'Check the file' }).click()
    await page.getByRole('checkbox', { name: 'Leave out 1 row with errors and import the rest' }).check()
    await page.getByRole('button', { name: 'Check again' }).first().click()
    await page.getByText('1 row will be imported. 1 row with errors will be left out.').first().waitFor()
    await rita.check()
    await rita.picture('left-out-2-checked')
    await page.getByRole('button', { name: 'Discard' }).click()
    await page.getByText('This import was discarded').first().waitFor()
    await rita.close()
  },
  SEVERAL_CHECKS_MS,
)
