import { afterAll, expect, test } from 'vitest'
import { closeBrowser, type Look, signedIn } from '../support/browser.ts'
import { openPupil, overflowOf } from '../support/ways.ts'

afterAll(closeBrowser)

const MARTA = 'Ozoliņa Marta'
const looks: readonly Look[] = [
  { width: 1280, locale: 'lv' },
  { width: 360, locale: 'en', dark: true },
]

test.each(looks)('what two people saw of a pupil stands side by side ($width, $locale)', async (look) => {
  const lv = look.locale === 'lv'
  const ilze = await signedIn('Ilze Priede', look)
  const { page } = ilze
  await openPupil(ilze, MARTA)
  await page
    .getByText(lv ? 'redz 1 no 2 vērtētājiem' : 'seen by 1 of 2')
    .first()
    .waitFor()
  await page
    .getByRole('link', { name: lv ? 'Salīdzināt 2 izvērtējumus' : 'Compare 2 assessments' })
    .press('Enter')
  await page
    .getByRole('heading', { level: 1, name: lv ? 'Izvērtējumi līdzās' : 'Assessments side by side' })
    .waitFor()

  await page.getByText('Man vajag vairāk laika.').waitFor()
  const learning = page.getByRole('row', { name: lv ? /Grūtības mācību satura apguvē/ : /Difficult/ })
  await learning.getByText(lv ? 'nav novērots' : 'not observed').waitFor()
  await learning.getByText(lv ? 'bieži · atkārtoti' : 'often · repeated').waitFor()
  await learning.getByText(lv ? 'Viens redz, cits neredz' : 'Seen by some only').waitFor()
  await ilze.check()
  await ilze.picture('comparison')
  const overflow = await overflowOf(page)
  expect(overflow).toBeLessThanOrEqual(0)

  const before = await page.getByRole('row').count()
  await page.getByText(lv ? 'Tikai atšķirības' : 'Differences only').click()
  await page.waitForURL(/show=differences/)
  expect(await page.getByRole('row').count()).toBeLessThanOrEqual(before)
  await learning.waitFor()
  await ilze.check()
  await ilze.close()
})

test.each(looks)('assessments over time are a chart, and a table ($width, $locale)', async (look) => {
  const lv = look.locale === 'lv'
  const ilze = await signedIn('Ilze Priede', look)
  const { page } = ilze
  await openPupil(ilze, MARTA)
  const card = page.getByRole('region', { name: lv ? 'Izvērtējumi laika gaitā' : 'Assessments over time' })
  await card
    .getByRole('img', { name: lv ? /Skolas vides riski: 3, tad 2/ : /School environment risks: 3, then 2/ })
    .waitFor()
  await ilze.check()
  await ilze.picture('pupil-with-history')
  await card.getByRole('button', { name: lv ? 'Kā tabulu' : 'As a table' }).press('Enter')
  await card.getByText(lv ? '3 no 4 skatītajiem · atkārtoti' : '3 of 4 looked at · repeated').waitFor()
  await ilze.check()
  await ilze.close()
})

test('a colleague gives an assessment of one’s own, and neither is overwritten', async () => {
  const ilze = await signedIn('Ilze Priede')
  await openPupil(ilze, 'Dzenis Toms')
  await ilze.page.getByRole('button', { name: 'Izvērtēt riskus' }).click()
  const often = (who: typeof ilze, answer: string) =>
    who.page
      .getByRole('group', { name: 'Cik bieži redzams: Zems mācību sniegums' })
      .getByRole('radio', { name: answer })
      .check({ force: true })
  await often(ilze, 'bieži')
  await ilze.page
    .getByRole('group', { name: 'Kopš kura laika: Zems mācību sniegums' })
    .getByRole('radio', { name: 'atkārtoti' })
    .check({ force: true })
  await ilze.page.getByText('Pašlaik izriet: Regulārs atbalsts.').waitFor()
  const ofIlze = new URL(ilze.page.url()).pathname

  const andris = await signedIn('Andris Lūsis')
  await andris.visit(ofIlze)
  await andris.page.getByText('Šo izvērtējumu raksta Ilze Priede.').waitFor()
  expect(
    await andris.page
      .getByRole('group', { name: 'Cik bieži redzams: Zems mācību sniegums' })
      .getByRole('radio', { name: 'bieži' })
      .isDisabled(),
  ).toBe(true)
  await andris.picture('assessment-of-a-colleague')
  await andris.page.getByRole('button', { name: 'Izvērtēt arī man' }).press('Enter')
  await andris.page.waitForURL((url) => url.pathname !== ofIlze)
  await often(andris, 'nav novērots')
  await andris.page.getByText('Izvērtēts 1 no 66 riskiem').waitFor()
  await andris.page.getByRole('button', { name: 'Pabeigt izvērtējumu' }).click()
  await andris.page.getByText(/Pabeidza Andris Lūsis/).waitFor()

  await andris.visit(`${new URL(andris.page.url()).pathname}/comparison`)
  await andris.page.getByText('Sākuši, bet vēl nav pabeiguši: Ilze Priede, klases audzināšana.').waitFor()
  await ilze.page.getByRole('button', { name: 'Pabeigt izvērtējumu' }).click()
  await ilze.page.getByText(/Pabeidza Ilze Priede/).waitFor()
  await ilze.page.getByRole('link', { name: 'Salīdzināt 2 izvērtējumus' }).first().click()
  const row = ilze.page.getByRole('row', { name: /Zems mācību sniegums/ })
  await row.getByText('bieži · atkārtoti').waitFor()
  await row.getByText('nav novērots').waitFor()
  await row.getByText('Viens redz, cits neredz').waitFor()
  await Promise.all([ilze.close(), andris.close()])
})
