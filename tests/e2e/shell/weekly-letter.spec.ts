import { afterAll, expect, test } from 'vitest'
import { closeBrowser, signedIn } from '../support/browser.ts'

afterAll(closeBrowser)

test('somebody sees what the weekly letter would say, without a name in it, and chooses its language', async () => {
  const dace = await signedIn('Dace Vilka')
  const { page } = dace
  await page.getByRole('button', { name: 'Konts: Dace Vilka' }).click()
  await page.getByRole('link', { name: 'Nedēļas vēstule' }).click()
  await page.getByRole('heading', { level: 1, name: 'Nedēļas vēstule' }).waitFor()
  const letter = page.getByText(/^Labdien!/)
  await letter.waitFor()
  await dace.check()
  await dace.picture('weekly-letter')

  expect(await letter.textContent()).toMatch(/– \d+ pamanīt/)
  expect(await letter.textContent()).not.toMatch(/Liepiņ|Cēsu|7\.b/)
  await page.getByRole('radio', { name: 'Sūtīt angliski' }).check()
  await page.getByRole('button', { name: 'Saglabāt izvēli' }).click()
  await page.getByText('Izvēle saglabāta.').waitFor()
  await page.reload()
  await page.getByRole('radio', { name: 'Sūtīt angliski', checked: true }).waitFor()
  await dace.close()
})

test('on a phone, in English and in the dark, it can be stopped', async () => {
  const mara = await signedIn('Māra Ozola', { width: 360, locale: 'en', dark: true })
  const { page } = mara
  await mara.visit('/account/digest')
  await mara.picture('weekly-letter')
  await page.getByRole('radio', { name: 'Do not send it' }).check()
  await page.getByRole('button', { name: 'Save the choice' }).click()

  await page.getByText('The choice is saved.').waitFor()
  await mara.close()
})
