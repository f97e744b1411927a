import { afterAll, test } from 'vitest'
import { closeBrowser, signedIn } from '../support/browser.ts'
import { undoImport } from '../support/ways.ts'

afterAll(closeBrowser)

const SEVERAL_CHECKS_MS = 180_000

const LIST = [
  'Klase;Uzvārds;Vārds;Dzimšanas datums;Dzimums;Mātes vārds, uzvārds;Mātes tālrunis;Tēva e-pasts',
  '7.b;Blūma;Stella;14.07.2013.;S;Agnese Izdomātā-Blūma;+371 20000001;',
].join('\n')

test(
  'a secretary sees which columns are of guardians and how many would be added',
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
    await page.getByText('Pievienos pārstāvjus').first().waitFor()
    await rita.check()
    await rita.picture('guardians-1-checked')
    await page.getByRole('button', { name: 'Importēt', exact: true }).click()
    await page.getByText('Pievienoja pārstāvjus').first().waitFor()
    await rita.check()
    await undoImport(rita)
    await rita.close()
  },
  SEVERAL_CHECKS_MS,
)
