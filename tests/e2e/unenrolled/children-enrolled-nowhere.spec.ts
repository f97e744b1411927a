import { afterAll, expect, test } from 'vitest'
import { closeBrowser, signedIn, type Visitor } from '../support/browser.ts'

afterAll(closeBrowser)

/** Two people sign in one after the other, and six pages are checked. */
const TWO_PEOPLE_MS = 240_000

/** A child of whom the demonstration has recorded nothing since the autumn began. */
const RUTA = 'Rūta Vītoliņa-Zariņa'

test(
  'the municipality finds the child nobody has news of, records what is known, and adds another; the state sees numbers',
  async () => {
    const sanita = await signedIn('Sanita Krūze')
    const before = await figuresOfCesis(sanita)

    const mara = await signedIn('Māra Ozola')
    await openFromToday(mara)
    await record(mara)
    await addByHand(mara)
    await mara.close()

    const after = await figuresOfCesis(sanita)
    expect(after).toEqual({ ...before, open: String(Number(before.open) + 1) })
    expect([after.onTime, after.silent]).toEqual(['slēpts', 'slēpts'])
    expect(await sanita.page.getByText('Vītoliņa').count()).toBe(0)
    await sanita.close()
  },
  TWO_PEOPLE_MS,
)

async function openFromToday(mara: Visitor): Promise<void> {
  const { page } = mara
  await mara.visit('/')
  const row = page.getByRole('row', { name: new RegExp(`${RUTA}.*ārpus iestādēm`) })
  await row.getByText(/ziņu nav kopš/).waitFor()
  await mara.check()
  await mara.picture('unenrolled-1-today')
  await row.getByRole('link', { name: 'Atvērt' }).click()
  await page.getByRole('heading', { level: 1, name: RUTA }).waitFor()
  await page.getByText('nav ziņu').waitFor()
}

async function record(mara: Visitor): Promise<void> {
  const { page } = mara
  await choose(mara, 'Statuss', 'ārvalstīs kopā ar ģimeni')
  await choose(mara, 'Kas darīts', 'Saziņa ar vecākiem')
  await choose(mara, 'Iemesls', 'Ģimene dzīvo vai strādā ārvalstīs')
  await page
    .getByRole('textbox', { name: 'Ko uzzinājāt un par ko vienojāties' })
    .fill('Māte raksta no Īrijas, skolas izziņu atsūtīs.')
  await mara.check()
  await page.getByRole('button', { name: 'Pierakstīt', exact: true }).click()
  const history = page.getByRole('listitem').filter({ hasText: 'skolas izziņu atsūtīs' })
  await history.getByText('Māra Ozola').waitFor()
  expect(await page.getByText('nav ziņu').count()).toBe(0)
  await mara.check()
  await mara.picture('unenrolled-2-entry')
  await mara.visit('/unenrolled?show=silent')
  expect(await page.getByRole('link', { name: 'Vītoliņa-Zariņa Rūta' }).count()).toBe(0)
}

async function addByHand(mara: Visitor): Promise<void> {
  const { page } = mara
  await mara.visit('/unenrolled')
  await page.getByRole('link', { name: 'Pievienot bērnu' }).click()
  await page.getByRole('heading', { level: 1, name: 'Pievienot bērnu' }).waitFor()
  await page.getByRole('textbox', { name: 'Vārds', exact: true }).fill('Emīls')
  await page.getByRole('textbox', { name: 'Uzvārds' }).fill('Jaunzems')
  await page.getByLabel('Dzimšanas datums').fill('2016-05-04')
  await page.getByRole('textbox', { name: 'No kurienes zināms' }).fill('Kaimiņu ziņa bāriņtiesai')
  await mara.check()
  await page.getByRole('button', { name: 'Pievienot' }).click()
  await page.getByRole('heading', { level: 1, name: 'Emīls Jaunzems' }).waitFor()
  await page.getByText('No kurienes zināms: Kaimiņu ziņa bāriņtiesai').waitFor()
  await mara.check()
}

async function choose({ page }: Visitor, label: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).click()
  await page.getByRole('option', { name: option }).click()
}

/** As they are written: small ones, and what would give them away, are hidden. */
type Figures = { readonly open: string; readonly onTime: string; readonly silent: string }

async function figuresOfCesis(sanita: Visitor): Promise<Figures> {
  await sanita.visit('/unenrolled/counts')
  const row = sanita.page.getByRole('row', { name: /Cēsu novads/ })
  const [open = '', onTime = '', silent = ''] = await row.getByRole('cell').allInnerTexts()
  await sanita.check()
  await sanita.picture('unenrolled-3-counts')
  return { open, onTime, silent }
}
