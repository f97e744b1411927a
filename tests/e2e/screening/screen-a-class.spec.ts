import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { closeBrowser, signedIn } from '../support/browser.ts'

afterAll(closeBrowser)

const cellOf = (page: Page, row: number, column: number) =>
  page.locator(`[data-row="${row}"][data-column="${column}"]`)

/** Presses keys as a person does, and counts them. */
function countingKeyboard(page: Page) {
  const counter = { presses: 0 }
  const press = async (key: string) => {
    counter.presses += 1
    await page.keyboard.press(key)
  }
  return { counter, press }
}

test('a class of 25 is screened by keyboard while a colleague watches and answers too', async () => {
  const ilze = await signedIn('Ilze Priede')
  const { page } = ilze
  const line = page.getByRole('row', { name: /Vērojums šajā semestrī: novēroti 0 no 25/ })
  await line.getByRole('link', { name: 'Sākt' }).click()
  await page.getByRole('heading', { level: 1, name: '7.b klases vērojums' }).waitFor()
  await ilze.check()
  await ilze.picture('screening-empty')
  const andris = await signedIn('Andris Lūsis', { width: 390 })
  await andris.visit(new URL(page.url()).pathname)

  const elza = page.getByRole('row', { name: /Liepiņa Elza/ })
  await elza.getByRole('gridcell', { name: 'Kavējumi: nav atbildes, žurnāls iesaka 3, vienmēr' }).waitFor()
  const { counter, press } = countingKeyboard(page)
  await cellOf(page, 0, 0).focus()
  for (let pupil = 0; pupil < 25; pupil += 1) await press('Enter')
  await page.getByText('Klase novērota').first().waitFor()
  expect(counter.presses / 25, 'keys for a pupil of whom nothing was observed').toBeLessThanOrEqual(3)
  await elza.getByRole('gridcell', { name: /^Kavējumi: 3, vienmēr\. Ilze Priede/ }).waitFor()
  await andris.page.getByText('Klase novērota').first().waitFor()

  await cellOf(andris.page, 0, 3).click() // on a phone a row with something observed is open
  await andris.page.getByRole('button', { name: 'bieži' }).click()
  await page.getByRole('gridcell', { name: /^Uzvedība: 2, bieži\. Andris Lūsis/ }).waitFor()
  await andris.check()
  await andris.picture('screening-done')
  await andris.close()

  await cellOf(page, 12, 2).focus()
  await press('2')
  await press('p')
  await page
    .getByRole('textbox', { name: 'Piezīme: Elza Liepiņa' })
    .fill('Labprāt zīmē un palīdz jaunākajiem.')
  await page.keyboard.press('Escape')
  await page.getByText(/Saglabāts/).waitFor()
  await page.reload()
  await page.getByText('Labprāt zīmē un palīdz jaunākajiem.').waitFor()
  await ilze.check()
  await ilze.picture('screening-done')

  await elza.getByRole('link', { name: 'Liepiņa Elza' }).click()
  const card = page.getByRole('region', { name: 'Vērojums' })
  await card.getByText('Motivācija, piederība: bieži').waitFor()
  await card.getByText('Labprāt zīmē un palīdz jaunākajiem.').waitFor()
  await page.goto('/')
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(await line.count()).toBe(0)
  await ilze.close()
})

test('two who answer one sign at the same moment see both answers, and one of them chooses', async () => {
  const ilze = await signedIn('Ilze Priede')
  await ilze.page.goto('/screening')
  await ilze.page.getByRole('link', { name: '7.b', exact: true }).click()
  await cellOf(ilze.page, 1, 3).waitFor()
  const dace = await signedIn('Dace Vilka')
  await dace.page.goto(new URL(ilze.page.url()).pathname)
  await cellOf(dace.page, 1, 3).waitFor()

  await Promise.all([cellOf(ilze.page, 1, 3).press('3'), cellOf(dace.page, 1, 3).press('1')])

  const told = (page: Page) => page.getByRole('alert').filter({ hasText: /jūsu „.+” nav saglabāts/ })
  await Promise.race([told(ilze.page).waitFor(), told(dace.page).waitFor()])
  const [late, first] = (await told(ilze.page).count()) > 0 ? [ilze, dace] : [dace, ilze]
  const mineOver = late.page.getByRole('button', { name: 'Likt manu' })
  expect(await mineOver.count()).toBe(0) // the row in hand is not covered
  await cellOf(late.page, 1, 3).click()
  await late.picture('screening-conflict')
  await mineOver.click()
  const mine = late === ilze ? /^Uzvedība: 3, vienmēr\. Ilze Priede/ : /^Uzvedība: 1, reti\. Dace Vilka/
  await first.page.getByRole('row').nth(2).getByRole('gridcell', { name: mine }).waitFor()
  await Promise.all([ilze.close(), dace.close()])
})

test('a class that stands out says so before its pupils, with what helps everybody; a plan stands beside its pupil', async () => {
  const dace = await signedIn('Dace Vilka')
  await dace.visit('/screening')
  await dace.page.getByRole('link', { name: '8.b', exact: true }).click()
  await dace.page.getByRole('heading', { level: 1, name: '8.b klases vērojums' }).waitFor()
  const surroundings = dace.page.getByRole('region', { name: 'Skolas vide' })
  await surroundings.getByText(/^8\.b klasē pamanīti/).waitFor()
  await surroundings.getByText('1.1.1 Drošas izglītības iestādes politika').waitFor()
  await dace.page
    .getByRole('grid')
    .getByText(/plāns atvērts/)
    .first()
    .waitFor()
  await dace.check()
  await dace.picture('screening-standing-out')
  await dace.close()
})

test('a coordinator sees how far her schools are; a policeman sees none of it', async () => {
  const mara = await signedIn('Māra Ozola', { width: 390, locale: 'en', dark: true })
  await mara.visit('/screening')
  await mara.page.getByRole('link', { name: 'Cēsu Pilsētas vidusskola' }).click()
  await mara.page.getByRole('link', { name: '7.b', exact: true }).click()
  await mara.page.getByRole('heading', { level: 1, name: 'Screening of class 7.b' }).waitFor()
  await mara.page.getByText('You see the answers').waitFor()
  await mara.check()
  await mara.picture('screening-read-only')
  const address = new URL(mara.page.url()).pathname
  await mara.close()

  const guntis = await signedIn('Guntis Vanags')
  await guntis.page.goto(address)
  await guntis.page.getByRole('heading', { level: 1 }).waitFor()
  expect(await guntis.page.getByRole('grid').count()).toBe(0)
  expect(await guntis.page.content()).not.toContain('Liepiņa')
  await guntis.close()
})
