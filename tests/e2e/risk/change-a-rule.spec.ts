import { afterAll, expect, test } from 'vitest'
import { closeBrowser, signedIn } from '../support/browser.ts'

afterAll(closeBrowser)

const OWN = 'Agrīna saruna par kavējumiem'

test('a deputy head tries other numbers, sees whom they would notice, and puts them into force', async () => {
  const dace = await signedIn('Dace Vilka')
  const { page } = dace
  await dace.visit('/rules')
  await dace.picture('rules')
  await page.getByRole('link', { name: OWN }).click()
  await page.getByRole('heading', { level: 1, name: OWN }).waitFor()
  await page.getByText('Pēc pirmā mēneša: 15 stundas bija par vēlu.').waitFor()

  const figure = async (name: string) =>
    Number(
      await page
        .getByRole('definition')
        .nth(['Pamanītu', 'Pamana tagad', 'Pamanītu papildus', 'Vairs nepamanītu'].indexOf(name))
        .textContent(),
    )
  const lessons = page.getByRole('textbox', { name: 'Neattaisnotas stundas semestrī: vairāk nekā' })
  const settled = () => page.locator('[role="status"][aria-busy="false"]', { hasText: 'Pamanītu' }).waitFor()
  await settled()
  const now = await figure('Pamana tagad')
  expect(await figure('Pamanītu')).toBeGreaterThanOrEqual(now)
  await lessons.fill('3')
  await page.waitForTimeout(400)
  await settled()
  const would = await figure('Pamanītu')
  expect(would).toBeGreaterThan(now)
  expect(await figure('Pamanītu papildus')).toBe(would - now)
  await page.getByRole('table', { name: 'Pa klasēm' }).getByRole('row').nth(1).waitFor()
  await page.getByRole('table', { name: 'Pēc dzimuma' }).waitFor()
  await page.getByRole('table', { name: 'Pēc ģimenes valodas' }).waitFor()
  await dace.check()
  await dace.picture('rule-what-if')

  await page.getByRole('button', { name: 'Ieviest' }).click()
  await page.getByRole('alert').filter({ hasText: 'Pamatojums: Uzrakstiet iemeslu.' }).waitFor()
  await page.getByLabel('Pamatojums').first().fill('Rudenī kavējumi sākas agrāk.')
  await page.getByRole('button', { name: 'Ieviest' }).click()
  await page.getByText(/Ieviests\. Tagad pēc tā pamana \d+/).waitFor()
  await page.getByText('3. redakcija').waitFor()
  await page.getByText(/Dace Vilka, .*: Rudenī kavējumi sākas agrāk\./).waitFor()
  await dace.picture('rule-in-force')
  await dace.close()
})

test('a class teacher reads why pupils are noticed and changes nothing; on a phone, in English', async () => {
  const ilze = await signedIn('Ilze Priede', { width: 390, locale: 'en', dark: true })
  const { page } = ilze
  await ilze.visit('/rules')
  await page.getByRole('link', { name: 'Unexcused absence' }).click()
  await page.getByRole('heading', { level: 1, name: 'Unexcused absence' }).waitFor()
  await page.getByText('More than 20 unexcused lessons in a semester').first().waitFor()
  await ilze.check()
  await ilze.picture('rule-read-only')

  expect(await page.getByRole('heading', { name: 'What if' }).count()).toBe(0)
  expect(await page.getByRole('button', { name: 'Put into force' }).count()).toBe(0)
  await ilze.close()
})

test('a coordinator adds a rule for the municipality from one of the state', async () => {
  const mara = await signedIn('Māra Ozola')
  const { page } = mara
  await mara.visit('/rules/low-marks')
  await page.getByRole('link', { name: 'Pievienot kritēriju' }).click()
  await page.getByRole('heading', { level: 1, name: 'Pievienot savu kritēriju' }).waitFor()
  await page.getByRole('textbox', { name: 'Vismaz tik priekšmetos' }).fill('5')
  const inEnglish = page.getByRole('textbox', { name: 'Nosaukums angliski' })
  expect(await page.getByRole('textbox', { name: 'Nosaukums latviski' }).inputValue()).toContain('vismaz 5')
  expect(await inEnglish.inputValue()).toContain('at least 5 subjects')
  await page.getByRole('textbox', { name: 'Nosaukums latviski' }).fill('Zemi vērtējumi piecos priekšmetos')
  await inEnglish.fill('')
  await page.getByLabel('Pamatojums').fill('Pašvaldība palīdz skolām ar konsultācijām.')
  await mara.check()
  await mara.picture('rule-new')
  await page.getByRole('button', { name: 'Pievienot' }).click()
  await page.getByRole('alert').filter({ hasText: 'Nosaukums angliski: Aizpildiet šo lauku.' }).waitFor()
  await inEnglish.fill('Low marks in five subjects')
  await page.getByRole('button', { name: 'Pievienot' }).click()

  await page.getByRole('heading', { level: 1, name: 'Zemi vērtējumi piecos priekšmetos' }).waitFor()
  await page.getByText('Cēsu novads').first().waitFor()
  await mara.close()
})

