import { afterAll, expect, test } from 'vitest'
import { closeBrowser, type Look, signedIn } from '../support/browser.ts'

afterAll(closeBrowser)

const looks: readonly Look[] = [
  { width: 1280, locale: 'lv' },
  { width: 390, locale: 'en' },
]

test.each(looks)('a preschool group is observed by signs of its own ($width, $locale)', async (look) => {
  const marta = await signedIn('Marta Bārda', look)
  const { page } = marta
  await marta.visit('/screening')
  const open = look.locale === 'en' ? 'Screen group “6 gadu grupa a”' : 'Vērot grupu „6 gadu grupa a”'
  await page.getByRole('link', { name: open, exact: true }).waitFor()
  await page.getByRole('link', { name: '6 gadu grupa a', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: /6 gadu grupa a/ }).waitFor()
  await marta.check()
  await marta.picture('screening-preschool')
  const text = await page.getByRole('main').textContent()

  expect(text).toMatch(/Valoda|Language/)
  expect(text).toMatch(/Sadarbība ar ģimeni|Cooperation with family/)
  expect(text).not.toMatch(/Sekmes|Performance/)
  await marta.close()
})
