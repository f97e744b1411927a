import { afterAll, expect, test } from 'vitest'
import { closeBrowser, type Look, signedIn } from '../support/browser.ts'

afterAll(closeBrowser)

const looks: readonly Look[] = [
  { width: 1280, locale: 'lv' },
  { width: 390, locale: 'en', dark: true },
]

test.each(looks)(
  'the coordinator sees who lives here and learns elsewhere ($width, $locale)',
  async (look) => {
    const mara = await signedIn('Māra Ozola', look)
    const { page } = mara
    await mara.visit('/residents')
    await page.getByRole('rowheader').first().waitFor()
    await mara.picture('residents')
    expect(await page.locator('tbody a').count()).toBe(0)

    await page.getByText(look.locale === 'en' ? 'Live elsewhere' : 'Dzīvo citur').click()
    await page.getByText(look.locale === 'en' ? /^Class lists up to / : /^Klašu saraksti līdz /).waitFor()
    await page
      .getByRole('button', {
        name: look.locale === 'en' ? /^Class lists are old in / : /klašu saraksti ir veci$/,
      })
      .click()
    await mara.check()
    await mara.picture('residents-old-lists')
    await page.getByRole('searchbox').fill('dzen')
    await page.getByRole('link', { name: 'Dzenis Toms' }).click()
    await page.getByRole('heading', { level: 1, name: 'Toms Dzenis' }).waitFor()
    await mara.check()
    await mara.close()
  },
)
