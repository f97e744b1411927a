import { readFileSync } from 'node:fs'
import { TOTP } from 'otpauth'
import { afterAll, expect, test } from 'vitest'
import { closeBrowser, newVisitor, signedIn, type Visitor } from '../support/browser.ts'
import { checkFile, overflowOf } from '../support/ways.ts'

afterAll(closeBrowser)

const SEVERAL_PAGES_MS = 240_000
const list = readFileSync('samples/darbinieku-saraksts.csv')

test(
  'a clerk brings the staff list, the deputy head confirms a new class teacher, who signs in and sees the own class only',
  async () => {
    await brings()
    const link = await confirms()
    await seesOwnClass(await acceptsInvitation(link))
    await isRefusedUndo()
    await endsAccess()
  },
  SEVERAL_PAGES_MS,
)

test(
  'on a telephone in English whoever waits can be found and declined',
  async () => {
    const dace = await signedIn('Dace Vilka', { width: 360, locale: 'en', dark: true })
    const { page } = dace
    await dace.visit('/staff')
    const card = page.getByRole('region', { name: 'To confirm' })
    await card.getByRole('checkbox', { name: 'Choose: Kārlis Vanags' }).check()
    await page.getByText('Chosen: 1 new access and 1 invitation.').waitFor()
    expect(await overflowOf(page)).toBeLessThanOrEqual(0)
    await dace.check()
    await dace.picture('staff-3-choose')
    await card.getByRole('button', { name: 'Decline' }).click()
    await page.getByText('Declined: 1 new access.').waitFor()
    await page.getByRole('searchbox', { name: 'Search by name, e-mail or post' }).fill('vanags')
    const people = page.getByRole('region', { name: 'Staff and their access' })
    await people.getByText('1 person', { exact: true }).waitFor()
    await people.getByRole('row', { name: /Vanags Kārlis.*none.*no account/s }).waitFor()
    await dace.check()
    await dace.close()
  },
  SEVERAL_PAGES_MS,
)

async function brings(): Promise<void> {
  const rita = await signedIn('Rita Kļava')
  const { page } = rita
  await checkFile(rita, { kind: 'Darbinieki', name: 'darbinieki.csv', content: list })
  await page.getByText('Kļūdu nav.').first().waitFor()
  await page.getByText('Imports nevienam nedod piekļuvi bērnu datiem.').waitFor()
  await page
    .getByRole('checkbox', { name: 'Beidzies: Betija Kalniņa, klases audzināšana 12.b (2024/25)' })
    .waitFor()
  await page.getByText('Nav e-pasta adreses: amats tiks ierakstīts').first().waitFor()
  await namesWhomItConcerns(rita)
  await rita.check()
  await rita.picture('staff-1-import')
  await page.getByRole('button', { name: 'Importēt', exact: true }).click()
  await page.getByText('Ieteica piekļuves').first().waitFor()
  await rita.check()
  await page.goto('/staff')
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(await page.getByText('Jāapstiprina').count()).toBe(0)
  await rita.close()
}

/** Who is new, whose post ends and whose address would be another one, each by name. */
async function namesWhomItConcerns({ page }: Visitor): Promise<void> {
  const card = page.getByRole('region', { name: 'Darbinieki, kurus tas skar' })
  const rowOf = (name: string) => card.getByRole('row', { name: new RegExp(name) })
  const laura = rowOf('Skujiņa Laura')
  await laura.getByText('jauns cilvēks Pamani').waitFor()
  await laura.getByText('jauns amats: klases audzināšana 8.a, no 16.11.2026.').waitFor()
  await laura.getByText('piekļuve: klases audzināšana 8.a').waitFor()
  await rowOf('Miķelsona Ulla')
    .getByText('amats beidzies: klases audzināšana 8.a, pēdējā diena 15.11.2026.')
    .waitFor()
  await card
    .getByText(/e-pasts: .+ → .+@skola.example, kad to apstiprinās/)
    .first()
    .waitFor()
}

