import { afterAll, expect, test } from 'vitest'
import { closeBrowser, type Look, signedIn } from '../support/browser.ts'
import { openPupil, overflowOf } from '../support/ways.ts'

afterAll(closeBrowser)

const looks: readonly Look[] = [
  { width: 1280, locale: 'lv' },
  { width: 390, locale: 'en' },
]

test.each(looks)(
  'who teaches one subject sees the days, marks and flags of a pupil, and nothing that is written about the pupil ($width, $locale)',
  async (look) => {
    const ulla = await signedIn('Ulla Kazāka', look)
    const { page } = ulla
    const address = await openPupil(ulla, 'Liepiņa Elza')
    await page.getByRole('heading', { level: 2, name: /^(Vērojums|Screening)$/ }).waitFor()
    await ulla.check()
    await ulla.picture('pupil-of-subject-teacher')

    const cards = await page.getByRole('heading', { level: 2 }).allTextContents()
    const text = await page.getByRole('main').textContent()

    expect(cards.join(', ')).toMatch(/^(Pamanītie, Kavējumi,|Noticed, Absence,)/)
    expect(cards.join(', ')).not.toMatch(/Piezīmes|Notes|plāni|plans|izvērtējum|ssessment|Kas redz|Who sees/)
    expect(text).not.toMatch(/@|\+371|vecmāmiņai/)
    expect(await overflowOf(page)).toBe(0)
    for (const closed of ['notes', 'assessments', 'plans', 'behaviour', 'access']) {
      const answer = await page.request.get(`/api${address}/${closed}`)
      expect([closed, answer.status()]).toEqual([closed, 404])
    }
    await ulla.close()
  },
)
