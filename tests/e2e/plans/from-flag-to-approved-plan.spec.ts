import { afterAll, expect, test } from 'vitest'
import { agreeAndPropose } from '../support/approval.ts'
import { closeBrowser, signedIn, type Visitor } from '../support/browser.ts'
import { countInteractions } from '../support/count-interactions.ts'
import { checkFile } from '../support/ways.ts'

afterAll(closeBrowser)

/** Grieta Daugaviete of 7.b, who has missed nothing so far. */
const GRIETA = 'Grieta Daugaviete'
const MOST_INTERACTIONS = 40

test('from a flag on Today to an approved plan takes at most 40 interactions of two people', async () => {
  const rita = await signedIn('Rita Kļava')
  await bringAbsences(rita)
  await rita.close()
  const ilze = await signedIn('Ilze Priede')
  const dace = await signedIn('Dace Vilka')
  const [ofIlze, ofDace] = [await countInteractions(ilze), await countInteractions(dace)]

  await assessFromToday(ilze)
  await writePlan(ilze)
  await approveFromToday(dace)

  const [written, approved] = [await ofIlze.count(), await ofDace.count()]
  console.info(`interactions: ${written} to write and propose, ${approved} to approve`)
  expect(written).toBeGreaterThanOrEqual(20) // the counter sees what is done below
  expect(approved).toBeGreaterThanOrEqual(3)
  expect(written + approved).toBeLessThanOrEqual(MOST_INTERACTIONS)
  await Promise.all([ilze.close(), dace.close()])
})

async function bringAbsences(rita: Visitor): Promise<void> {
  const lessons = ['09.11.2026.', '10.11.2026.', '12.11.2026.'].flatMap((day) =>
    Array.from({ length: 7 }, (_, lesson) => `${day};${lesson + 1};Daugaviete Grieta;7.b;nn`),
  )
  const content = Buffer.from(['Datums;Stunda;Skolēns;Klase;Kavējuma veids', ...lessons].join('\r\n'))
  await checkFile(rita, { kind: 'Kavējumi', name: 'kavejumi-daugaviete.csv', content })
  await rita.page.getByRole('button', { name: 'Importēt', exact: true }).click()
  await rita.page.getByText('Parādījās 1 jauns brīdinājums.').first().waitFor()
}

async function assessFromToday({ page }: Visitor): Promise<void> {
  const row = page.getByRole('row', { name: new RegExp(`${GRIETA}.*robeža 20`) })
  await row.getByRole('link', { name: GRIETA }).click()
  await page.getByRole('button', { name: 'Izvērtēt riskus' }).click()
  await page
    .getByRole('textbox', { name: 'Stiprās puses un intereses' })
    .fill('Zīmē, peld, rūpējas par brāli.')
  const seen = page.getByRole('group', { name: 'Cik bieži redzams: Neattaisnoti mācību kavējumi' })
  await seen.getByRole('radio', { name: 'bieži' }).check({ force: true })
  const since = page.getByRole('group', { name: 'Kopš kura laika: Neattaisnoti mācību kavējumi' })
  await since.getByRole('radio', { name: 'atkārtoti' }).check({ force: true })
  await page.getByText('Pašlaik izriet: Regulārs atbalsts.').waitFor()
  await page.getByRole('button', { name: 'Pabeigt izvērtējumu' }).click()
  await page.getByRole('link', { name: 'Sākt atbalsta plānu' }).click()
  await page.waitForURL(/\/plans\/[0-9a-f-]{36}$/)
}

async function writePlan(ilze: Visitor): Promise<void> {
  const first = (name: RegExp) => ilze.page.getByRole('button', { name }).first()
  await first(/^Pievienot mērķi: /).click()
  await first(/^Pievienot pasākumu: /).click()
  await agreeAndPropose(ilze, GRIETA)
}

async function approveFromToday({ page }: Visitor): Promise<void> {
  await page.reload()
  const row = page.getByRole('row', { name: /atbalsta plān[si] gaida apstiprinājumu/ })
  await row.getByRole('link', { name: 'Atvērt' }).click()
  await page.getByRole('link', { name: 'Daugaviete Grieta' }).click()
  await page.getByRole('button', { name: 'Apstiprināt plānu' }).click()
  await page.getByRole('heading', { name: 'Pirms plāna un kopš tā' }).waitFor()
}
