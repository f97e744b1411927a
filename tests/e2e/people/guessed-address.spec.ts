import { afterAll, expect, test } from 'vitest'
import { closeBrowser, signedIn } from '../support/browser.ts'
import { openPupil } from '../support/ways.ts'

afterAll(closeBrowser)

/** Three people sign in one after the other. */
const THREE_PEOPLE_MS = 240_000

test(
  'whoever guesses the address of a pupil sees no page, and who may see the pupil sees that it was tried',
  async () => {
    const marta = await signedIn('Marta Bārda')
    const address = await openPupil(marta, 'Lapiņš Gvido')

    for (const who of ['Juris Bite', 'Linda Zīle']) {
      const stranger = await signedIn(who)
      await stranger.page.goto(address)
      await stranger.page
        .getByRole('heading', { level: 1, name: 'Šādas lapas nav vai jums nav tiesību to skatīt' })
        .waitFor()
      expect(await stranger.page.getByText('Gvido').count()).toBe(0)
      await stranger.close()
    }

    await marta.page.goto(`${address}/access`)
    for (const who of ['Juris Bite', 'Linda Zīle'])
      await marta.page
        .getByRole('row', { name: new RegExp(`${who}.*mēģināja atvērt un tika atraidīts`) })
        .waitFor()
    await marta.check()
    await marta.close()
  },
  THREE_PEOPLE_MS,
)
