import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { fakeApi } from '#web/testing/fake-api.ts'
import { renderWeb } from '#web/testing/render-web.tsx'
import { aPlanView } from '../testing/views.ts'
import { DiscardPlan } from './DiscardPlan.tsx'

async function asked() {
  await userEvent.click(screen.getByRole('button', { name: 'Atmest melnrakstu' }))
  return within(await screen.findByRole('dialog', { name: 'Vai atmest šo plāna melnrakstu?' }))
}

test('says how much is lost, then gives the draft up', async () => {
  const calls = fakeApi(() => ({ body: {} }))
  renderWeb(<DiscardPlan plan={aPlanView()} />)
  const dialog = await asked()
  expect(dialog.getAllByRole('listitem').map((line) => line.textContent)).toContain('1 risks')

  await userEvent.click(dialog.getByRole('button', { name: 'Atmest melnrakstu' }))

  expect(calls.at(-1)).toMatchObject({ method: 'DELETE' })
})

test('names who else has written, and offers only to keep the draft', async () => {
  fakeApi(() => ({ body: {} }))
  const alsoWrittenBy = [{ givenName: 'Andris', familyName: 'Lūsis' }]
  renderWeb(<DiscardPlan plan={aPlanView({ alsoWrittenBy })} />)

  const dialog = await asked()

  expect(dialog.getByText('Andris Lūsis')).toBeDefined()
  expect(dialog.getByText(/ir arī citu rakstītais, tāpēc to nevar atmest/)).toBeDefined()
  expect(dialog.queryByRole('button', { name: 'Atmest melnrakstu' })).toBeNull()
})
