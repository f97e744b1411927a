import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { closeBrowser, type Look, signedIn } from '../support/browser.ts'
import { openPupil } from '../support/ways.ts'

afterAll(closeBrowser)

/** Printed with what the page itself asks of the paper, though the printer holds Letter. */
async function pagesOnPaper(page: Page): Promise<number | undefined> {
  const paper = await page.pdf({ format: 'Letter', preferCSSPageSize: true })
  return paper.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length
}

const looks: readonly Look[] = [
  { width: 1280, locale: 'lv' },
  { width: 360, locale: 'en', dark: true },
]

test.each(looks)(
  'what is known of a pupil fits on one page of paper, without notes and contacts ($width, $locale)',
  async (look) => {
    const ilze = await signedIn('Ilze Priede', look)
    const { page } = ilze
    await openPupil(ilze, 'Liepiņa Elza')
    await page.getByRole('link', { name: /^(Lapa sanāksmei|Sheet for a meeting)$/ }).click()
    await page.getByRole('heading', { level: 2, name: /^(Vienojāmies|We agreed)$/ }).waitFor()
    await ilze.check()
    await ilze.picture('sheet')

    const text = await page.getByRole('main').textContent()

    expect(await pagesOnPaper(page)).toBe(1)
    expect(text).toMatch(/22/)
    expect(text).not.toContain('vecmāmiņai')
    expect(text).not.toMatch(/@|\+371/)
    await ilze.close()
  },
)

test('years of marks, assessments and plans fit on one page too', async () => {
  const mara = await signedIn('Māra Ozola')
  const { page } = mara
  const pages: Record<string, number | undefined> = {}
  for (const name of ['Smilga Atis', 'Solovjovs Nikita']) {
    await mara.visit(`${await openPupil(mara, name)}/sheet`)
    await page.getByRole('heading', { level: 2, name: 'Atbalsta plāni' }).waitFor()
    pages[name] = await pagesOnPaper(page)
  }

  expect(pages).toEqual({ 'Smilga Atis': 1, 'Solovjovs Nikita': 1 })
  await mara.close()
})

test('what helps only on the screen stays off the paper', async () => {
  const mara = await signedIn('Māra Ozola')
  const { page } = mara
  await mara.visit(`${await openPupil(mara, 'Smilga Atis')}/sheet`)
  const history = page.getByText('Pa semestriem', { exact: true }).first()
  await history.waitFor()
  await page.emulateMedia({ media: 'print' })

  expect(await history.isVisible()).toBe(false)
  await mara.close()
})

test('a records clerk, who prepares no meetings, is not offered the sheet', async () => {
  const rita = await signedIn('Rita Kļava')
  await openPupil(rita, 'Liepiņa Elza')
  await rita.look()

  expect(await rita.page.getByRole('link', { name: 'Lapa sanāksmei' }).count()).toBe(0)
  await rita.close()
})
