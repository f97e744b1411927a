import { afterAll, expect, test } from 'vitest'
import { closeBrowser, type Look, newVisitor } from '../support/browser.ts'

afterAll(closeBrowser)

const looks: readonly Look[] = [
  { width: 1280, locale: 'lv' },
  { width: 360, locale: 'lv' },
  { width: 1280, locale: 'en', dark: true },
]

test.each(looks)('the pages for visitors stand every look: %j', async (look) => {
  const visitor = await newVisitor(look)

  await visitor.visit('/sign-in')
  await visitor.picture('sign-in-cast')
  await visitor.visit('/sign-in?with=password&problem=unknown')
  await visitor.picture('sign-in-password')

  expect(await visitor.page.getByRole('note').count()).toBe(1)
  await visitor.close()
})

test('a link of an invitation that is over says what to do', async () => {
  const visitor = await newVisitor()

  await visitor.page.goto('/invitation#nederiga')

  const alert = visitor.page.getByRole('alert')
  await alert.waitFor()
  expect(await alert.textContent()).toContain('Lūdziet administratoram jaunu')
  await visitor.close()
})
