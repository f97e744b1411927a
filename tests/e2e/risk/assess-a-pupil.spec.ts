import { afterAll, expect, test } from 'vitest'
import { closeBrowser, signedIn } from '../support/browser.ts'

afterAll(closeBrowser)

const ROBERTS = '/pupils/131cb21d-621d-52d5-9bdd-816cb49044a5'

test('a class teacher assesses a pupil by keyboard, is told what is missing, and completes', async () => {
  const ilze = await signedIn('Ilze Priede')
  const { page } = ilze
  await ilze.visit(ROBERTS)
  await page.getByRole('button', { name: 'Izvērtēt riskus' }).click()
  await page.getByRole('heading', { level: 1, name: 'Risku izvērtējums' }).waitFor()
  await ilze.check()

  await page
    .getByRole('textbox', { name: 'Stiprās puses un intereses' })
    .fill('Labi zīmē, palīdz jaunākajiem.')
  const motivation = page.getByRole('group', {
    name: 'Cik bieži redzams: Zema motivācija censties un iegūt izglītību',
  })
  await motivation.getByRole('radio', { name: 'nav novērots' }).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  expect(await motivation.getByRole('radio', { name: 'bieži' }).isChecked()).toBe(true)
  await page
    .getByText(/Saglabāts/)
    .nth(1)
    .waitFor()
  await page.getByRole('button', { name: 'Pabeigt izvērtējumu' }).click()
  await page.getByRole('alert').filter({ hasText: 'Norādiet biežumu 1 atrastajam riskam' }).waitFor()
  const since = page.getByRole('group', {
    name: 'Kopš kura laika: Zema motivācija censties un iegūt izglītību',
  })
  await page.getByText('Norādiet, kopš kura laika.').waitFor()
  expect(
    await since
      .getByRole('radio')
      .first()
      .evaluate((radio) => radio === document.activeElement),
  ).toBe(true)
  await ilze.picture('assessment-refused')
  await page.getByRole('button', { name: 'Zema motivācija censties un iegūt izglītību', exact: true }).click()
  await page.keyboard.press('Space')
  expect(await since.getByRole('radio', { name: 'pirmoreiz' }).isChecked()).toBe(true)
  await since.getByRole('radio', { name: 'atkārtoti' }).check({ force: true })
  await page.getByText('Pašlaik izriet: Regulārs atbalsts.').waitFor()
  await page.getByRole('button', { name: 'Pabeigt izvērtējumu' }).click()

  await page.getByText(/Izriet: Regulārs atbalsts/).waitFor()
  await page.getByRole('link', { name: 'Sākt atbalsta plānu' }).waitFor()
  await ilze.picture('assessment-completed')
  await ilze.close()
})

test('the form of 2018 serves comparison: all its factors, and a plan follows from it', async () => {
  const ilze = await signedIn('Ilze Priede', { width: 390 })
  const { page } = ilze
  await ilze.visit(ROBERTS)
  await page.getByRole('button', { name: 'Izvērtēt pēc 2018. gada klasifikatora' }).click()
  await page.getByText(/2018\. gada klasifikators/).waitFor()
  const totals = await page.getByRole('heading', { level: 2, name: /izvērtēti 0 no \d+/ }).allTextContents()
  expect(totals.map((text) => Number(/no (\d+)/.exec(text)?.[1])).sort((a, b) => a - b)).toEqual([
    5, 6, 8, 13,
  ])

  await page.getByRole('heading', { level: 2, name: /izvērtēti 0 no 13/ }).click()
  const seen = page.getByRole('group', { name: /^(Cik bieži redzams|Vai ir): / }).first()
  await seen.getByRole('radio').last().check({ force: true })
  await page.getByRole('radio', { name: 'pirmoreiz' }).check({ force: true })
  await page.getByText('Pašlaik izriet: Profilaktisks darbs.').waitFor()
  await ilze.check()
  await ilze.picture('assessment-2018')
  await page.getByRole('button', { name: 'Pabeigt izvērtējumu' }).click()
  await page.getByRole('link', { name: 'Sākt atbalsta plānu' }).waitFor()

  await ilze.visit(ROBERTS)
  await page.getByRole('link', { name: 'Izvērtējums pēc 2018. gada klasifikatora' }).first().waitFor()
  await ilze.close()
})

test('two who write into one field see both texts and choose', async () => {
  const ilze = await signedIn('Ilze Priede')
  await ilze.visit(ROBERTS)
  await ilze.page.getByRole('button', { name: 'Izvērtēt riskus' }).click()
  await ilze.page.getByRole('heading', { level: 1, name: 'Risku izvērtējums' }).waitFor()
  const andris = await signedIn('Andris Lūsis')
  await andris.visit(new URL(ilze.page.url()).pathname)
  const field = { name: 'Paša skolēna vārdi' }

  await ilze.page.getByRole('textbox', field).fill('Man patīk sports.')
  await ilze.page
    .getByText(/Saglabāts/)
    .first()
    .waitFor()
  await andris.page.getByRole('textbox', field).fill('Rītos negribas celties.')
  await andris.page.getByRole('button', { name: /salīdzin/i }).click()

  const dialog = andris.page.getByRole('dialog')
  await dialog.getByText('Man patīk sports.').waitFor()
  await dialog.getByText('Rītos negribas celties.').waitFor()
  await andris.picture('conflict')
  await Promise.all([ilze.close(), andris.close()])
})
