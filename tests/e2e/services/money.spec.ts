import { afterAll, expect, test } from 'vitest'
import { closeBrowser, signedIn } from '../support/browser.ts'

afterAll(closeBrowser)

const GRADE_9 =
  'Pedagoga konsultācijas mācību priekšmetos un atbalsta pasākumi 9. klašu izglītojamajiem, kuri beiguši ar liecību'

test('the coordinator splits next year’s quota by pupils before the year begins, and the head of a school sees it at once', async () => {
  const mara = await signedIn('Māra Ozola')
  const { page } = mara
  await mara.visit('/money?schoolYear=2027/28')
  await page.getByRole('heading', { level: 1, name: 'Nauda un kvotas' }).waitFor()
  await page.getByRole('link', { name: `Kvota: ${GRADE_9}` }).click()
  await page.getByRole('heading', { level: 1, name: `Kvota: ${GRADE_9}` }).waitFor()
  await page.getByRole('textbox', { name: 'Pašvaldībai piešķirts, EUR' }).fill('3000')
  await page.getByRole('button', { name: 'Sadalīt pēc skolēnu skaita' }).click()
  await page.getByText('Sadalīts viss').waitFor()
  await page.getByRole('textbox', { name: /No kurienes skaitļi/ }).fill('Vienošanās Nr. 12')
  await mara.check()
  await mara.picture('quota-split')
  await page.getByRole('button', { name: 'Saglabāt kvotu' }).click()
  await page.getByText('Kvota ir saglabāta.').first().waitFor()
  await page
    .getByRole('row', { name: new RegExp(GRADE_9) })
    .getByText(/3\s?000,00\sEUR/)
    .first()
    .waitFor()
  await mara.check()
  await mara.close()

  const dace = await signedIn('Dace Vilka', { width: 390 })
  await dace.visit('/money?schoolYear=2027/28')
  await dace.page.getByRole('heading', { level: 1, name: 'Nauda un kvotas' }).waitFor()
  const own = dace.page.getByRole('row', { name: new RegExp(GRADE_9) })
  expect(await own.getByText('nav noteikta').count()).toBe(0)
  expect(await dace.page.getByRole('link', { name: /^Kvota:/ }).count()).toBe(0)
  await dace.page.getByRole('button', { name: /Kvotas izmaiņas/ }).click()
  await dace.page.getByText('Vienošanās Nr. 12').waitFor()
  await dace.check()
  await dace.picture('money-of-school')
  await dace.close()
})

test('the head writes down what was really paid, and it is not added to the value by unit cost', async () => {
  const dace = await signedIn('Dace Vilka')
  const { page } = dace
  await dace.visit('/money')
  const row = page.getByRole('row', { name: /^Mentora atbalsts Vienība/ })
  const before = await row.textContent()
  await page.getByRole('button', { name: /Faktiskie maksājumi/ }).click()
  await page.getByRole('button', { name: 'Ierakstīt maksājumu' }).click()
  const form = page.getByRole('dialog')
  await form.getByRole('textbox', { name: 'Summa, EUR' }).fill('118,5')
  await form.getByRole('textbox', { name: 'Dokuments' }).fill('Rīkojums Nr. 1-9/55')
  await dace.check()
  await form.getByRole('button', { name: 'Ierakstīt' }).click()
  await page.getByText('Maksājums ir ierakstīts.').first().waitFor()
  await page.getByRole('row', { name: /Rīkojums Nr. 1-9\/55/ }).waitFor()
  await dace.check()
  await dace.picture('money-payments')

  expect((await row.textContent())?.replace(/118,50\sEUR/, '0,00 EUR')).toBe(
    before?.replace(/0,00\sEUR$/, '0,00 EUR'),
  )
  await dace.close()
})