test('a deputy head makes a rule of days in a row that no rule of the state counts; a name that labels a child is refused', async () => {
  const dace = await signedIn('Dace Vilka')
  const { page } = dace
  await dace.visit('/rules/new')
  await page
    .getByRole('textbox', { name: 'Ko skaitīt' })
    .or(page.getByRole('combobox', { name: 'Ko skaitīt' }))
    .first()
    .click()
  await page.getByRole('option', { name: 'Kavētas dienas pēc kārtas' }).click()
  await page.getByText(/Brīvdienas neskaitās un virkni nepārtrauc/).waitFor()
  await page.getByRole('textbox', { name: 'Mācību dienas pēc kārtas: vismaz' }).fill('20')
  await page.getByRole('textbox', { name: 'Nosaukums angliski' }).fill('Four weeks in a row')
  await page.getByLabel('Pamatojums').fill('Lai piezvanītu laikus.')
  await page.getByRole('textbox', { name: 'Nosaukums latviski' }).fill('Četras nedēļas pēc kārtas')
  await page.getByRole('button', { name: 'Pievienot' }).click()

  await page.getByRole('heading', { level: 1, name: 'Četras nedēļas pēc kārtas' }).waitFor()
  await page.getByLabel('Spēkā no').first().fill('2026-12-01')
  await page.getByRole('textbox', { name: 'Mācību dienas pēc kārtas: vismaz' }).fill('15')
  await page.getByLabel('Pamatojums').first().fill('Četras nedēļas ir par vēlu.')
  await page.getByRole('button', { name: 'Ieviest' }).click()
  await page.getByText('Ieviests: būs spēkā no').waitFor()
  await dace.visit('/rules')
  await page.getByText(/no 01\.12\.2026\.: Vismaz 15 mācību dienu pēc kārtas/).waitFor()
  await dace.check()
  await dace.picture('rules-with-a-planned-one')

  await dace.visit('/rules/new?from=absence-run')
  await page.getByRole('textbox', { name: 'Nosaukums latviski' }).fill('Iespējamais atbirums')
  await page.getByRole('textbox', { name: 'Nosaukums angliski' }).fill('Three days in a row')
  await page.getByLabel('Pamatojums').fill('Lai piezvanītu laikus.')
  await dace.check()
  await page.getByRole('button', { name: 'Pievienot' }).click()
  await page.getByText(/„atbirums” nosauc bērnu vai ģimeni/).waitFor()
  await dace.picture('rule-labels-a-child')
  await dace.close()
})

test('the same rule a second time is refused with the way to the first, whose name can be put right', async () => {
  const dace = await signedIn('Dace Vilka')
  const { page } = dace
  const add = async () => {
    await dace.visit('/rules/new?from=absence-run')
    await page.getByRole('textbox', { name: 'Mācību dienas pēc kārtas: vismaz' }).fill('40')
    await page.getByRole('textbox', { name: 'Virkne beigusies pēdējo tik mācību dienu laikā' }).fill('5')
    await page.getByLabel('Pamatojums').fill('Lai piezvanītu laikus.')
    await page.getByRole('button', { name: 'Pievienot' }).click()
  }
  const PROPOSED = 'Vismaz 40 dienu pēc kārtas bez attaisnojuma'
  await add()
  await page.getByRole('heading', { level: 1, name: PROPOSED }).waitFor()
  await page
    .getByText(/virkne vēl turpinās vai beigusies pēdējo 5 mācību dienu laikā/)
    .first()
    .waitFor()

  await add()
  await page.getByText(`Šāds kritērijs jau ir: „${PROPOSED}”.`, { exact: false }).waitFor()
  await dace.check()
  await dace.picture('rule-like-one-that-is-there')
  await page.getByRole('link', { name: `Atvērt „${PROPOSED}”` }).click()
  await page.getByRole('heading', { level: 1, name: PROPOSED }).waitFor()

  await page.getByText('Mainīt nosaukumu').first().click()
  await page.getByRole('textbox', { name: 'Nosaukums latviski' }).fill('Astoņas nedēļas pēc kārtas')
  await page.getByRole('button', { name: 'Mainīt nosaukumu' }).click()
  await page.getByRole('heading', { level: 1, name: 'Astoņas nedēļas pēc kārtas' }).waitFor()
  await page.getByText(new RegExp(`„${PROPOSED}” līdz .*; mainīja Dace Vilka`)).waitFor()
  await dace.check()
  await dace.picture('rule-renamed')

  await page.getByText('Izbeigt kritēriju').click()
  await page.getByLabel('Nav spēkā no').fill('2026-11-20')
  await page.getByLabel('Pamatojums').last().fill('Pievienots izmēģinot.')
  await page.getByRole('button', { name: 'Izbeigt' }).click()
  await page.getByText(/nav bijis spēkā: atsaukts ieviešanas dienā/).waitFor()
  await dace.close()
})
