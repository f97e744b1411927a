import { afterAll, expect, test } from 'vitest'
import { closeBrowser, type Look, signedIn } from '../support/browser.ts'
import { openPupil, overflowOf } from '../support/ways.ts'

afterAll(closeBrowser)

const MARTA = 'Ozoliņa Marta'
const looks: readonly Look[] = [
  { width: 1280, locale: 'lv' },
  { width: 360, locale: 'en', dark: true },
]

test.each(looks)('a completed assessment prints as the form ($width, $locale)', async (look) => {
  const lv = look.locale === 'lv'
  const ilze = await signedIn('Ilze Priede', look)
  const { page } = ilze
  await openPupil(ilze, MARTA)
  await page
    .getByRole('link', {
      name: lv ? 'Izvērtējums pēc 2023. gada klasifikatora' : 'Assessment by the classifier of 2023',
    })
    .first()
    .click()
  await page.getByRole('heading', { level: 2, name: lv ? 'Rezultāts' : 'Result' }).waitFor()
  await ilze.check()
  await ilze.picture('assessment-result')
  expect(await overflowOf(page)).toBeLessThanOrEqual(0)
  await page.getByRole('link', { name: lv ? 'Drukāt kā veidlapu' : 'Print as the form' }).press('Enter')
  const paper = page.getByRole('article')
  await paper.getByRole('heading', { level: 2, name: 'Risku izvērtējuma veidlapa' }).waitFor()
  await ilze.check()
  await ilze.picture('assessment-form')
  const overflow = await overflowOf(page)

  await page.emulateMedia({ media: 'print' })
  const ink = await paper.evaluate((element) => getComputedStyle(element).color)
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const isSkipLinkPrinted = await page
    .getByRole('link', { name: /^(Pāriet uz saturu|Skip to content)/ })
    .isVisible()
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1')

  expect(overflow).toBeLessThanOrEqual(0)
  expect(await paper.getByRole('row').count()).toBeGreaterThan(66)
  expect(await paper.textContent()).toMatch(/Andris Lūsis, atbalsta komanda/)
  expect(isSkipLinkPrinted).toBe(false)
  expect([ink, ground]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)'])
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(4)
  expect(pdf).toMatch(/\/MediaBox\s*\[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/)
  await ilze.close()
})
