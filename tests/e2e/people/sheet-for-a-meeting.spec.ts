import { afterAll, expect, test } from 'vitest'
import { closeBrowser, type Look, signedIn } from '../support/browser.ts'
import { openPupil } from '../support/ways.ts'

afterAll(closeBrowser)

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

    const paper = await page.pdf({ format: 'A4', preferCSSPageSize: true })
    const text = await page.getByRole('main').textContent()

    expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
    expect(text).toMatch(/22/)
    expect(text).not.toContain('vecmāmiņai')
    expect(text).not.toMatch(/@|\+371/)
    await ilze.close()
  },
)
