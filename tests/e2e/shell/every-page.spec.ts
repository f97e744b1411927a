import { afterAll, describe, expect, test } from 'vitest'
import { closeBrowser, type Look, newVisitor, signedIn } from '../support/browser.ts'
import { overflowOf } from '../support/ways.ts'

afterAll(closeBrowser)

const cast = [
  'Ilze Priede',
  'Andris Lūsis',
  'Dace Vilka',
  'Rita Kļava',
  'Māra Ozola',
  'Guntis Vanags',
  'Elīna Liepiņa',
  'Pēteris Sala',
  'Sanita Krūze',
  'Baiba Lapiņa',
  'Aivars Kalējs',
  'Zane Līce',
] as const

/** Their own page is the first and only one: its frame has no navigation. */
const families: ReadonlySet<string> = new Set(['Elīna Liepiņa'])

/** Everybody on a screen in Latvian; on a phone, in English and in the dark, those who between them reach every page. */
const looks: readonly (Look & { readonly who: readonly string[] })[] = [
  { width: 1280, locale: 'lv', who: cast },
  { width: 390, locale: 'en', dark: true, who: ['Dace Vilka', 'Rita Kļava', 'Sanita Krūze'] },
]

describe.each(looks)('with $width pixels in $locale', (look) => {
  /** Pages whose accessibility has been looked at: the same page of another person is only opened. */
  const audited = new Set<string>()

  test.each(look.who)('every page that %s can reach is whole, accessible and says something', async (who) => {
    const visitor = await signedIn(who, look)
    await visitor.check()
    await visitor.picture(`today-${who.split(' ')[0]}`)

    const pages = await linksOfNavigation(visitor.page)
    for (const path of pages) {
      await visitor.page.goto(path)
      await visitor.look()
      expect(await visitor.page.getByRole('heading', { level: 1 }).textContent()).not.toBe('')
      if (audited.has(path)) continue
      audited.add(path)
      await visitor.check()
      await visitor.picture(`${path.replaceAll('/', '')}-${who.split(' ')[0]}`)
    }

    expect(pages).toEqual(families.has(who) ? [] : expect.arrayContaining(['/']))
    await visitor.close()
  })

  test('pages without sign-in are whole too', async () => {
    const visitor = await newVisitor(look)
    for (const path of ['/sign-in', '/about/data-protection', '/about/accessibility']) {
      await visitor.visit(path)
      expect(
        await visitor.page.getByText(look.locale === 'en' ? 'Demonstration' : 'Demonstrācija').count(),
      ).toBeGreaterThan(0)
    }
    await visitor.close()
  })
})

test('nothing is wider than a phone of 360 pixels', async () => {
  const visitor = await signedIn('Ilze Priede', { width: 360 })
  for (const path of await linksOfNavigation(visitor.page)) {
    await visitor.visit(path)
    const overflow = await overflowOf(visitor.page)
    expect(overflow, `${path} is too wide`).toBeLessThanOrEqual(0)
  }
  await visitor.close()
})

test('every view of the noticed can be tapped on a phone of 360 pixels', async () => {
  const visitor = await signedIn('Ilze Priede', { width: 360 })
  await visitor.visit('/flags')
  const views = ['Neatbildētie', 'Vērotie, kam pienācis laiks', 'Atbildētie', 'Visi']
  for (const view of views) {
    const label = visitor.page.locator('label').filter({ hasText: new RegExp(`^${view}$`) })
    const box = await label.boundingBox()
    expect(box?.x, `${view} begins on the screen`).toBeGreaterThanOrEqual(0)
    expect((box?.x ?? 0) + (box?.width ?? 999), `${view} ends on the screen`).toBeLessThanOrEqual(360)
    expect(await label.evaluate((all) => all.scrollWidth <= all.clientWidth)).toBe(true)
    await label.click()
    const radio = visitor.page.getByRole('radio', { name: view, exact: true })
    await expect.poll(() => radio.isChecked(), { timeout: 5000 }).toBe(true)
  }
  await visitor.close()
})

test('an address that does not exist, and one that is somebody else’s, look the same', async () => {
  const visitor = await signedIn('Guntis Vanags')
  const texts: (string | null)[] = []
  for (const path of ['/no-such-page', '/flags', '/plans']) {
    await visitor.page.goto(path)
    texts.push(await visitor.page.getByRole('heading', { level: 1 }).textContent())
  }
  expect(new Set(texts).size).toBe(1)
  await visitor.close()
})

async function linksOfNavigation(page: Awaited<ReturnType<typeof newVisitor>>['page']): Promise<string[]> {
  const menu = page.getByRole('button', { name: /izvēln|menu/i })
  if (await menu.isVisible()) await menu.click()
  const links = page.getByRole('navigation').getByRole('link')
  await links.first().waitFor()
  const found = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  return [...new Set(found.filter((href) => href.startsWith('/') && !href.startsWith('/about')))]
}
