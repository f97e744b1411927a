import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { fakeApi } from '#web/testing/fake-api.ts'
import { renderPage } from '#web/testing/render-web.tsx'
import { anAssessmentView } from '../testing/views.ts'
import { AssessmentsCard } from './AssessmentsCard.tsx'

const { id, pupil } = anAssessmentView()
const row = {
  id,
  classifierVersion: '2018',
  status: 'completed',
  level: 'regular',
  startedAt: '2026-11-20T10:00:00.000Z',
  completedAt: '2026-11-20T11:00:00.000Z',
  by: 'Ilze Priede',
  words: { strengths: '', pupilView: '' },
  risks: [{ code: 'R18-2.07', nameLv: 'Otrgadniecība', nameEn: 'Repeating a year', frequency: 2 }],
}

test('an assessment says by which classifier it was made, and what it found', async () => {
  fakeApi(() => ({ body: { rows: [row] } }))

  renderPage(() => <AssessmentsCard pupilId={pupil.id} canStart={false} />)

  expect(
    (await screen.findByRole('link', { name: 'Izvērtējums pēc 2018. gada klasifikatora' })).getAttribute(
      'href',
    ),
  ).toBe(`/pupils/${pupil.id}/assessments/${id}`)
  expect(screen.getByText('Otrgadniecība')).toBeDefined()
  expect(screen.queryByRole('button')).toBeNull()
})

test('whoever may assess starts the form of 2018 for comparison', async () => {
  const calls = fakeApi((call) => ({ body: call.method === 'PUT' ? anAssessmentView() : { rows: [] } }))
  renderPage(() => <AssessmentsCard pupilId={pupil.id} canStart />)

  await userEvent.click(await screen.findByRole('button', { name: 'Izvērtēt pēc 2018. gada klasifikatora' }))

  await vi.waitFor(() =>
    expect(calls).toContainEqual(
      expect.objectContaining({ method: 'PUT', body: { classifierVersion: '2018' } }),
    ),
  )
})
