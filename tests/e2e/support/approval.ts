import { signedIn, type Visitor } from './browser.ts'

/** In a draft that has everything else: writes down that the pupil and the family agree, and submits the plan for approval. */
export async function agreeAndPropose({ page }: Visitor, pupil: string): Promise<void> {
  for (const who of [`Skolēns: ${pupil}`, 'Ģimenes pārstāvis']) {
    await page.getByRole('button', { name: 'Pierakstīt atbildi' }).click()
    await page.getByRole('combobox', { name: 'Kurš atbild' }).click()
    await page.getByRole('option', { name: who }).click()
    await page.getByRole('radio', { name: 'iepazinās un piekrīt' }).check()
    await page.getByRole('radio', { name: 'klātienē' }).check()
    await page.getByRole('button', { name: 'Saglabāt atbildi' }).click()
    await page.getByText('Atbilde ir pierakstīta.').first().waitFor()
    await page.getByRole('button', { name: 'Saglabāt atbildi' }).waitFor({ state: 'detached' })
  }
  await page.getByText('Viss vajadzīgais ir.').waitFor()
  await page.getByRole('button', { name: 'Iesniegt apstiprināšanai' }).click()
  await page.getByRole('heading', { name: 'Plāns gaida apstiprinājumu' }).waitFor()
}

/** Dace Vilka, deputy head, approves the plan that the writer has open, and the writer sees it. */
export async function approvedByDace({ page }: Visitor): Promise<void> {
  const dace = await signedIn('Dace Vilka')
  await dace.visit(new URL(page.url()).pathname)
  await dace.page.getByRole('button', { name: 'Apstiprināt plānu' }).click()
  await dace.page.getByRole('heading', { name: 'Pirms plāna un kopš tā' }).waitFor()
  await dace.check()
  await dace.close()
  await page.reload()
  await page.getByRole('heading', { name: 'Pirms plāna un kopš tā' }).waitFor()
}
