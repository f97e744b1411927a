import type { Locator } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { closeBrowser, signedIn } from '../support/browser.ts'
import { openPupil } from '../support/ways.ts'

afterAll(closeBrowser)

const ROBERTS = '/pupils/131cb21d-621d-52d5-9bdd-816cb49044a5'
const MOTIVATION = 'Zema motivācija censties un iegūt izglītību'
const PARENTS = 'Vecāki neatbalsta izglītojamo mācību procesā'

test('a class teacher assesses a pupil by keyboard, is taken to what is missing, and completes', async () => {
  const ilze = await signedIn('Ilze Priede')
  const { page } = ilze
  await ilze.visit(ROBERTS)
  await page.getByRole('button', { name: 'Izvērtēt riskus' }).click()
  await page.getByRole('heading', { level: 1, name: 'Risku izvērtējums' }).waitFor()
  await ilze.check()

  await page
    .getByRole('textbox', { name: 'Stiprās puses un intereses' })
    .fill('Labi zīmē, palīdz jaunākajiem.')
  const motivation = page.getByRole('group', { name: `Cik bieži redzams: ${MOTIVATION}` })
  await motivation.getByRole('radio', { name: 'nav novērots' }).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  expect(await motivation.getByRole('radio', { name: 'bieži' }).isChecked()).toBe(true)
  const support = page.getByRole('group', { name: `Cik bieži redzams: ${PARENTS}` })
  await support.getByRole('radio', { name: 'reti' }).check({ force: true })
  await page.getByText('Izvērtēti 2 no 66 riskiem.').waitFor()
  await page.getByRole('button', { name: 'Pabeigt izvērtējumu' }).click()

  const alert = page
    .getByRole('alert')
    .filter({ hasText: 'Norādiet, kopš kura laika tas ir, 2 atrastajiem riskiem' })
  await alert.waitFor()
  const since = (risk: string) =>
    page.getByRole('group', {
      name: `Kopš kura laika: ${risk}`,
      description: 'Norādiet, kopš kura laika: pirmreizēji, atkārtoti vai ilgstoši.',
    })
  const focused = (radio: Locator) => radio.and(page.locator(':focus')).waitFor()
  await since(PARENTS).waitFor()
  await focused(since(MOTIVATION).getByRole('radio').first())
  await ilze.picture('assessment-refused')
  await page.keyboard.press('ArrowRight')
  await alert.getByRole('link', { name: MOTIVATION }).waitFor({ state: 'detached' })
  await alert.getByRole('link', { name: PARENTS }).press('Enter')
  await focused(since(PARENTS).getByRole('radio').first())
  await page.keyboard.press('Space')
  await alert.waitFor({ state: 'detached' })

  await page.getByText('Pašlaik izriet: Regulārs atbalsts.').waitFor()
  await page.getByRole('button', { name: 'Pabeigt izvērtējumu' }).click()
  await page.getByText(/Izriet: Regulārs atbalsts/).waitFor()
  await page.getByRole('link', { name: 'Sākt atbalsta plānu' }).waitFor()
  const fold = page.getByRole('button', { name: 'Skolas vides riski: nav atrasti 0, nav skatīti 16' })
  const folded = page.getByText(/^Nav skatīti: Zems mācību sniegums;/)
  expect(await folded.isVisible()).toBe(false)
  await page.emulateMedia({ media: 'print' })
  expect(await folded.isVisible()).toBe(true)
  await page.emulateMedia({ media: 'screen' })
  await fold.press('Enter')
  await folded.waitFor()
  await ilze.picture('assessment-completed')
  await ilze.close()
})

