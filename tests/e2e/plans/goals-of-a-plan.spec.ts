import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { agreeAndPropose, approvedByDace } from '../support/approval.ts'
import { closeBrowser, signedIn } from '../support/browser.ts'
import { openPupil } from '../support/ways.ts'

afterAll(closeBrowser)

/** Anna Čakste of 7.b, who came from another municipality in November. */
const ANNA = 'Čakste Anna'

async function addRisk(page: Page, name: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Pievienot risku' }).fill(name)
  await page.getByRole('option', { name }).click()
  await page.getByRole('heading', { level: 3, name }).waitFor()
}

test('a class teacher takes two suggested goals, has them approved, hears how it goes on a phone, and evaluates them', async () => {
  const ilze = await signedIn('Ilze Priede')
  const { page } = ilze
  await page.goto(`${await openPupil(ilze, ANNA)}/plans/new`)
  await page.waitForURL(/\/plans\/[0-9a-f-]{36}$/)
  const plan = new URL(page.url()).pathname
  await addRisk(page, 'Neattaisnoti mācību kavējumi')
  await addRisk(page, 'Zema motivācija censties un iegūt izglītību')

  await page.getByRole('button', { name: 'Pievienot mērķi: Neviena neattaisnoti kavēta stunda.' }).click()
  await page.getByRole('textbox', { name: /^Mērķis: ne vairāk par: / }).waitFor()
  await page.getByRole('button', { name: /^Pievienot mērķi: Skolēns saka/ }).click()
  await page.getByRole('link', { name: /^Atzīmējiet uz skalas, kā ir tagad: Skolēns saka/ }).click()
  await page
    .getByRole('group', { name: 'Kā ir tagad?' })
    .getByRole('radio', { name: '3' })
    .check({ force: true })
  await page
    .getByRole('button', { name: /^Pievienot pasākumu: / })
    .first()
    .click()
  await page.getByRole('textbox', { name: /^Kā tieši: / }).waitFor()
  await ilze.check()
  await ilze.picture('plan-goals-draft')
  await agreeAndPropose(ilze, 'Anna Čakste')
  await approvedByDace(ilze)

  const phone = await signedIn('Ilze Priede', { width: 360 })
  await phone.visit(plan)
  const now = phone.page.getByRole('group', { name: 'Kā iet tagad?' })
  await now.getByRole('radio', { name: '5' }).check({ force: true })
  await phone.check()
  await phone.picture('plan-goals-phone')
  await phone.page.getByRole('button', { name: 'Saglabāt: 5' }).click()
  await phone.page.getByRole('button', { name: 'Kā gājis: 1 ieraksts' }).click()
  await phone.page.getByText('5 no 10, saka skolēns').waitFor()
  const overflow = await phone.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)
  await phone.close()

  await page.reload()
  await ilze.picture('plan-goals-open')
  await page.getByRole('link', { name: 'Izvērtēt plānu' }).click()
  await page.getByRole('heading', { level: 1, name: 'Plāna izvērtēšana' }).waitFor()
  const scale = page.getByRole('region', { name: /^Skolēns saka/ })
  await scale.getByText(/^Pēc skaitļiem: daļēji\./).waitFor()
  await scale.getByRole('radio', { name: 'daļēji' }).check()
  for (const choice of await page.getByRole('radio', { name: 'mazinājās' }).all()) await choice.check()
  await page
    .getByRole('link', {
      name: 'Uzrakstiet kaut īsi, kas palīdzēja, kas traucēja vai ko ņemt līdzi turpmāk.',
    })
    .click()
  await page.getByRole('textbox', { name: 'Kopsavilkums' }).fill('Pa solītim izdodas.')
  await ilze.check()
  await ilze.picture('plan-goals-evaluation')
  await page.getByRole('button', { name: 'Pabeigt izvērtēšanu' }).click()

  await page.waitForURL((url) => url.pathname === plan)
  const goal = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: /^Skolēns saka/ }) })
  await goal.getByText('daļēji', { exact: true }).waitFor()
  expect(await page.getByRole('radio').count()).toBe(0)
  await ilze.check()
  await ilze.close()
})
