import { afterAll, expect, test } from 'vitest'
import { closeBrowser, signedIn } from '../support/browser.ts'

afterAll(closeBrowser)

/** Elza's mother reads on a phone the draft that Andris has shown to the family. */
test('a guardian reads the plan on a phone, does not agree, then agrees, and sees who may look', async () => {
  const elina = await signedIn('Elīna Liepiņa', { width: 390 })
  const { page } = elina
  await page.getByRole('heading', { level: 1, name: 'Elza Liepiņa' }).waitFor()
  await page.getByText('Elza no rītiem nāk uz pirmo stundu.').waitFor()
  expect(await page.getByText(/Neattaisnoti/).count()).toBe(0)
  await elina.check()
  await elina.picture('family-plan')

  await page.getByRole('radio', { name: 'Nepiekrītu' }).check()
  expect(await page.getByRole('button', { name: 'Nosūtīt atbildi' }).isDisabled()).toBe(true)
  await page.getByRole('textbox', { name: /Kam nepiekrītat/ }).fill('Pirmdienās Elza ir mūzikas skolā.')
  await elina.check()
  await page.getByRole('button', { name: 'Nosūtīt atbildi' }).click()
  await page.getByText(/^Jūs nepiekritāt/).waitFor()
  await page.getByText('Pirmdienās Elza ir mūzikas skolā.').waitFor()

  const andris = await signedIn('Andris Lūsis')
  await andris.visit('/plans')
  await andris.page.getByRole('link', { name: 'Liepiņa Elza' }).first().click()
  await andris.page.getByText('Pirmdienās Elza ir mūzikas skolā.').waitFor()
  const how = andris.page.getByRole('textbox', { name: /^Kā tieši/ })
  await how.fill('Otrdienās pēc stundām, pusstunda: kā iet no rītiem.')
  await how.blur()
  await andris.page.reload()
  await andris.page.getByText(/Ģimene vēl redz iepriekšējo/).waitFor()
  await andris.check()
  await andris.page.getByRole('button', { name: 'Rādīt ģimenei jauno' }).click()
  await andris.page.getByText(/Ģimene redz plānu tādu, kāds tas ir tagad/).waitFor()
  await andris.picture('plan-shown-to-family')

  await page.reload()
  await page.getByText('Otrdienās pēc stundām, pusstunda: kā iet no rītiem.').waitFor()
  await page.getByText(/izlasiet un atbildiet vēlreiz/).waitFor()
  await page.getByRole('radio', { name: 'Izlasīju un piekrītu' }).check()
  await page.getByRole('button', { name: 'Nosūtīt atbildi' }).click()
  await page.getByText(/^Jūs piekritāt/).waitFor()

  await page.getByRole('link', { name: 'Kas redz šos datus un kas ir skatījis' }).click()
  await page.getByRole('heading', { name: 'Kas ir skatījis', exact: true }).waitFor()
  await page
    .getByText(/Andris Lūsis/)
    .first()
    .waitFor()
  await elina.check()
  await elina.picture('family-who-looked')
  await Promise.all([elina.close(), andris.close()])
})

/** Marta's plan is running. */
test('a pupil says how it goes in five steps, and sees that the teacher has read it', async () => {
  const marta = await signedIn('Marta Ozoliņa', { width: 360 })
  const { page } = marta
  await page.getByRole('heading', { level: 1, name: 'Čau, Marta!' }).waitFor()
  await marta.check()
  await page.getByRole('radio', { name: 'Tā un tā' }).focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowRight')
  expect(await page.getByRole('radio', { name: 'Labi', exact: true }).isChecked()).toBe(true)
  await page.getByRole('textbox', { name: /Ko Tu gribi/ }).fill('Konsultācija palīdzēja ar daļām.')
  await page.getByRole('button', { name: 'Nosūtīt' }).last().click()
  const told = page.getByRole('listitem').filter({ hasText: 'Konsultācija palīdzēja ar daļām.' })
  await told.getByText(/Vēl nav izlasīts/).waitFor()
  await marta.check()
  await marta.picture('pupil-page')

  const ilze = await signedIn('Ilze Priede')
  await ilze.visit('/')
  const waiting = ilze.page.getByRole('region', { name: 'Ziņas no ģimenēm' })
  const message = waiting.getByRole('listitem').filter({ hasText: 'Konsultācija palīdzēja ar daļām.' })
  await message.getByRole('link', { name: 'Marta Ozoliņa' }).click()
  const line = ilze.page.getByRole('listitem').filter({ hasText: 'Konsultācija palīdzēja ar daļām.' })
  await line.getByRole('button', { name: /^Izlasīju ziņu/ }).click()
  await line.getByText(/^Izlasīja Ilze Priede/).waitFor()
  await ilze.check()

  await page.reload()
  await told.getByText(/Izlasīja Ilze Priede/).waitFor()
  await Promise.all([marta.close(), ilze.close()])
})

test('a guardian who guesses an address of staff sees nothing', async () => {
  const elina = await signedIn('Elīna Liepiņa', { width: 390, locale: 'en' })
  for (const path of ['/pupils', '/plans', '/flags']) {
    await elina.page.goto(path)
    await elina.page.getByRole('heading', { level: 1 }).waitFor()
    expect(
      await elina.page
        .getByRole('main')
        .getByText(/Liepiņa|Kalniņš/)
        .count(),
    ).toBe(0)
    await elina.page.getByRole('heading', { name: 'There is no such page' }).waitFor()
  }
  await elina.close()
})
