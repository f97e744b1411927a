import { afterAll, expect, test } from 'vitest'
import { agreeAndPropose, approvedByDace } from '../support/approval.ts'
import { closeBrowser, signedIn, type Visitor } from '../support/browser.ts'
import { checkFile } from '../support/ways.ts'

afterAll(closeBrowser)

/** Unda Bite of 7.b, who has missed nothing so far. */
const UNDA = 'Unda Bite'
const SCHOOL = 'Cēsu Pilsētas vidusskola'

/** What the school's journal exports on a Friday: 21 unexcused lessons of one pupil, one more than the law allows. */
function absencesOfUnda(): Buffer {
  const lessons = ['16.11.2026.', '17.11.2026.', '19.11.2026.'].flatMap((day) =>
    Array.from({ length: 7 }, (_, lesson) => `${day};${lesson + 1};Bite Unda;7.b;nn`),
  )
  return Buffer.from(['Datums;Stunda;Skolēns;Klase;Kavējuma veids', ...lessons].join('\r\n'))
}

test('from a school’s own file to a figure that the municipality sees: four people, one child', async () => {
  const mara = await signedIn('Māra Ozola')
  const before = await plansOfSchool(mara)

  const rita = await signedIn('Rita Kļava')
  await importAbsences(rita)
  await rita.close()

  const ilze = await signedIn('Ilze Priede')
  await noticeAndAssess(ilze)
  await openPlan(ilze)
  await evaluatePlan(ilze)
  await ilze.close()

  expect(await plansOfSchool(mara)).toBe(before + 1)
  await mara.page
    .getByRole('row', { name: new RegExp(SCHOOL) })
    .getByRole('link')
    .first()
    .click()
  await mara.page
    .getByRole('link', { name: /Bite Unda|Unda Bite/ })
    .first()
    .waitFor()
  await mara.check()
  await mara.picture('journey-5-municipality')
  await mara.close()
})

async function importAbsences(rita: Visitor): Promise<void> {
  const { page } = rita
  await checkFile(rita, { kind: 'Kavējumi', name: 'kavejumi.csv', content: absencesOfUnda() })
  await page.getByText('Kļūdu nav.').first().waitFor()
  await page.getByText('Parādīsies 1 jauns brīdinājums.').first().waitFor()
  await rita.check()
  await rita.picture('journey-1-import')
  await page.getByRole('button', { name: 'Importēt', exact: true }).click()
  await page.getByText('Parādījās 1 jauns brīdinājums.').first().waitFor()
  await rita.check()
}

async function noticeAndAssess(ilze: Visitor): Promise<void> {
  const { page } = ilze
  await ilze.visit('/')
  const row = page.getByRole('row', { name: new RegExp(`${UNDA}.*robeža 20`) })
  await row.getByText(/2\d neattaisnotas? stunda.* šajā semestrī, robeža 20\./).waitFor()
  await ilze.picture('journey-2-today')
  await row.getByRole('link', { name: UNDA }).click()
  await page.getByRole('heading', { level: 1, name: UNDA }).waitFor()
  await page.getByRole('button', { name: 'Izvērtēt riskus' }).click()
  await page.getByRole('textbox', { name: 'Stiprās puses un intereses' }).fill('Dzied korī, daudz lasa.')
  const seen = page.getByRole('group', { name: 'Cik bieži redzams: Neattaisnoti mācību kavējumi' })
  await seen.getByRole('radio', { name: 'bieži' }).check({ force: true })
  const since = page.getByRole('group', { name: 'Kopš kura laika: Neattaisnoti mācību kavējumi' })
  await since.getByRole('radio', { name: 'atkārtoti' }).check({ force: true })
  await page.getByText('Pašlaik izriet: Regulārs atbalsts.').waitFor()
  await page.getByRole('button', { name: 'Pabeigt izvērtējumu' }).click()
  await page.getByRole('link', { name: 'Sākt atbalsta plānu' }).click()
}

async function openPlan(ilze: Visitor): Promise<void> {
  const { page } = ilze
  await page.waitForURL(/\/plans\/[0-9a-f-]{36}$/)
  await page
    .getByRole('button', { name: /^Pievienot mērķi: / })
    .first()
    .click()
  await page
    .getByRole('button', { name: /^Pievienot pasākumu: / })
    .first()
    .click()
  await agreeAndPropose(ilze, UNDA)
  await approvedByDace(ilze)
  await ilze.check()
  await ilze.picture('journey-3-plan')
}

async function evaluatePlan(ilze: Visitor): Promise<void> {
  const { page } = ilze
  await page.getByRole('link', { name: 'Izvērtēt plānu' }).click()
  await page.getByRole('heading', { level: 1, name: 'Plāna izvērtēšana' }).waitFor()
  for (const choice of await page.getByRole('radio', { name: 'mazinājās' }).all()) await choice.check()
  await page.getByRole('textbox', { name: 'Kopsavilkums' }).fill('No rītiem gaida klasesbiedre.')
  await page.getByRole('button', { name: 'Pabeigt izvērtēšanu' }).click()
  await page.getByText('izvērtēts', { exact: true }).first().waitFor()
  await ilze.check()
  await ilze.picture('journey-4-evaluated')
}

/** The number of plans in the school's row of the overview. */
async function plansOfSchool(mara: Visitor): Promise<number> {
  await mara.visit('/overview')
  const row = mara.page.getByRole('row', { name: new RegExp(SCHOOL) })
  const plans = await row.getByRole('link').first().textContent()
  return Number(plans?.replaceAll(/\D/g, ''))
}
