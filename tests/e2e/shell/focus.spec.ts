import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { closeBrowser, signedIn } from '../support/browser.ts'
import { openPupil } from '../support/ways.ts'

afterAll(closeBrowser)

/** The name of the card that the focus is in, or what it is on. */
function focusOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement } = document
    if (activeElement === null || activeElement === document.body) return 'nothing'
    const region = activeElement.closest('section[aria-labelledby], [role="dialog"]')
    return region?.querySelector('h2, h3')?.textContent ?? activeElement.tagName
  })
}

async function expectFocus(page: Page, place: string): Promise<void> {
  await expect.poll(() => focusOf(page), { timeout: 5000 }).toBe(place)
}

test('whoever answers by keyboard begins at the question and comes back to where it was asked', async () => {
  const ilze = await signedIn('Ilze Priede')
  const { page } = ilze
  await ilze.visit('/flags')
  const open = page.getByRole('button', { name: /^Atbildēt/ }).first()
  await open.press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio').first().waitFor()
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('type')), { timeout: 5000 })
    .toBe('radio')
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await expect.poll(() => open.evaluate((button) => button === document.activeElement)).toBe(true)

  await open.press('Enter')
  await dialog.getByRole('radio', { name: /^Run/ }).check()
  await dialog.getByLabel(/^Ar ko un par ko/).fill('Runāju ar skolēnu.')
  await dialog.getByRole('button', { name: 'Saglabāt' }).press('Enter')
  await dialog.waitFor({ state: 'detached' })
  await page.waitForTimeout(500)
  expect(await focusOf(page)).not.toBe('nothing')
  await ilze.check()
  await ilze.close()
})

test('writing, changing and removing a note leaves the keyboard in the card of notes', async () => {
  const ilze = await signedIn('Ilze Priede')
  const { page } = ilze
  await openPupil(ilze, 'Blūma Stella')
  const notes = page.getByRole('region', { name: 'Piezīmes' })
  await notes.getByRole('button', { name: 'Rakstīt piezīmi' }).press('Enter')
  await notes.getByRole('textbox', { name: 'Piezīme' }).waitFor()
  await expectFocus(page, 'Piezīmes')

  await notes.getByRole('textbox', { name: 'Piezīme' }).fill('Šodien pati pieteicās atbildēt.')
  await notes.getByRole('button', { name: 'Pievienot piezīmi' }).press('Enter')
  const change = notes.getByRole('button', { name: /^Labot/ })
  await change.waitFor()
  await expectFocus(page, 'Piezīmes')

  await change.press('Enter')
  await notes.getByRole('button', { name: 'Aizvērt' }).waitFor()
  await expectFocus(page, 'Piezīmes')
  await notes.getByRole('button', { name: 'Aizvērt' }).press('Enter')
  await change.waitFor()
  await expectFocus(page, 'Piezīmes')

  await notes.getByRole('button', { name: /^Noņemt/ }).press('Enter')
  await notes.getByText('Šodien pati pieteicās atbildēt.').waitFor({ state: 'detached' })
  await expectFocus(page, 'Piezīmes')
  await page.getByRole('button', { name: 'Atsaukt' }).press('Enter')
  await notes.getByText('Šodien pati pieteicās atbildēt.').waitFor()
  await expectFocus(page, 'Piezīmes')
  await ilze.close()
})
