import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { newId } from '#platform/ids/ids.ts'
import { fakeApi } from '#web/testing/fake-api.ts'
import { renderWeb } from '#web/testing/render-web.tsx'
import { aMeasureView, aPlanView } from '../testing/views.ts'
import { StuckMeasures } from './StuckMeasures.tsx'

const measure = aMeasureView()
const plan = aPlanView({ status: 'open', measures: [measure] })
const cannot = {
  id: newId(),
  measureId: measure.id,
  status: 'cannot',
  reason: 'Otrdienās mūzikas skola.',
  alternative: 'Ceturtdienās no rīta.',
  said: { by: { givenName: 'Andris', familyName: 'Lūsis' }, at: '2026-11-18T13:10:00.000Z' },
  answer: null,
}

function show(rows: object[], mayAnswer = true) {
  const calls = fakeApi(({ path, method }) => {
    if (method === 'PUT') return { body: { rows: [], can: { report: mayAnswer } } }
    return { body: path.endsWith('/measure-reports') ? { rows, can: { report: mayAnswer } } : plan }
  })
  renderWeb(<StuckMeasures plan={plan} />)
  return calls
}

test('what cannot be done is told with its reason, and may be decided otherwise in words', async () => {
  const calls = show([cannot])

  expect(await screen.findByRole('region', { name: 'Nevar īstenot: Mentora atbalsts' })).toBeDefined()
  expect(screen.getByText('Ceturtdienās no rīta.')).toBeDefined()
  await userEvent.click(screen.getByRole('button', { name: 'Izlemt citādi' }))
  await userEvent.type(screen.getByRole('textbox', { name: 'Kas izlemts' }), 'Bez mentora.')
  await userEvent.click(screen.getByRole('button', { name: 'Saglabāt lēmumu' }))

  expect(calls.filter(({ method }) => method === 'PUT')).toMatchObject([
    {
      path: `/api/plans/${plan.id}/measure-reports/${cannot.id}/answer`,
      body: { as: 'otherwise', words: 'Bez mentora.' },
    },
  ])
})

test('a later word on the same measure takes it away, and whoever only reads decides nothing', async () => {
  show(
    [
      { ...cannot, id: newId(), status: 'done', reason: '', alternative: '' },
      cannot,
      { ...cannot, id: newId(), measureId: newId() },
    ],
    false,
  )

  expect(await screen.findAllByRole('region')).toHaveLength(1)
  expect(screen.queryByRole('button')).toBeNull()
})
