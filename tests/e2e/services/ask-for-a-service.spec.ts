import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { closeBrowser, signedIn } from '../support/browser.ts'
import { openPupil } from '../support/ways.ts'

afterAll(closeBrowser)

const FOUR_PEOPLE_MS = 180_000
const SUPPORT = 'Atbalsta personāla atbalsts sociālās atstumtības un PMP riska izglītojamajiem'
const READING = 'Pedagoga atbalsts izglītojamiem grupās lasītprasmes veicināšanai 1.–3. klasē'

test('a teacher asks for reading in groups for a pupil of grade 7 and is refused with the rule of the programme', async () => {
  const ilze = await signedIn('Ilze Priede')
  const { page } = ilze
  const address = await openPupil(ilze, 'Čakste Anna')
  await page.getByRole('link', { name: 'Lūgt pakalpojumu' }).click()
  await page.getByRole('heading', { level: 1, name: 'Lūgt pakalpojumu' }).waitFor()
  await choose(page, READING)
  await fillPeriod(page, '2026-11-23', '2026-12-18')
  await page.getByRole('textbox', { name: 'Stundas nedēļā' }).fill('1')
  await page.getByText('1.–3. klases izglītojamajiem. nav izpildīts').waitFor()
  await page
    .getByRole('radiogroup', { name: 'Lasītprasme ir zema.' })
    .getByRole('radio', { name: 'Jā' })
    .check()
  await ilze.check()
  await page.getByRole('button', { name: 'Lūgt pakalpojumu' }).click()

  await page
    .getByText(/Pakalpojums nepienākas: nav izpildīts nosacījums „1\.–3\. klases izglītojamajiem\.”/)
    .waitFor()
  await ilze.picture('service-refused') // not checked: the browser itself reports the refusal on its console

  const english = await signedIn('Ilze Priede', { locale: 'en', width: 390 })
  await english.visit(`${address}/services/new`)
  await choose(english.page, 'Teacher support in groups to improve reading in grades 1–3', 'Service')
  await english.page.getByLabel('Until').fill('2026-12-18')
  await english.page.getByText('For learners in grades 1–3. not met').waitFor()
  await english.check()
  await english.picture('service-rules')
  await Promise.all([ilze.close(), english.close()])
})

test(
  'what a teacher asks for is granted by a deputy head, who opens the answers, and then begins',
  async () => {
    const ilze = await signedIn('Ilze Priede')
    const address = await openPupil(ilze, 'Ozoliņa Marta')
    await ilze.page.getByRole('link', { name: 'Lūgt pakalpojumu' }).click()
    await choose(ilze.page, SUPPORT)
    await fillPeriod(ilze.page, '2026-11-20', '2026-12-18')
    await ilze.page.getByRole('textbox', { name: 'Stundas nedēļā' }).fill('1,5')
    await ilze.page.getByRole('radio', { name: 'Jā' }).check()
    await ilze.check()
    await ilze.picture('service-request')
    await ilze.page.getByRole('button', { name: 'Lūgt pakalpojumu' }).click()
    await ilze.page.getByRole('button', { name: `Atsaukt lūgumu: ${SUPPORT}` }).waitFor()
    expect(await ilze.page.getByRole('button', { name: `Piešķirt: ${SUPPORT}` }).count()).toBe(0)

    const mara = await signedIn('Māra Ozola')
    await mara.visit(address)
    await mara.page.getByRole('region', { name: 'Pakalpojumi' }).getByText(SUPPORT).waitFor()
    expect(await mara.page.getByRole('button', { name: /Atvērt atbildes/ }).count()).toBe(0)
    await mara.close()

    const dace = await signedIn('Dace Vilka', { width: 390 })
    await dace.visit('/')
    const row = dace.page.getByRole('row', { name: /lūgt[si] pakalpojum[si] gaida lēmumu/ })
    await row.getByRole('link', { name: 'Atvērt' }).click()
    await dace.page.getByRole('heading', { level: 1, name: 'Pakalpojumi skolā' }).waitFor()
    await dace.page.getByRole('row').filter({ hasText: SUPPORT }).first().waitFor()
    await dace.check()
    await dace.picture('services-of-school')
    await dace.page.getByRole('link', { name: 'Ozoliņa Marta' }).first().click()
    await dace.page.getByRole('button', { name: `Atvērt atbildes: ${SUPPORT}` }).click()
    await dace.page.getByText(/apliecināja Ilze Priede/).waitFor()
    await dace.check()
    await dace.page.getByRole('button', { name: `Piešķirt: ${SUPPORT}` }).click()
    await dace.page.getByRole('dialog').getByRole('button', { name: 'Piešķirt' }).click()
    await dace.page.getByText('Pakalpojums ir piešķirts.').first().waitFor()
    await dace.check()
    await dace.picture('service-granted')
    await dace.close()

    await ilze.visit(address)
    await ilze.page.getByRole('button', { name: `Atzīmēt sākumu: ${SUPPORT}` }).click()
    await ilze.page.getByText(/sākumu atzīmēja Ilze Priede/).waitFor()
    await ilze.check()
    await ilze.visit(`${address}/access`)
    await ilze.page.getByText('atvēra atbildes par pakalpojuma nosacījumiem').first().waitFor()
    await ilze.close()
  },
  FOUR_PEOPLE_MS,
)

test('the catalogue tells who is entitled, what the cap is an average of, and where it is written', async () => {
  const mara = await signedIn('Māra Ozola')
  await mara.visit('/services')
  await mara.page.getByRole('link', { name: 'Mentora atbalsts' }).waitFor()
  await mara.page.getByRole('button', { name: /Vairs nav spēkā/ }).click()
  await mara.page.getByRole('link', { name: /^Ēdināšanas nodrošināšana/ }).click()
  await mara.page
    .getByText('Ēdināšanas izmaksas vienam izglītojamajam vidēji mēnesī nepārsniedz 70 eiro.')
    .waitFor()
  await mara.page.getByText(/Avots nenosaka, pār ko rēķina vidējo/).waitFor()
  await mara.check()
  await mara.picture('service-kind')
  await mara.close()
})

async function choose(page: Page, kind: string, label = 'Pakalpojums'): Promise<void> {
  await page.getByRole('combobox', { name: label }).click()
  await page.getByRole('option', { name: kind }).click()
}

async function fillPeriod(page: Page, from: string, until: string): Promise<void> {
  await page.getByLabel('No', { exact: true }).fill(from)
  await page.getByLabel('Līdz', { exact: true }).fill(until)
}
