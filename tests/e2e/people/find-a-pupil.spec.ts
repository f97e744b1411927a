import { afterAll, expect, test } from 'vitest'
import { closeBrowser, type Look, signedIn } from '../support/browser.ts'

afterAll(closeBrowser)

const looks: readonly Look[] = [
  { width: 1280, locale: 'lv' },
  { width: 390, locale: 'en' },
]

test.each(looks)(
  'a teacher finds a pupil by a few letters and sees who looked ($width, $locale)',
  async (look) => {
    const visitor = await signedIn('Ilze Priede', look)
    const { page } = visitor
    await visitor.visit('/pupils')

    await page.getByRole('searchbox').fill('kenin')
    await page.getByRole('link', { name: 'Ķēniņš Roberts' }).waitFor()
    await page.getByRole('link', { name: 'Ozoliņa Marta' }).waitFor({ state: 'detached' })
    const address = page.url()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Roberts Ķēniņš' }).waitFor()
    await visitor.check()
    await visitor.picture('pupil')
    expect(address).not.toContain('kenin')

    await page.goBack()
    await page.getByRole('link', { name: 'Ķēniņš Roberts' }).waitFor()
    expect(await page.getByRole('searchbox').inputValue()).toBe('kenin')
    await visitor.close()
  },
)

test('somebody who looks where he should not is refused, and the teacher sees the attempt', async () => {
  const ilze = await signedIn('Ilze Priede')
  await ilze.visit('/pupils')
  await ilze.page.getByRole('link', { name: 'Liepiņa Elza' }).click()
  await ilze.page.getByRole('heading', { level: 1, name: 'Elza Liepiņa' }).waitFor()
  const address = new URL(ilze.page.url()).pathname

  const guntis = await signedIn('Guntis Vanags')
  const refused = await guntis.page.request.get(`/api${address}`)
  await guntis.close()

  await ilze.visit(`${address}/access`)
  await ilze.picture('pupil-access')
  const attempt = ilze.page.getByRole('row', { name: /Guntis Vanags/ })
  expect(refused.status()).toBe(404)
  expect(await attempt.textContent()).toContain('mēģināja atvērt un tika atraidīts')
  await ilze.close()
})
