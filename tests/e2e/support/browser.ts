import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, chromium, type Page, type Request } from 'playwright-core'
import { expect } from 'vitest'
import { house } from './house.ts'

export type Width = 1280 | 390 | 360
export type Look = { readonly width?: Width; readonly locale?: 'lv' | 'en'; readonly dark?: boolean }

export type Visitor = {
  readonly page: Page
  /** Opens an address of the product and checks the page as every visit is checked. */
  visit(path: string): Promise<void>
  /** Waits until the page is quiet: no console error, no request to another host. */
  look(): Promise<void>
  /** The same, and no axe violation. */
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

const LOCALE_COOKIE = 'pamani_locale'

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
  const { address } = house()
  const context = await (await launchBrowser()).newContext({
    baseURL: address,
    viewport: { width, height: width > 600 ? 860 : 800 },
    locale: locale === 'lv' ? 'lv-LV' : 'en-GB',
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  })
  await context.addCookies([{ name: LOCALE_COOKIE, value: locale, url: address }])
  const page = await context.newPage()
  const faults = collectFaults(page, address)
  const quiet = whenQuiet(page)
  const look = async (): Promise<void> => {
    const heading = page.getByRole('heading', { level: 1 }).first()
    await heading.waitFor()
    await quiet()
    await heading.waitFor() // the page that was left had one too
    expect(faults.splice(0), 'console errors and requests to other hosts').toEqual([])
  }
  const check = async (): Promise<void> => {
    await look()
    await expectAccessible(page)
  }
  return {
    page,
    look,
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

/**
 * A browser in which one of the cast is signed in, on *Today*. The first time by the page of the demonstration; later journeys
 * in the same house go on with that session. `await signedIn('Ilze Priede')`
 */
export async function signedIn(who: string, look: Look = {}): Promise<Visitor> {
  const visitor = await newVisitor(look)
  const { page } = visitor
  const kept = join(house().home, `session-of-${who}.json`)
  if (existsSync(kept)) {
    await page.context().addCookies(JSON.parse(readFileSync(kept, 'utf8')))
    await page.goto('/')
  } else {
    await page.goto('/sign-in')
    await page.getByRole('button', { name: who }).click()
    await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'))
    const cookies = await page.context().cookies()
    writeFileSync(kept, JSON.stringify(cookies.filter(({ name }) => name !== LOCALE_COOKIE)))
  }
  await page.getByRole('heading', { level: 1 }).waitFor()
  return visitor
}

function collectFaults(page: Page, address: string): string[] {
  const faults: string[] = []
  page.on('console', (message) => {
    if (isRefusal(message.text())) return
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

/** How long nothing must be under way before a page counts as loaded. */
const QUIET_MS = 120

/** Waits until every answer that the page asked for is there: sooner than the browser's own "network idle" of half a second. */
function whenQuiet(page: Page): () => Promise<void> {
  const underWay = new Set<Request>()
  let since = Date.now()
  const settle = (request: Request) => {
    underWay.delete(request)
    since = Date.now()
  }
  page.on('request', (request) => underWay.add(request))
  page.on('requestfinished', settle)
  page.on('requestfailed', settle)
  return async () => {
    await page.waitForLoadState('load')
    since = Date.now() // what a click begins has not asked for anything yet
    while (underWay.size > 0 || Date.now() - since < QUIET_MS) await page.waitForTimeout(30)
  }
}

/** What the rules of the domain refuse (422) is told by the page, and is what a journey may be about. */
function isRefusal(text: string): boolean {
  return text.startsWith('Failed to load resource') && text.includes('status of 422')
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode() // no page of the product has a frame, and the other way opens one more page for each check
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  const told = violations.map(
    (violation) => `${violation.id}: ${violation.nodes.map((node) => node.target.join(' ')).join(', ')}`,
  )
  expect(told, `accessibility of ${page.url()}`).toEqual([])
}
