import { afterAll, expect, test } from 'vitest'
import { closeBrowser, type Look, signedIn } from '../support/browser.ts'

afterAll(closeBrowser)

const looks: readonly Look[] = [
  { width: 1280, locale: 'lv' },
  { width: 360, locale: 'en', dark: true },
]

test.each(looks)(
  'a deputy head sees class by class who waits, and a figure opens its records ($width, $locale)',
  async (look) => {
    const dace = await signedIn('Dace Vilka', look)
    const { page } = dace
    await page.goto('/flags')
    await page.getByRole('link', { name: /^(Atbildes pa klasēm|Answers by class)$/ }).click()
    await page.getByRole('heading', { level: 1, name: /^(Atbildes pa klasēm|Answers by class)$/ }).waitFor()
    await page
      .getByText(/^(8\.b klasē pamanīti 8 no 25 skolēniem|In class 8\.b, 8 of 25 pupils are noticed)/)
      .waitFor()
    await page.getByRole('row', { name: /^8\.b (izceļas|stands out)/ }).waitFor()
    await dace.check()
    await dace.picture('answers-by-class')

    const raised = page.getByRole('row').nth(1).getByRole('link').first()
    const count = Number.parseInt((await raised.textContent()) ?? '', 10)
    await raised.click()
    await page.waitForURL(/\/flags\?/)
    await dace.look()

    expect(count).toBeGreaterThan(0)
    expect(await page.locator('tbody tr').count()).toBe(count)
    await dace.close()
  },
)

test('a coordinator sees school by school, and opens the classes of one', async () => {
  const mara = await signedIn('Māra Ozola', { width: 360, locale: 'lv' })
  const { page } = mara
  await page.goto('/flags')
  await page.getByRole('link', { name: 'Atbildes pa klasēm' }).click()
  await page.getByRole('heading', { level: 1, name: 'Atbildes pa skolām' }).waitFor()
  await page.getByRole('row', { name: /^Kopā/ }).waitFor()
  await mara.check()
  await mara.picture('answers-by-school')

  await page.getByRole('link', { name: 'Cēsu Pilsētas vidusskola', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Atbildes pa klasēm' }).waitFor()

  await page.getByRole('row', { name: /^8\.b izceļas/ }).waitFor()
  await mara.close()
})
