import { afterAll, expect, test } from 'vitest'
import { closeBrowser, signedIn } from '../support/browser.ts'

afterAll(closeBrowser)

const SEVERAL_CHECKS_MS = 180_000

test(
  'a secretary finds a child who stands twice, merges the records by keyboard, opens the pupil and takes it back',
  async () => {
    const rita = await signedIn('Rita Kļava')
    const { page } = rita
    await rita.visit('/pupils')
    await page.getByRole('main').getByRole('link', { name: 'Dublikāti' }).click()
    const pair = page.getByRole('region', { name: 'Elmārs Ābele un Elmārrs Ābele' })
    await pair.getByText('līdzīgs vārds, tas pats dzimšanas datums un tā pati klase').waitFor()
    await rita.check()
    await rita.picture('duplicates-1-pair')

    await pair.getByRole('button', { name: 'Tas pats bērns' }).focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Kuri dati ir pareizi?' })
    await dialog.getByRole('radio', { name: 'Elmārs Ābele' }).waitFor()
    await rita.check()
    await rita.picture('duplicates-2-choice')
    await dialog.getByRole('button', { name: 'Apvienot', exact: true }).focus()
    await page.keyboard.press('Enter')

    const merged = page.getByRole('region', { name: 'Apvienotie' })
    await merged.getByText('Ieraksts Elmārrs Ābele apvienots ar citu').first().waitFor()
    await merged.getByText('Vairs nav spēkā: Vārds, uzvārds – Elmārrs Ābele').first().waitFor()
    await page.getByText('Neviens bērns neizskatās ierakstīts divreiz.').waitFor()
    await rita.check()
    await rita.picture('duplicates-3-merged')

    await merged.getByRole('link', { name: 'Atvērt skolēnu' }).first().click()
    await page.getByRole('heading', { level: 1, name: 'Elmārs Ābele' }).waitFor()
    await page.getByText('Divi reģistra ieraksti apvienoti; otrs ieraksts:').waitFor()
    await rita.check()
    await rita.picture('duplicates-4-pupil')

    await rita.visit('/duplicates')
    await merged.getByRole('button', { name: 'Atsaukt apvienošanu: Elmārrs Ābele' }).click()
    await pair.waitFor()
    await merged
      .getByText(/Atsaukts /)
      .first()
      .waitFor()
    await rita.check()
    await rita.close()
  },
  SEVERAL_CHECKS_MS,
)

test(
  'on a telephone, in English: two children, and asked again; the old address leads to the pupil',
  async () => {
    const rita = await signedIn('Rita Kļava', { width: 360, locale: 'en', dark: true })
    const { page } = rita
    await rita.visit('/duplicates')
    const pair = page.getByRole('region', { name: 'Elmārs Ābele and Elmārrs Ābele' })
    const old = await pair.getByRole('link', { name: 'Open: Elmārrs Ābele' }).getAttribute('href')
    const own = await pair.getByRole('link', { name: 'Open: Elmārs Ābele' }).getAttribute('href')
    await pair.getByRole('button', { name: 'Two children' }).click()
    await page.getByRole('button', { name: /^Ask again: Elmār/ }).click()
    await pair.waitFor()
    await rita.check()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    await rita.picture('duplicates-5-telephone')

    await pair.getByRole('button', { name: 'The same child' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Merge', exact: true }).click()
    const undo = page.getByRole('button', { name: 'Undo the merge: Elmārrs Ābele' })
    await undo.waitFor()
    await rita.visit(old ?? '')
    await page.waitForURL(`**${own}`)
    await rita.visit('/duplicates')
    await undo.click()
    await pair.waitFor()
    await rita.check()
    await rita.close()
  },
  SEVERAL_CHECKS_MS,
)
