import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, chromium, type Page } from 'playwright-core'
import { expect, inject } from 'vitest'

export type Width = 1280 | 390 | 360
export type Look = { readonly width?: Width; readonly locale?: 'lv' | 'en'; readonly dark?: boolean }

export type Visitor = {
  readonly page: Page
  /** Opens an address of the product and checks the page as every visit is checked. */
  visit(path: string): Promise<void>
  /** Waits until the page is quiet and checks it: no axe violation, no console error, no request to another host. */
  check(): Promise<void>
  /** Keeps a picture under tests/e2e/screenshots. */
  picture(name: string): Promise<void>
  close(): Promise<void>
}

const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

let browser: Browser | undefined

export async function launchBrowser(): Promise<Browser> {
  browser ??= await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ARGUMENTS,
  })
  return browser
}

export async function closeBrowser(): Promise<void> {
  await browser?.close()
  browser = undefined
}

/** A browser of one person. Everything that goes wrong in it is kept and fails the next check. */
export async function newVisitor({ width = 1280, locale = 'lv', dark = false }: Look = {}): Promise<Visitor> {
  const address = inject('address')
  const context = await (await launchBrowser()).newContext({
    baseURL: address,
    viewport: { width, height: width > 600 ? 860 : 800 },
    locale: locale === 'lv' ? 'lv-LV' : 'en-GB',
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  })
  await context.addCookies([{ name: 'pamani_locale', value: locale, url: address }])
  const page = await context.newPage()
  const faults = collectFaults(page, address)
  const check = async (): Promise<void> => {
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    await page.waitForLoadState('networkidle')
    expect(faults.splice(0), 'console errors and requests to other hosts').toEqual([])
    await expectAccessible(page)
  }
  return {
    page,
    check,
    async visit(path) {
      await page.goto(path)
      await check()
    },
    async picture(name) {
      const folder = new URL('../screenshots/', import.meta.url).pathname
      mkdirSync(folder, { recursive: true })
      await page.screenshot({ path: join(folder, `${name}-${width}-${locale}.png`), fullPage: true })
    },
    close: () => context.close(),
  }
}

/** Signs one of the cast in, by the page of the demonstration. `await signedIn('Ilze Priede')` */
export async function signedIn(who: string, look: Look = {}): Promise<Visitor> {
  const visitor = await newVisitor(look)
  await visitor.page.goto('/sign-in')
  await visitor.page.getByRole('button', { name: who }).click()
  await visitor.page.getByRole('heading', { level: 1 }).waitFor()
  await visitor.page.waitForURL((url) => !url.pathname.startsWith('/sign-in'))
  return visitor
}

function collectFaults(page: Page, address: string): string[] {
  const faults: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`))
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(address) && !url.startsWith('data:') && !url.startsWith('blob:'))
      faults.push(`other host: ${url}`)
  })
  return faults
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  const told = violations.map(
    (violation) => `${violation.id}: ${violation.nodes.map((node) => node.target.join(' ')).join(', ')}`,
  )
  expect(told, `accessibility of ${page.url()}`).toEqual([])
}
