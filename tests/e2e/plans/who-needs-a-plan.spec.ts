import { afterAll, expect, test } from 'vitest'
import { closeBrowser, signedIn } from '../support/browser.ts'

afterAll(closeBrowser)

test('Today shows three who need a plan and leads to the list of them all', async () => {
  const dace = await signedIn('Dace Vilka')
  const { page } = dace
  const shown = page.getByRole('link', { name: 'Sākt plānu' })
  await shown.first().waitFor()
  expect(await shown.count()).toBe(3)

  await page.getByRole('link', { name: /Vēl \d+ skolēn.* vajadzīgs atbalsta plāns/ }).click()
  await page.getByRole('heading', { level: 1, name: 'Kam vajadzīgs plāns' }).waitFor()
  await page.getByRole('row').nth(4).waitFor()
  await dace.check()
  await dace.picture('who-needs-a-plan')
  expect(await shown.count()).toBeGreaterThan(3)

  await dace.visit('/pupils')
  await page.getByRole('link', { name: 'Kam vajadzīgs plāns' }).click()
  await page.getByRole('heading', { level: 1, name: 'Kam vajadzīgs plāns' }).waitFor()
  await dace.close()
})

test('on a phone, in English, the noticed can be put in order of waiting', async () => {
  const ilze = await signedIn('Ilze Priede', { width: 360, locale: 'en' })
  const { page } = ilze
  await ilze.visit('/plans/needed')
  await ilze.picture('who-needs-a-plan')
  await ilze.visit('/flags?order=age')
  await page.getByText(/Those who have waited longest come first, whatever the level/).waitFor()
  await ilze.close()
})
