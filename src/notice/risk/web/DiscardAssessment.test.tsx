import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { fakeApi } from '#web/testing/fake-api.ts'
import { renderWeb } from '#web/testing/render-web.tsx'
import { anAnswer, anAssessmentView } from '../testing/views.ts'
import { DiscardAssessment } from './DiscardAssessment.tsx'

const ask = () => userEvent.click(screen.getByRole('button', { name: 'Atmest melnrakstu' }))

test('says how much is lost, and gives up nothing before it is told to', async () => {
  const calls = fakeApi(() => ({ body: {} }))
  const texts = { ...anAssessmentView().texts, strengths: { value: 'Labi zīmē.', version: 1 } }
  const answers = [anAnswer(), anAnswer({ riskCode: 'R23-S01' })]
  renderWeb(<DiscardAssessment assessment={anAssessmentView({ answers, texts })} />)
  await ask()
  const dialog = within(await screen.findByRole('dialog', { name: 'Vai atmest šo izvērtējuma melnrakstu?' }))
  expect(dialog.getAllByRole('listitem').map((line) => line.textContent)).toEqual([
    '2 izvērtēti riski',
    '1 teksts',
  ])
  expect(calls).toEqual([])

  await userEvent.click(dialog.getByRole('button', { name: 'Atmest melnrakstu' }))

  expect(calls.at(-1)).toMatchObject({ method: 'DELETE' })
})

test('of an empty draft it says that nothing is lost', async () => {
  fakeApi(() => ({ body: {} }))
  renderWeb(<DiscardAssessment assessment={anAssessmentView()} />)

  await ask()

  expect(await screen.findByText(/Tajā vēl nekas nav ierakstīts/)).toBeDefined()
  expect(screen.queryAllByRole('listitem')).toEqual([])
})

test('a refusal stands in the window, and the draft is kept', async () => {
  const message = 'Šis izvērtējums jau ir pabeigts un vairs nav maināms.'
  fakeApi(() => ({ status: 422, body: { code: 'risk.assessment-already-complete', message } }))
  renderWeb(<DiscardAssessment assessment={anAssessmentView()} />)
  await ask()
  const dialog = within(await screen.findByRole('dialog'))

  await userEvent.click(dialog.getByRole('button', { name: 'Atmest melnrakstu' }))

  expect(await dialog.findByText(message)).toBeDefined()
})
