import { afterAll, test } from 'vitest'
import { closeBrowser, signedIn } from '../support/browser.ts'

afterAll(closeBrowser)

const SEVERAL_CHECKS_MS = 180_000

/** Stella Blūma of 7.b with a letter too few. */
const LIST = 'Klase;Uzvārds;Vārds;Dzimšanas datums;Dzimums\n7.b;Blūma;Stela;14.07.2013.;S\n'

test(
  'a secretary is asked whether a mistyped pupil is the same child, and nothing is guessed',
  async () => {
    const rita = await signedIn('Rita Kļava')
    const { page } = rita
    await rita.visit('/imports/new')
    await page.getByRole('radio', { name: 'Klašu saraksts' }).check()
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: '7b.csv', mimeType: 'text/csv', buffer: Buffer.from(LIST) })
    await page.getByRole('button', { name: 'Augšupielādēt un skatīt' }).click()
    await page.getByRole('button', { name: 'Pārbaudīt failu' }).click()
    const row = page.getByRole('radiogroup', { name: '2. rinda: Stela Blūma' })
    await row.getByText('līdzīgs vārds, tas pats dzimšanas datums, tā pati klase').waitFor()
    await page.getByText('Nav skaidrs, vai Stela Blūma šeit jau mācās').first().waitFor()
    await page.getByText('1 rinda netiks importēta, kamēr nebūs atbildēts').first().waitFor()
    await rita.check()
    await rita.picture('doubts-1-asked')
    await row.getByRole('radio', { name: 'Tas pats bērns: Stella Blūma' }).check()
    await page.getByRole('button', { name: 'Pārbaudīt vēlreiz' }).first().click()
    await page.getByText('Vārds mainīts: bija Stella Blūma, būs Stela Blūma.').first().waitFor()
    await rita.check()
    await rita.picture('doubts-2-answered')
    await page.getByRole('button', { name: 'Atmest' }).click()
    await page.getByText('Šis imports ir atmests. Nekas nav mainīts.').first().waitFor()
    await rita.close()
  },
  SEVERAL_CHECKS_MS,
)