test('the form of 2018 serves comparison: all its factors, and a plan follows from it', async () => {
  const ilze = await signedIn('Ilze Priede', { width: 360 })
  const { page } = ilze
  const luiss = await openPupil(ilze, 'Veinbergs Luiss')
  await page.getByText('Ja rezultāts jāsalīdzina ar agrākiem izvērtējumiem.').waitFor()
  await page.getByRole('button', { name: 'Izvērtēt pēc 2018. gada klasifikatora' }).press('Enter')
  await page.getByText(/2018\. gada klasifikators/).waitFor()
  const totals = await page.getByRole('heading', { level: 2, name: /izvērtēti 0 no \d+/ }).allTextContents()
  expect(totals.map((text) => Number(/no (\d+)/.exec(text)?.[1]))).toEqual([8, 13, 5, 6])

  const found = async (question: string, answer: string, frequency: string) => {
    await page
      .getByRole('group', { name: question })
      .getByRole('radio', { name: answer })
      .check({ force: true })
    await page
      .getByRole('group', { name: question.replace(/^[^:]+/, 'Kopš kura laika') })
      .getByRole('radio', { name: frequency })
      .check({ force: true })
  }
  await page.getByRole('heading', { level: 2, name: /izvērtēti 0 no 13/ }).click()
  await found('Cik bieži redzams: Neattaisnotie mācību kavējumi', 'bieži', 'atkārtoti')
  await found('Vai ir: Otrgadniecība', 'ir', 'pirmreizēji')
  await page.getByRole('heading', { level: 2, name: /izvērtēti 0 no 8/ }).click()
  await found('Cik bieži redzams: Ģimenē ir konfliktējošas attiecības', 'reti', 'pirmreizēji')
  await page.getByText('Izvērtēti 3 no 32 riskiem. Pašlaik izriet: Regulārs atbalsts.').waitFor()
  await ilze.check()
  await ilze.picture('assessment-2018')
  await page.getByRole('button', { name: 'Pabeigt izvērtējumu' }).click()
  await page.getByText(/Riski, kas 2023\. gada klasifikatorā ir tie paši/).waitFor()
  const completed = new URL(page.url()).pathname
  await ilze.picture('assessment-2018-completed')
  await page.getByRole('link', { name: 'Sākt atbalsta plānu' }).click()

  const plan = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3 }) })
  await plan.filter({ hasText: 'Neattaisnoti mācību kavējumi' }).waitFor()
  await plan.filter({ hasText: 'Otrgadniecība' }).waitFor()
  expect(await plan.filter({ hasText: 'Pēc 2018. gada klasifikatora' }).count()).toBe(1)
  await plan
    .filter({ hasText: 'Ģimenē ir konfliktējošas attiecības' })
    .getByText('Pēc 2018. gada klasifikatora')
    .waitFor()
  await ilze.check()
  await ilze.picture('plan-from-2018')

  await ilze.visit(luiss)
  const link = page.getByRole('link', { name: 'Izvērtējums pēc 2018. gada klasifikatora' }).first()
  expect(await link.getAttribute('href')).toBe(completed)
  await ilze.picture('pupil-with-2018')
  await ilze.close()
})

test('whoever writes into one field in two windows sees both texts and chooses', async () => {
  const ilze = await signedIn('Ilze Priede')
  await ilze.visit(ROBERTS)
  await ilze.page.getByRole('button', { name: 'Izvērtēt riskus' }).click()
  await ilze.page.getByRole('heading', { level: 1, name: 'Risku izvērtējums' }).waitFor()
  const onPhone = await signedIn('Ilze Priede', { width: 390 })
  await onPhone.visit(new URL(ilze.page.url()).pathname)
  const field = { name: 'Paša skolēna vārdi' }

  await ilze.page.getByRole('textbox', field).fill('Man patīk sports.')
  await ilze.page
    .getByText(/Saglabāts/)
    .first()
    .waitFor()
  await onPhone.page.getByRole('textbox', field).fill('Rītos negribas celties.')
  await onPhone.page.getByRole('button', { name: /salīdzin/i }).click()

  const dialog = onPhone.page.getByRole('dialog')
  await dialog.getByText('Man patīk sports.').waitFor()
  await dialog.getByText('Rītos negribas celties.').waitFor()
  await onPhone.picture('conflict')
  await Promise.all([ilze.close(), onPhone.close()])
})
