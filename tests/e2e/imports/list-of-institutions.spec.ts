import { readFileSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { closeBrowser, signedIn, type Visitor } from '../support/browser.ts'
import { overflowOf, undoImport } from '../support/ways.ts'

afterAll(closeBrowser)

const SEVERAL_PAGES_MS = 180_000
const list = readFileSync('samples/iestazu-saraksts.csv')

test(
  'who keeps the register brings the list of a municipality, finds the new school, and takes the list back',
  async () => {
    const baiba = await signedIn('Baiba Lapiņa')
    const { page } = baiba
    await baiba.visit('/institutions')
    await baiba.check()
    await page.getByRole('link', { name: 'Importēt sarakstu' }).click()
    await sends(baiba, 'Augšupielādēt un skatīt', 'Pārbaudīt failu')
    await page.getByText('Iestādes veids „Mūzikas skola” nav zināms.').first().waitFor()
    await page.getByRole('combobox', { name: 'Iestādes veids „Mūzikas skola”' }).click()
    await page.getByRole('option', { name: 'Izlaist šīs rindas' }).click()
    await page.getByRole('button', { name: 'Pārbaudīt vēlreiz' }).first().click()
    await page.getByText('Kļūdu nav.').first().waitFor()
    await page
      .getByText(/Iestādē „Skujenes pamatskola” mācās \d+ bērni, bet tā beidz darbu/)
      .first()
      .waitFor()
    await page.getByRole('checkbox', { name: /Vairs nestrādā: Līvu pirmsskolas/ }).waitFor()
    const told = page.getByRole('region', { name: 'Iestādes, kuras tas skar' })
    await told.getByRole('row', { name: /Cēsu Kalna pamatskola.*jauna iestāde/s }).waitFor()
    await told.getByRole('row', { name: /Skujenes pamatskola.*– → 01\.07\.2027\./s }).waitFor()
    await baiba.check()
    await baiba.picture('institutions-1-checked')
    await page.getByRole('button', { name: 'Importēt', exact: true }).click()
    await page.getByText('Beidza darbu').first().waitFor()
    await baiba.check()
    const imported = page.url()

    await baiba.visit('/institutions')
    await page.getByRole('searchbox', { name: 'Nosaukums vai reģistrācijas numurs' }).fill('9900000011')
    await page.getByRole('row', { name: /Cēsu Kalna pamatskola.*no 16\.11\.2026\./s }).waitFor()
    await baiba.picture('institutions-2-found')

    await page.goto(imported)
    await undoImport(baiba)
    await baiba.close()
  },
  SEVERAL_PAGES_MS,
)

test(
  'on a telephone in English the list is checked and discarded',
  async () => {
    const baiba = await signedIn('Baiba Lapiņa', { width: 360, locale: 'en', dark: true })
    const { page } = baiba
    await baiba.visit('/institutions')
    expect(await overflowOf(page)).toBeLessThanOrEqual(0)
    await baiba.check()
    await baiba.picture('institutions-3-register')
    await baiba.visit('/imports/new')
    await sends(baiba, 'Upload and look', 'Check the file')
    await page.getByText('The kind of institution “Mūzikas skola” is not known.').first().waitFor()
    expect(await overflowOf(page)).toBeLessThanOrEqual(0)
    await baiba.check()
    await baiba.picture('institutions-4-checked')
    await page.getByRole('button', { name: 'Discard' }).click()
    await page.getByText('This import was discarded').first().waitFor()
    await baiba.close()
  },
  SEVERAL_PAGES_MS,
)

test(
  'a coordinator reads the institutions of her municipality and has no way to bring a list; a clerk has no such page',
  async () => {
    const mara = await signedIn('Māra Ozola')
    await mara.visit('/institutions')
    await mara.page.getByRole('row', { name: /Skujenes pamatskola/ }).waitFor()
    expect(await mara.page.getByRole('link', { name: 'Importēt sarakstu' }).count()).toBe(0)
    expect(await mara.page.getByRole('combobox', { name: 'Pašvaldība' }).count()).toBe(0)
    await mara.check()
    await mara.close()

    const rita = await signedIn('Rita Kļava')
    expect(await rita.page.getByRole('link', { name: 'Iestādes', exact: true }).count()).toBe(0)
    await rita.visit('/imports/new')
    expect(await rita.page.getByRole('radio', { name: 'Iestāžu saraksts' }).count()).toBe(0)
    await rita.close()
  },
  SEVERAL_PAGES_MS,
)

async function sends({ page }: Visitor, send: string, check: string): Promise<void> {
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'iestades.csv', mimeType: 'text/csv', buffer: list })
  await page.getByRole('button', { name: send }).click()
  await page.getByRole('button', { name: check }).click()
}
