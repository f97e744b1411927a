import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { closeBrowser, signedIn, type Visitor } from '../support/browser.ts'
import { checkFile } from '../support/ways.ts'

afterAll(closeBrowser)

/** Four people sign in one after the other, and eight pages are checked. */
const FOUR_PEOPLE_MS = 300_000

/** Stella Blūma of 7.b, about whom there is no duty so far. */
const STELLA = 'Stella Blūma'

/** 22 unexcused lessons of one pupil, two more than the law allows. */
function absencesOfStella(): Buffer {
  const days = ['16.11.2026.', '17.11.2026.', '19.11.2026.', '20.11.2026.']
  const rows = Array.from(
    { length: 22 },
    (_, n) => `${days[Math.floor(n / 7)]};${(n % 7) + 1};Blūma Stella;7.b;nn`,
  )
  return Buffer.from(['Datums;Stunda;Skolēns;Klase;Kavējuma veids', ...rows].join('\r\n'))
}

test(
  'the 22nd unexcused lesson arrives: the school reports, the municipality acts, the school sees it',
  async () => {
    const rita = await signedIn('Rita Kļava')
    await importAbsences(rita)
    await rita.close()

    const ilze = await signedIn('Ilze Priede')
    await openFromToday(ilze)
    await tryTooEarly(ilze)
    await recordAndComplete(ilze)
    await printNotice(ilze)

    const mara = await signedIn('Māra Ozola')
    await coordinate(mara)
    await mara.close()

    await seeTheMunicipality(ilze)
    await ilze.close()

    const guntis = await signedIn('Guntis Vanags')
    await guntis.page.goto('/duties')
    await guntis.page.getByRole('heading', { level: 1 }).waitFor()
    expect(await guntis.page.getByText('Blūma').count()).toBe(0)
    await guntis.close()
  },
  FOUR_PEOPLE_MS,
)

async function importAbsences(rita: Visitor): Promise<void> {
  const { page } = rita
  await checkFile(rita, { kind: 'Kavējumi', name: 'kavejumi-stella.csv', content: absencesOfStella() })
  await page.getByText('Sāksies 1 pienākums ziņot par kavējumiem.').waitFor()
  await page.getByRole('button', { name: 'Importēt', exact: true }).click()
  await page.getByText('Sākās 1 pienākums ziņot par kavējumiem.').waitFor()
  await rita.check()
}

async function openFromToday(ilze: Visitor): Promise<void> {
  const { page } = ilze
  await ilze.visit('/')
  const row = page.getByRole('row', { name: new RegExp(`${STELLA}.*pienākums`) })
  await row.getByText(/neattaisnoti kavētas? stundas? 1\. semestrī: jāievada VIIS/).waitFor()
  await ilze.picture('duty-1-today')
  await row.getByRole('link', { name: 'Izpildīt' }).click()
  await page.getByRole('heading', { level: 1, name: STELLA }).waitFor()
  await ilze.check()
}

/** Nothing is recorded: the refusal says what is missing, and leads there. */
async function tryTooEarly(ilze: Visitor): Promise<void> {
  const { page } = ilze
  await page.getByRole('button', { name: 'Atzīmēt kā izpildītu' }).click()
  await page.getByRole('alert').getByText('Pienākumu vēl nevar atzīmēt kā izpildītu.').waitFor()
  await page.getByRole('link', { name: 'kavējumu iemesli vai tas, kas darīts, lai tos noskaidrotu' }).click()
  const first = page.getByRole('checkbox', { name: 'Mācību motivācijas trūkums' })
  expect(await first.evaluate((box) => box === document.activeElement)).toBe(true)
}

/** Chooses what was done. */
async function pick(page: Page, what: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Rīcība' }).click()
  await page.getByRole('option', { name: what }).click()
}

async function recordAndComplete(ilze: Visitor): Promise<void> {
  const { page } = ilze
  await page.getByRole('checkbox', { name: 'Mācību motivācijas trūkums' }).check()
  await page.getByRole('checkbox', { name: 'Konflikti ar skolas biedriem' }).check()
  await page.getByText(/^Saglabāts/).waitFor()
  await page
    .getByRole('textbox', { name: 'Kas notika un par ko vienojās' })
    .fill('Stella turpmāk rītos satiekas ar sociālo pedagogu.')
  await pick(page, 'Saruna ar skolēnu')
  await page.getByRole('button', { name: 'Pievienot rīcību' }).click()
  await page.getByText('Saruna ar skolēnu, ').waitFor()
  await page.getByRole('button', { name: 'Pierakstīt ierakstu VIIS' }).click()
  await page.getByText('Viss vajadzīgais ir pierakstīts.').waitFor()
  await ilze.check()
  await ilze.picture('duty-2-ready')
  await page.getByRole('button', { name: 'Atzīmēt kā izpildītu' }).click()
  await page.getByText('izpildīts laikā').first().waitFor()
  await ilze.check()
}

async function printNotice(ilze: Visitor): Promise<void> {
  const { page } = ilze
  await page.getByRole('link', { name: 'Paziņojums drukāšanai' }).click()
  await page.getByRole('heading', { name: 'Paziņojums par neattaisnotiem kavējumiem' }).waitFor()
  await page.getByText(/16\.11\. \(7 st\.\), 17\.11\. \(7 st\.\)/).waitFor()
  await ilze.check()
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('button', { name: 'Drukāt' }).isVisible()).toBe(false)
  await page.getByText('Konflikti ar skolas biedriem').waitFor()
  await ilze.picture('duty-3-notice')
  await page.emulateMedia({ media: null })
}

async function coordinate(mara: Visitor): Promise<void> {
  const { page } = mara
  await mara.visit('/duties?state=done')
  await mara.picture('duty-4-municipality-list')
  await page.getByRole('link', { name: 'Blūma Stella' }).click()
  await page.getByRole('heading', { level: 1, name: STELLA }).waitFor()
  await page.getByText('Konflikti ar skolas biedriem').waitFor()
  expect(await page.getByRole('button', { name: 'Pievienot rīcību' }).count()).toBe(0)
  await page
    .getByRole('textbox', { name: 'Kas notika un par ko vienojās' })
    .fill('Runāju ar skolu; mediators sāk darbu pirmdien.')
  await pick(page, 'Noskaidrots ar skolu')
  await page.getByRole('button', { name: 'Pievienot ierakstu' }).click()
  await page.getByText('Noskaidrots ar skolu, ').waitFor()
  await mara.check()
  await mara.picture('duty-5-municipality')
  await mara.visit('/duties/compliance')
  await page.getByRole('row', { name: /Cēsu Pilsētas vidusskola/ }).waitFor()
  await mara.picture('duty-6-compliance')
}

async function seeTheMunicipality(ilze: Visitor): Promise<void> {
  const { page } = ilze
  await ilze.visit('/duties?state=done')
  const row = page.getByRole('row', { name: /Blūma Stella/ })
  await row.getByText('1 ieraksts').waitFor()
  await row.getByRole('link', { name: 'Blūma Stella' }).click()
  await page.getByText('mediators sāk darbu pirmdien').waitFor()
  await page.getByText('Cēsu novads, Māra Ozola').waitFor()
  await ilze.check()
}