async function confirms(): Promise<string> {
  const dace = await signedIn('Dace Vilka')
  const { page } = dace
  await dace.visit('/staff')
  const card = page.getByRole('region', { name: 'Jāapstiprina' })
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(2 * 900)
  await dace.picture('staff-2-page')
  const search = card.getByRole('searchbox', { name: 'Meklēt starp tiem, kas gaida' })
  await search.fill('mikelsona')
  await card.getByText('Piekļuves beigas: klases audzināšana 8.a').waitFor()
  await search.fill('')
  await card.getByRole('button', { name: 'Rādīt vēl' }).click()
  const laura = card.getByRole('checkbox', { name: 'Izvēlēties: Laura Skujiņa' })
  await laura.focus()
  await page.keyboard.press('Space')
  await card.getByRole('checkbox', { name: 'Izvēlēties: Ulla Miķelsona' }).check()
  await page.getByText('Izvēlēts: 1 jauna piekļuve, 1 piekļuves beigas un 1 uzaicinājums.').waitFor()
  await dace.check()
  await dace.picture('staff-2-confirm')
  await card.getByRole('button', { name: 'Apstiprināt' }).click()
  const sheet = page.getByRole('region', { name: 'Uzaicinājumi' })
  const row = sheet.getByRole('row', { name: /Skujiņa Laura/ })
  const link = (await row.getByText('/invitation#').textContent()) ?? ''
  await dace.check()
  await dace.picture('staff-2-links')
  await sheet.getByRole('button', { name: 'Aizvērt' }).click()
  expect(await page.getByText('/invitation#').count()).toBe(0)
  await dace.close()
  return new URL(link).hash
}

async function acceptsInvitation(token: string): Promise<Visitor> {
  const laura = await newVisitor()
  const { page } = laura
  await laura.visit(`/invitation${token}`)
  await page.getByLabel('Jaunā parole').fill('septiņi lāči upē')
  await page.getByRole('button', { name: 'Saglabāt un turpināt' }).click()
  await page.getByRole('button', { name: 'Iestatīt lietotni' }).click()
  const secret = ((await page.locator('code').first().textContent()) ?? '').replaceAll(' ', '')
  await page.getByLabel(/Kods, ko lietotne/).fill(new TOTP({ secret }).generate())
  await page.getByRole('button', { name: 'Apstiprināt' }).click()
  await page.getByRole('button', { name: /Kodi ir saglabāti/ }).click()
  await page.waitForURL((url) => url.pathname === '/')
  return laura
}

async function seesOwnClass(laura: Visitor): Promise<void> {
  const { page } = laura
  await laura.visit('/pupils')
  const rows = page.getByRole('table').getByRole('row')
  await rows.nth(1).waitFor()
  const classes = await rows.allInnerTexts()
  expect(classes.slice(1).every((text) => text.includes('8.a'))).toBe(true)
  await page.getByRole('searchbox').fill('Liepiņa Elza')
  await page.getByText('Neviens skolēns neatbilst meklētajam.').waitFor()
  await laura.close()
}

async function isRefusedUndo(): Promise<void> {
  const rita = await signedIn('Rita Kļava')
  const { page } = rita
  await page.goto('/imports')
  await page.getByRole('link', { name: 'darbinieki.csv' }).first().click()
  await page.getByRole('button', { name: 'Atsaukt importu' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Atsaukt importu' }).click()
  const refusal = page.getByRole('dialog', { name: 'Atsaukt nevar' })
  await refusal.getByText(/Importu nevar atsaukt: 2 piekļuves no tā jau ir apstiprinātas/).waitFor()
  await refusal.getByRole('link', { name: 'Darbinieki' }).waitFor()
  await rita.picture('staff-5-undo-refused')
  await refusal.getByRole('button', { name: 'Aizvērt' }).last().click()
  await rita.close()
}

async function endsAccess(): Promise<void> {
  const dace = await signedIn('Dace Vilka')
  const { page } = dace
  await dace.visit('/staff?state=access')
  await page.getByRole('searchbox', { name: 'Meklēt pēc vārda, e-pasta vai amata' }).fill('skujiņa')
  await page.getByRole('button', { name: 'Beigt piekļuvi: Laura Skujiņa' }).click()
  const dialog = page.getByRole('dialog', { name: 'Beigt piekļuvi: Laura Skujiņa' })
  await dialog.getByRole('checkbox', { name: 'klases audzināšana 8.a' }).waitFor()
  await dace.check()
  await dace.picture('staff-4-end')
  await dialog.getByRole('button', { name: 'Beigt tūlīt' }).click()
  await page.getByText('Piekļuve ir beigta.').waitFor()
  await page.getByText('Neviens darbinieks neatbilst atlasei').waitFor()
  await dace.check()
  await dace.close()
}
