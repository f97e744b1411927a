import type { Locator, Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { closeBrowser, signedIn, type Visitor } from '../support/browser.ts'
import { openPupil } from '../support/ways.ts'

afterAll(closeBrowser)

const SECRET = 'Aizvakar teica, ka mājās nav, kur mācīties.'
const BEGUN = 'Pēc stundām palika'
const FOUR_PEOPLE_MS = 180_000

test(
  'a teacher’s half-written note waits for her; a restricted note is closed to her and opens to the head, who is recorded',
  async () => {
    const ilze = await signedIn('Ilze Priede')
    const address = await openPupil(ilze, 'Ozoliņa Marta')
    await writeInTwoSittings(ilze)

    const andris = await signedIn('Andris Lūsis', { width: 390, locale: 'en' })
    await andris.visit(address)
    await writeRestricted(andris)
    await andris.close()

    await seeItClosed(ilze, address)

    const dace = await signedIn('Dace Vilka')
    await dace.visit(address)
    await openRestricted(dace)
    await dace.close()

    await ilze.visit(`${address}/access`)
    await ilze.page.getByText('atvēra ierobežotu piezīmi').first().waitFor()
    await ilze.close()
  },
  FOUR_PEOPLE_MS,
)

test('the municipality sees no card of notes, and is refused when it asks', async () => {
  const mara = await signedIn('Māra Ozola')
  const address = await openPupil(mara, 'Ozoliņa Marta')
  await mara.page.getByRole('region', { name: 'Notikumi' }).waitFor()
  await mara.look()

  expect(await card(mara.page).count()).toBe(0)
  const answer = await mara.page.request.get(`/api${address}/notes`)
  expect(answer.status()).toBe(404)
  await mara.close()
})

function card(page: Page): Locator {
  return page.getByRole('region', { name: /^(Piezīmes|Notes)$/ })
}

async function writeInTwoSittings(ilze: Visitor): Promise<void> {
  const { page } = ilze
  await card(page).getByRole('button', { name: 'Rakstīt piezīmi' }).click()
  const words = card(page).getByRole('textbox', { name: 'Piezīme' })
  await words.fill(BEGUN)
  await words.blur()
  await card(page).getByText('Saglabāts').first().waitFor()

  await page.reload()
  expect(await words.inputValue()).toBe(BEGUN)
  await words.fill(`${BEGUN} un pabeidza uzdevumu.`)
  await ilze.check()
  await ilze.picture('notes-writing')
  await card(page).getByRole('button', { name: 'Pievienot piezīmi' }).click()
  await card(page).getByText('pabeidza uzdevumu.').waitFor()
  await words.waitFor({ state: 'detached' })
}

async function writeRestricted(andris: Visitor): Promise<void> {
  const { page } = andris
  await card(page).getByRole('button', { name: 'Write a note' }).click()
  await card(page).getByRole('textbox', { name: 'Note', exact: true }).fill(SECRET)
  await card(page).getByRole('checkbox', { name: 'Restricted note' }).check()
  await andris.check()
  await andris.picture('notes-restricted')
  await card(page).getByRole('button', { name: 'Add the note' }).click()
  await card(page).getByText('restricted', { exact: true }).waitFor()
  expect(await card(page).getByText(SECRET).count()).toBe(0)
}

async function seeItClosed(ilze: Visitor, address: string): Promise<void> {
  const { page } = ilze
  await ilze.visit(address)
  await card(page).getByText('Teksts ir slēgts.').waitFor()
  await ilze.picture('notes-closed')
  expect(await page.getByText(SECRET).count()).toBe(0)
  expect(
    await card(page)
      .getByRole('button', { name: /^Atvērt piezīmi/ })
      .count(),
  ).toBe(0)
}

async function openRestricted(dace: Visitor): Promise<void> {
  const { page } = dace
  expect(await page.getByText(SECRET).count()).toBe(0)
  await card(page)
    .getByRole('button', { name: /^Atvērt piezīmi/ })
    .click()
  await card(page).getByText(SECRET).waitFor()
  await dace.check()
}
