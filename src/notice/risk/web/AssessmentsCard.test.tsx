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
  semesterId: '01a20000-0000-7000-8000-000000000010',
  schoolYear: '2026/27',
  semester: 1,
  assessorId: '01a20000-0000-7000-8000-000000000011',
  words: { strengths: '', pupilView: '' },
  lookedAt: ['R18-2.07'],
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

test('what two people saw differently stays: the risk is shown with how many see it, and both can be compared', async () => {
  const other = {
    ...row,
    id: '01a20000-0000-7000-8000-000000000002',
    by: 'Andris Lūsis',
    assessorId: '01a20000-0000-7000-8000-000000000012',
    completedAt: '2026-11-21T11:00:00.000Z',
    risks: [],
  }
  fakeApi(() => ({ body: { rows: [other, row] } }))

  renderPage(() => <AssessmentsCard pupilId={pupil.id} canStart={false} />)

  const link = await screen.findByRole('link', { name: 'Salīdzināt 2 izvērtējumus' })
  expect(link.getAttribute('href')).toBe(`/pupils/${pupil.id}/assessments/${other.id}/comparison`)
  expect(screen.getByText('redz 1 no 2 vērtētājiem')).toBeDefined()
})

test('whoever did not look at a risk is not counted as not seeing it, and different weights are told', async () => {
  const other = {
    ...row,
    id: '01a20000-0000-7000-8000-000000000002',
    assessorId: '01a20000-0000-7000-8000-000000000012',
    lookedAt: ['R18-2.08'],
    risks: [],
  }
  const third = {
    ...row,
    id: '01a20000-0000-7000-8000-000000000003',
    assessorId: '01a20000-0000-7000-8000-000000000013',
    risks: [{ ...row.risks[0], frequency: 3 }],
  }
  fakeApi(() => ({ body: { rows: [third, other, row] } }))

  renderPage(() => <AssessmentsCard pupilId={pupil.id} canStart={false} />)

  expect(await screen.findByText('redz dažādi · skatījis 2 no 3')).toBeDefined()
})

test('on paper unfinished assessments are only counted', async () => {
  const draft = {
    ...row,
    id: '01a20000-0000-7000-8000-000000000003',
    status: 'draft',
    level: null,
    completedAt: null,
  }
  fakeApi(() => ({ body: { rows: [{ ...draft, by: 'Andris Lūsis' }, row] } }))

  renderPage(() => <AssessmentsCard pupilId={pupil.id} canStart={false} brief />)

  expect(await screen.findByText('Vēl tiek rakstīts 1 izvērtējums.')).toBeDefined()
  expect(screen.getAllByRole('link', { name: /Izvērtējums pēc/ })).toHaveLength(1)
  expect(screen.queryByText(/Andris Lūsis/)).toBeNull()
})
