import { afterAll, expect, test } from 'vitest'
import { closeBrowser, signedIn } from '../support/browser.ts'

afterAll(closeBrowser)

/** Jānis Kalniņš of 7.b. */
const JANIS = '/pupils/74c29c67-3f1b-5fba-b9f8-8c1b984778ad'
const MOTIVATION = 'Zema motivācija censties un iegūt izglītību'

test('an assessment begun by mistake, with what is known beside its questions, is discarded: it says what is lost, and is on no list any more', async () => {
  const ilze = await signedIn('Ilze Priede')
  const { page } = ilze
  await ilze.visit(JANIS)
  await page.getByRole('button', { name: 'Izvērtēt riskus' }).click()
  await page.getByRole('heading', { level: 1, name: 'Risku izvērtējums' }).waitFor()
  const draft = new URL(page.url()).pathname
  await page
    .getByRole('list', { name: 'Kas jau zināms: Zems mācību sniegums' })
    .getByText(/^Dati: vidējais vērtējums zem 4: /)
    .waitFor()
  await ilze.check()
  await ilze.picture('known-already')
  await page.getByRole('textbox', { name: 'Stiprās puses un intereses' }).fill('Labi zīmē.')
  await page
    .getByRole('group', { name: `Cik bieži redzams: ${MOTIVATION}` })
    .getByRole('radio', { name: 'nav novērots' })
    .check({ force: true })

  await page.getByRole('button', { name: 'Atmest melnrakstu' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Vai atmest šo izvērtējuma melnrakstu?' })
  await dialog.getByText('1 izvērtēts risks').waitFor()
  await dialog.getByText('1 teksts').waitFor()
  await ilze.check()
  await ilze.picture('discard-assessment')
  await dialog.getByRole('button', { name: 'Atmest melnrakstu' }).click()

  await page.waitForURL(`**${JANIS}`)
  await page.getByText('Izvērtējuma melnraksts ir atmests.').waitFor()
  await ilze.check()
  expect(await page.locator(`a[href="${draft}"]`).count()).toBe(0)
  await page.getByRole('link', { name: 'Šodien' }).first().click()
  await ilze.look()
  expect(await page.locator(`a[href="${draft}"]`).count()).toBe(0)
  await ilze.close()
})

test('a draft of a plan is kept when one thinks again, and discarded on a phone', async () => {
  const andris = await signedIn('Andris Lūsis', { width: 360 })
  const { page } = andris
  await page.goto(`${JANIS}/plans/new`)
  await page.waitForURL(/\/plans\/[0-9a-f-]{36}$/)
  await page.getByText(/Individuālais atbalsta plāns/).waitFor()
  const draft = new URL(page.url()).pathname
  const dialog = page.getByRole('dialog', { name: 'Vai atmest šo plāna melnrakstu?' })

  await page.getByRole('button', { name: 'Atmest melnrakstu' }).click()
  await andris.check()
  await andris.picture('discard-plan')
  await dialog.getByRole('button', { name: 'Paturēt' }).click()
  await dialog.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Atmest melnrakstu' }).and(page.locator(':focus')).waitFor()

  await page.getByRole('button', { name: 'Atmest melnrakstu' }).click()
  await dialog.getByRole('button', { name: 'Atmest melnrakstu' }).click()
  await page.waitForURL(`**${JANIS}`)
  await page.getByText('Plāna melnraksts ir atmests.').waitFor()
  await andris.check()
  expect(await page.locator(`a[href="${draft}"]`).count()).toBe(0)
  await andris.close()
})
