import { readFileSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { aZip } from '#platform/files/testing/zip-writer.ts'
import { closeBrowser, signedIn, type Visitor } from '../support/browser.ts'
import { undoImport } from '../support/ways.ts'

afterAll(closeBrowser)

const SEVERAL_PAGES_MS = 180_000

test(
  'a secretary sends a OneRoster package, sees who comes and goes, imports it and takes it back',
  async () => {
    const rita = await signedIn('Rita Kļava')
    await send(rita, 'izmainas.zip', readFileSync('samples/7b-oneroster-izmainas.zip'))
    await sees(rita)
    await importsAndTakesBack(rita)
    await rita.close()
  },
  SEVERAL_PAGES_MS,
)

test(
  'a package that cannot be read is told in English on a telephone, with file and row',
  async () => {
    const rita = await signedIn('Rita Kļava', { width: 360, locale: 'en', dark: true })
    const { page } = rita
    const manifest =
      'propertyName,value\nmanifest.version,1.0\noneroster.version,1.1\nfile.users,delta\nfile.orgs,absent\n'
    await rita.visit('/imports/new')
    await page.locator('input[type=file]').setInputFiles({
      name: 'old.zip',
      mimeType: 'application/zip',
      buffer: aZip({ 'manifest.csv': manifest, 'users.csv': 'sourcedId\n' }),
    })
    await page.getByRole('button', { name: 'Upload and look' }).click()
    await page.getByRole('heading', { name: 'OneRoster 1.2 package' }).waitFor()
    await page.getByRole('button', { name: 'Check the file' }).click()
    await page.getByText('The OneRoster version of the package is “1.1”').first().waitFor()
    await page.getByText('manifest.csv').first().waitFor()
    expect(await page.getByRole('button', { name: 'Import', exact: true }).count()).toBe(0)
    await rita.check()
    await rita.picture('roster-3-refused')
    await page.getByRole('button', { name: 'Discard' }).click()
    await rita.close()
  },
  SEVERAL_PAGES_MS,
)

async function send(rita: Visitor, name: string, buffer: Buffer): Promise<void> {
  const { page } = rita
  await rita.visit('/imports/new')
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/zip', buffer })
  await page.getByRole('button', { name: 'Augšupielādēt un skatīt' }).click()
  await page.getByRole('heading', { name: 'OneRoster 1.2 pakotne' }).waitFor()
  await page.getByRole('heading', { level: 1, name: /Klašu saraksts/ }).waitFor()
  await rita.check()
}

async function sees(rita: Visitor): Promise<void> {
  const { page } = rita
  await page.getByRole('button', { name: 'Pārbaudīt failu' }).click()
  await page.getByText('Kļūdu nav.').first().waitFor()
  await page.getByText('Nora Strazda no 13.11.2026. šeit vairs nemācās.').first().waitFor()
  await page.getByText('Pakotnē ir arī citas skolas; to ieraksti (1) nav lasīti.').first().waitFor()
  const concerned = page.getByRole('table', { name: 'Skolēni, par kuriem kaut kas mainās' })
  await concerned.getByRole('row', { name: /Strazda Nora.*13\.11\.2026\./ }).waitFor()
  await page.getByRole('button', { name: 'OneRoster 1.2 pakotne' }).click()
  const files = page.getByRole('table', { name: 'Pakotnes faili' })
  await files.getByRole('row', { name: /enrollments\.csv.*tikai izmaiņas/ }).waitFor()
  await rita.check()
  await rita.picture('roster-1-preview')
}

async function importsAndTakesBack(rita: Visitor): Promise<void> {
  const { page } = rita
  await page.getByRole('button', { name: 'Importēt', exact: true }).click()
  await page.getByText('Pabeidza mācības šeit').first().waitFor()
  await rita.check()
  await rita.picture('roster-2-done')
  await undoImport(rita)
  await rita.check()
}
