import { afterAll, expect, test } from 'vitest'
import { closeBrowser, signedIn } from '../support/browser.ts'

afterAll(closeBrowser)

test('a coordinator sees what no school has answered, and sets when it passes on', async () => {
  const mara = await signedIn('Māra Ozola')
  const { page } = mara
  await page
    .getByText(/^Pašvaldībai nodot[is] \d+ pamanīt(ie|ais) bez atbildes/)
    .first()
    .waitFor()
  await page
    .getByRole('row', { name: /Pašvaldībai nodot/ })
    .first()
    .getByRole('link', { name: 'Atvērt' })
    .click()
  await page.waitForURL(/escalatedTo=municipality/)
  await mara.look()
  await page
    .getByText(/^Nodots pašvaldībai .*, jo skolā neviens nebija atbildējis\.$/)
    .first()
    .waitFor()
  await mara.picture('flags-passed-on')

  await mara.visit('/rules')
  await page.getByRole('link', { name: 'Kad neviens neatbild' }).click()
  await page.getByRole('heading', { level: 1, name: 'Kad neviens neatbild' }).waitFor()
  await page.getByRole('textbox', { name: 'uzmanība: pēc cik dienām redz pašvaldība' }).fill('21')
  await page.getByLabel('Pamatojums').fill('Mazās skolās vispirms jārunā ar ģimeni.')
  await mara.check()
  await mara.picture('escalation-municipality')
  await page.getByRole('button', { name: 'Ieviest' }).click()

  await page.getByRole('cell', { name: 'ilgāk par 21 dienu' }).waitFor()
  await page.getByText(/Māra Ozola: Mazās skolās vispirms jārunā ar ģimeni\./).waitFor()
  await mara.close()
})

test('a coordinator asks a school about what it has not answered, and its head sees that on Today', async () => {
  const school = 'Cēsu Pilsētas vidusskola'
  const mara = await signedIn('Māra Ozola')
  await mara.page
    .getByRole('row', { name: new RegExp(`${school}.*Pašvaldībai nodot`) })
    .getByRole('link', { name: 'Atvērt' })
    .click()
  await mara.page.getByRole('button', { name: 'Atgādināt skolai', exact: true }).click()
  const dialog = mara.page.getByRole('dialog', { name: 'Atgādināt skolai par neatbildētajiem' })
  await dialog.getByLabel('Ko skolai pateikt (nav obligāti)').fill('Lūdzu, atbildiet līdz piektdienai.')
  await mara.check()
  await mara.picture('remind-dialog')
  await dialog.getByRole('button', { name: 'Atgādināt', exact: true }).click()
  await mara.page.getByText(/^Māra Ozola atgādināja 20\.11\.2026\./).waitFor()
  await mara.check()
  await mara.picture('reminded')
  await mara.close()

  const dace = await signedIn('Dace Vilka', { width: 390 })
  await dace.page.getByText(/^Pašvaldība lūdz atbildēt uz \d+ pamanīt/).waitFor()
  await dace.check()
  await dace.picture('asked-by-municipality-today')
  await dace.page
    .getByRole('row', { name: /Pašvaldība lūdz atbildēt/ })
    .getByRole('link', { name: 'Atvērt' })
    .click()
  await dace.page.getByText('„Lūdzu, atbildiet līdz piektdienai.”').waitFor()
  await dace.check()
  await dace.picture('asked-by-municipality')
  await dace.close()
})

test('a school can only shorten the days, and the message says how far; on a phone, in English', async () => {
  const dace = await signedIn('Dace Vilka', { width: 360, locale: 'en', dark: true })
  const { page } = dace
  await dace.visit('/rules/escalation')
  const days = page.getByRole('textbox', { name: 'urgent: days, to the team' })
  await days.fill('6')
  await page.getByLabel('Reason').fill('We answer in a week.')
  await page.getByRole('button', { name: 'Put into force' }).click()
  await page.getByRole('alert').filter({ hasText: 'instead of 6 give at most 5' }).waitFor()
  await dace.picture('escalation-refused')

  await days.fill('2')
  await page.getByRole('button', { name: 'Put into force' }).click()
  await page.getByRole('cell', { name: 'more than 2 days' }).waitFor()
  await dace.picture('escalation-school')
  expect(await page.getByText('Dace Vilka: We answer in a week.').count()).toBe(1)
  await dace.close()
})
