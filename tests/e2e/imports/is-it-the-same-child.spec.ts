import { afterAll, expect, test } from 'vitest'
import { closeBrowser, signedIn } from '../support/browser.ts'
import { checkFile, undoImport } from '../support/ways.ts'

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
    const kept = row.getByRole('radio', { name: /^Tas pats bērns; atstāt kā ir: Stella Blūma, dz\. / })
    await kept.waitFor()
    await row.getByRole('radio', { name: /^Tas pats bērns; ierakstīt kā failā: Stela Blūma, dz\. / }).check()
    await page.getByRole('button', { name: 'Pārbaudīt vēlreiz' }).first().click()
    await page.getByText('Vārds mainīts: bija Stella Blūma, būs Stela Blūma.').first().waitFor()
    await page.getByText(/\d+ skolēni, kuru nav failā, paliek sarakstā\./).waitFor()
    await rita.check()
    await rita.picture('doubts-2-answered')
    await page.getByRole('button', { name: 'Atmest' }).click()
    await page.getByText('Šis imports ir atmests. Nekas nav mainīts.').first().waitFor()
    await rita.close()
  },
  SEVERAL_CHECKS_MS,
)

const absences = (kind: string, ...names: string[]) =>
  Buffer.from(
    [
      'Datums;Stunda;Skolēns;Klase;Kavējuma veids',
      ...names.map((name) => `19.11.2026.;8;${name};7.b;${kind}`),
    ].join('\n'),
  )

test(
  'of absences it is asked once, remembered for the next file, and what stands on an import is named when it is undone',
  async () => {
    const rita = await signedIn('Rita Kļava', { width: 390 })
    const { page } = rita
    const commit = page.getByRole('button', { name: 'Importēt', exact: true })
    const done = page.getByRole('button', { name: 'Atsaukt importu' })
    await checkFile(rita, { kind: 'Kavējumi', name: 'nedela-47.csv', content: absences('ns', 'Stela Blūma') })
    const row = page.getByRole('radiogroup', { name: '2. rinda: Stela Blūma' })
    await row.getByText('līdzīgs vārds').waitFor()
    await page.getByRole('button', { name: /^Kolonnas: norādītas 5/ }).waitFor()
    await rita.check()
    await rita.picture('doubts-3-absences')
    await row.getByRole('radio', { name: 'Tas pats bērns: Stella Blūma' }).check()
    await page.getByRole('button', { name: 'Pārbaudīt vēlreiz' }).first().click()
    await page.getByRole('button', { name: 'Vai tas ir tas pats bērns? 1 atbilde' }).waitFor()
    await commit.click()
    await done.waitFor()
    const first = new URL(page.url()).pathname

    await checkFile(rita, {
      kind: 'Kavējumi',
      name: 'nedela-47b.csv',
      content: absences('nn', 'Stela Blūma'),
    })
    const answered = page.getByRole('button', { name: 'Vai tas ir tas pats bērns? 1 atbilde' })
    await answered.click()
    await row.getByRole('radio', { name: 'Tas pats bērns: Stella Blūma', checked: true }).waitFor()
    await rita.check()
    await rita.picture('doubts-4-remembered')
    await commit.click()
    await done.waitFor()
    const second = new URL(page.url()).pathname

    await page.goto(first)
    await done.click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Atsaukt importu' }).click()
    await dialog.getByRole('link', { name: /Kavējumi: nedela-47b\.csv/ }).waitFor()
    await rita.picture('undo-1-blocked')
    await dialog.getByRole('link', { name: /nedela-47b/ }).click()
    await page.getByRole('heading', { level: 1, name: /nedela-47b/ }).waitFor()
    expect(await dialog.count()).toBe(0)
    expect(new URL(page.url()).pathname).toBe(second)
    await undoImport(rita)
    await page.goto(first)
    await undoImport(rita)
    await rita.close()
  },
  SEVERAL_CHECKS_MS,
)
