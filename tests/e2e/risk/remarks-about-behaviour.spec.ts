import { readFileSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { closeBrowser, signedIn, type Visitor } from '../support/browser.ts'
import { checkFile } from '../support/ways.ts'

afterAll(closeBrowser)

test('a clerk brings in remarks, the class teacher reads them beside the child, a head tries a rule of change', async () => {
  const rita = await signedIn('Rita Kļava')
  await bringRemarks(rita)
  await rita.close()

  const ilze = await signedIn('Ilze Priede', { width: 390, dark: true })
  await readRemarks(ilze)
  await ilze.close()

  const dace = await signedIn('Dace Vilka')
  await tryTransitions(dace)
  await dace.close()
})

async function bringRemarks(rita: Visitor): Promise<void> {
  const { page } = rita
  const content = readFileSync('samples/7b-uzvediba.csv')
  await checkFile(rita, { kind: 'Uzvedība', name: '7b-uzvediba.csv', content })
  await page.getByText('Kļūdu nav.').first().waitFor()
  await page.getByRole('button', { name: /^Vērtību nozīme/ }).click()
  await page.getByLabel('Ieraksts „Aizrādījums”').first().waitFor()
  await rita.check()
  await rita.picture('behaviour-import')
  await page.getByRole('button', { name: 'Importēt', exact: true }).click()
  await page.getByRole('button', { name: 'Atsaukt importu' }).waitFor()
}

async function readRemarks(ilze: Visitor): Promise<void> {
  const { page } = ilze
  await ilze.visit('/pupils')
  await page.getByRole('link', { name: /Kalniņš/ }).click()
  await page.getByRole('heading', { name: 'Uzvedības ieraksti' }).waitFor()
  await page.getByText(/^Ieraksti: \d+$/).click()
  await page.getByText('20.11.2026., starpgadījums', { exact: false }).first().waitFor({ state: 'attached' })
  await page
    .getByText(/Traucēja stundu/)
    .first()
    .waitFor()
  await ilze.check()
  await ilze.picture('behaviour-of-a-pupil')
}

async function tryTransitions(dace: Visitor): Promise<void> {
  const { page } = dace
  await dace.visit('/rules')
  await page.getByRole('link', { name: 'Mācās tajā pašā klasē atkārtoti' }).waitFor()
  await dace.visit('/rules/new?from=transition-absence')
  await page.getByRole('checkbox', { name: '9. klases gads' }).check()
  await page.locator('[role="status"][aria-busy="false"]', { hasText: 'Pamanītu' }).waitFor()
  expect(Number(await page.getByRole('definition').first().textContent())).toBeGreaterThan(0)
  await page.getByRole('textbox', { name: /Kavētas dienas semestrī/ }).fill('0')
  await page.getByLabel('Līmenis').first().click()
  expect(await page.getByRole('option').allTextContents()).toEqual(['uzmanība'])
  await page.keyboard.press('Escape')
  await dace.check()
  await dace.picture('rule-of-transitions')
}
