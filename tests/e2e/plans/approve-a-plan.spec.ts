import { afterAll, expect, test } from 'vitest'
import { closeBrowser, signedIn } from '../support/browser.ts'

afterAll(closeBrowser)

/** Jānis Kalniņš of 7.b. */
const JANIS = '/pupils/74c29c67-3f1b-5fba-b9f8-8c1b984778ad'

/** Dace approves what Ilze proposed for Roberts Ķēniņš: first it comes back with a question. */
test('a deputy head finds a proposal on Today, returns it with a remark, and approves what is proposed again', async () => {
  const dace = await signedIn('Dace Vilka')
  await dace.visit('/')
  const row = dace.page.getByRole('row', { name: /atbalsta plān[si] gaida apstiprinājumu/ })
  await row.getByRole('link', { name: 'Atvērt' }).click()
  await dace.page.getByRole('link', { name: 'Ķēniņš Roberts' }).click()
  await dace.page.getByRole('heading', { name: 'Plāns gaida apstiprinājumu' }).waitFor()
  await dace.page.getByText(/neizdevās sazināties/).waitFor()
  expect(await dace.page.getByRole('textbox').count()).toBe(0)
  await dace.check()
  await dace.picture('plan-proposal')
  const plan = new URL(dace.page.url()).pathname
  await dace.page.getByRole('button', { name: 'Atgriezt papildināšanai' }).click()
  await dace.page.getByRole('textbox', { name: 'Kas jāpapildina' }).fill('Ko dara mamma?')
  await dace.check()
  await dace.page.getByRole('button', { name: 'Atgriezt', exact: true }).click()
  await dace.page.getByText('Plāns ir atgriezts un atkal ir melnraksts.').first().waitFor()

  const ilze = await signedIn('Ilze Priede', { width: 390 })
  await ilze.visit('/')
  await ilze.page.getByText('Atbalsta plāns ir atgriezts papildināšanai.').first().waitFor()
  await ilze.visit(plan)
  await ilze.page.getByText('Ko dara mamma?').waitFor()
  await ilze.page.getByRole('button', { name: 'Pierakstīt atbildi' }).click()
  await ilze.page.getByRole('combobox', { name: 'Kurš atbild' }).click()
  await ilze.page.getByRole('option', { name: 'Ģimenes pārstāvis' }).click()
  await ilze.page.getByRole('radio', { name: 'atsakās' }).check()
  await ilze.page.getByRole('radio', { name: 'pa tālruni' }).check()
  await ilze.page.getByRole('textbox', { name: 'Atteikuma iemesls' }).fill('Grib pati pārrunāt ar Robertu.')
  await ilze.check()
  await ilze.picture('plan-answer')
  await ilze.page.getByRole('button', { name: 'Saglabāt atbildi' }).click()
  await ilze.page.getByText('Grib pati pārrunāt ar Robertu.').waitFor()
  await ilze.page.getByRole('button', { name: 'Iesniegt apstiprināšanai' }).click()
  await ilze.page.getByRole('button', { name: 'Paņemt atpakaļ' }).waitFor()
  expect(await ilze.page.getByRole('button', { name: 'Apstiprināt plānu' }).count()).toBe(0)
  await ilze.check()

  await dace.visit(plan)
  await dace.page.getByRole('button', { name: 'Apstiprināt plānu' }).click()
  await dace.page.getByText('atvērts', { exact: true }).first().waitFor()
  await dace.page.getByText(/^Plānu apstiprināja Dace Vilka/).waitFor()
  await dace.check()
  await Promise.all([ilze.close(), dace.close()])
})

test('a plan that turns out not to be needed ends with its reason, and stays with the pupil', async () => {
  const ilze = await signedIn('Ilze Priede', { locale: 'en' })
  const { page } = ilze
  await page.goto(`${JANIS}/plans/new`)
  await page.waitForURL(/\/plans\/[0-9a-f-]{36}$/)
  await page.getByRole('button', { name: 'The plan is not needed' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: 'The plan is not needed' }).check()
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('The consultations are enough.')
  await ilze.check()
  await ilze.picture('plan-end')
  await dialog.getByRole('button', { name: 'End the plan' }).click()

  await page.getByRole('heading', { name: 'The plan is not needed' }).waitFor()
  await page.getByText('The consultations are enough.').waitFor()
  expect(await page.getByRole('textbox').count()).toBe(0)
  await ilze.check()
  await ilze.visit(JANIS)
  await page
    .getByText(/^Support plan not needed: /)
    .first()
    .waitFor()
  await ilze.close()
})
