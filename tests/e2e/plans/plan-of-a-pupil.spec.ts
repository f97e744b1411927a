import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { readPdf } from '#platform/documents/testing/read-pdf.ts'
import { agreeAndPropose, approvedByDace } from '../support/approval.ts'
import { closeBrowser, signedIn } from '../support/browser.ts'

afterAll(closeBrowser)

/** Jānis Kalniņš of 7.b: low marks in three subjects. */
const JANIS = '/pupils/74c29c67-3f1b-5fba-b9f8-8c1b984778ad'

async function startPlan(page: Page, pupil: string): Promise<string> {
  await page.goto(`${pupil}/plans/new`)
  await page.waitForURL(/\/plans\/[0-9a-f-]{36}$/)
  await page.getByText(/Individuālais atbalsta plāns/).waitFor()
  return new URL(page.url()).pathname
}

/** Takes the first of the suggested goals. */
async function takeGoal(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^Pievienot mērķi: / })
    .first()
    .click()
  await goalText(page).waitFor()
}

const goalText = (page: Page) => page.getByRole('textbox', { name: 'Mērķis: 1. mērķis' })
const saved = (page: Page) => page.getByText(/^Saglabāts/).first()

test('a class teacher agrees on a plan with the pupil, has it approved, evaluates it and goes on with it', async () => {
  const ilze = await signedIn('Ilze Priede')
  const { page } = ilze
  const plan = await startPlan(page, JANIS)
  await ilze.check()

  await page.getByRole('textbox', { name: 'Skolēna vārdiem' }).fill('Matemātikā nesaprotu, kāpēc.')
  await saved(page).waitFor()
  await takeGoal(page)
  await goalText(page).fill('Visas kontroldarbu parādsaistības nokārtotas.')
  await page
    .getByRole('button', { name: /^Pievienot pasākumu: / })
    .first()
    .click()
  await page.getByRole('textbox', { name: /^Kā tieši: / }).fill('Otrdienās pēc stundām.')
  await ilze.picture('plan-draft')
  await agreeAndPropose(ilze, 'Jānis Kalniņš')
  await approvedByDace(ilze)

  await page.getByText('atvērts', { exact: true }).waitFor()
  await page.getByRole('heading', { name: 'Pirms plāna un kopš tā' }).waitFor()
  await ilze.check()
  await ilze.picture('plan-open')
  expect(await page.getByRole('textbox').count()).toBe(0)

  const [document] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Lejupielādēt PDF' }).click(),
  ])
  expect(document.suggestedFilename()).toBe('atbalsta-plans-2026-11-20.pdf')
  const paper = await readPdf(await readFile(await document.path()))
  expect(paper.text).toContain('Otrdienās pēc stundām.')

  await page.getByRole('button', { name: 'Labot plānu' }).click()
  await page.getByRole('textbox', { name: 'Skolēna vārdiem' }).fill('Gribu nokārtot līdz Ziemassvētkiem.')
  await page.getByRole('button', { name: 'Beigt labot' }).click()
  await page.getByRole('textbox').first().waitFor({ state: 'detached' })
  await page.getByText('Gribu nokārtot līdz Ziemassvētkiem.').waitFor()

  await page.getByRole('link', { name: 'Izvērtēt plānu' }).click()
  await page.getByRole('heading', { level: 1, name: 'Plāna izvērtēšana' }).waitFor()
  for (const choice of await page.getByRole('radio', { name: 'mazinājās' }).all()) await choice.check()
  await page
    .getByRole('textbox', { name: /^Kas palīdzēja: / })
    .first()
    .fill('Skolotājs paskaidroja vēlreiz.')
  await ilze.check()
  await page.getByRole('button', { name: 'Pabeigt izvērtēšanu' }).click()

  await page.waitForURL((url) => url.pathname === plan)
  await page.getByText('Skolotājs paskaidroja vēlreiz.').waitFor()
  expect(await page.getByRole('textbox').count()).toBe(0)
  await ilze.check()
  await ilze.picture('plan-evaluated')

  await ilze.visit('/')
  await page.getByText('Atbalsta plāns ir izvērtēts; jāizlemj, kas tālāk.').first().waitFor()
  await ilze.visit(plan)
  await page.getByRole('button', { name: 'Turpināt nākamajā semestrī' }).click()
  const begin = page.getByRole('button', { name: 'Sākt nākamo plānu' })
  expect(await begin.isDisabled()).toBe(true) // every risk has decreased
  await page
    .getByRole('checkbox', { name: /mazinājās$/ })
    .first()
    .check()
  await ilze.check()
  await ilze.picture('plan-continue')
  await begin.click()
  await page.waitForURL((url) => url.pathname !== plan)
  await page
    .getByText(/2026\/27, 2\. semestris/)
    .first()
    .waitFor()
  const how = page.getByRole('textbox', { name: /^Kā tieši: / }).first()
  expect(await how.inputValue()).toBe('Otrdienās pēc stundām.')
  expect(await page.getByRole('textbox', { name: 'Skolēna vārdiem' }).inputValue()).toBe('')
  await ilze.check()
  await page.getByRole('link', { name: '2026/27, 1. semestris' }).click()
  await page.waitForURL((url) => url.pathname === plan)
  await page.getByRole('heading', { name: 'Plāns turpinās' }).waitFor()
  await ilze.close()
})

test('two who write into one field of a plan see both texts, and nothing is lost', async () => {
  const ilze = await signedIn('Ilze Priede')
  const plan = await startPlan(ilze.page, JANIS)
  const andris = await signedIn('Andris Lūsis')
  await andris.visit(plan)
  const family = { name: 'Ģimenes vārdiem' }

  await ilze.page.getByRole('textbox', family).fill('Mamma palīdzēs vakaros.')
  await saved(ilze.page).waitFor()
  await andris.page.getByRole('textbox', family).fill('Tētis atbrauks uz sarunu.')
  await andris.page.getByRole('button', { name: 'Salīdzināt' }).click()
  const dialog = andris.page.getByRole('dialog')
  await dialog.getByText('Mamma palīdzēs vakaros.').waitFor()
  await andris.picture('plan-conflict')
  await dialog.getByRole('button', { name: 'Paturēt manu' }).click()
  await saved(andris.page).waitFor()

  await ilze.visit(plan)
  expect(await ilze.page.getByRole('textbox', family).inputValue()).toBe('Tētis atbrauks uz sarunu.')
  await Promise.all([ilze.close(), andris.close()])
})

test('what is taken out of a draft comes back by undo, with its words, on a phone', async () => {
  const ilze = await signedIn('Ilze Priede', { width: 360 })
  const { page } = ilze
  await startPlan(page, JANIS)
  await takeGoal(page)
  await goalText(page).fill('Vienu parādu nedēļā.')
  await saved(page).waitFor()

  await page.getByRole('button', { name: 'Izņemt no plāna: Vienu parādu nedēļā.' }).click()
  await page.getByRole('button', { name: 'Atsaukt' }).click()

  await expect.poll(() => goalText(page).inputValue()).toBe('Vienu parādu nedēļā.')
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)
  await ilze.check()
  await ilze.close()
})
