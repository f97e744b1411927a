import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { fakeApi } from '#web/testing/fake-api.ts'
import { renderPage } from '#web/testing/render-web.tsx'
import type { RoundHistory } from '../contract/risk-history.ts'
import { anAssessmentView } from '../testing/views.ts'
import { RiskHistoryCard } from './RiskHistoryCard.tsx'

const { pupil } = anAssessmentView()

function aRound(overrides: Partial<RoundHistory>, found: number, heaviest: number | null): RoundHistory {
  return {
    schoolYear: '2025/26',
    semester: 2,
    classifierVersion: '2023',
    completedAt: '2026-03-10T12:00:00.000Z',
    assessors: 1,
    groups: [
      { code: 'family', nameLv: 'Ģimenes riski', nameEn: 'Family', looked: 9, found, heaviest },
      {
        code: 'economic',
        nameLv: 'Ekonomiskie riski',
        nameEn: 'Economic',
        looked: 0,
        found: 0,
        heaviest: null,
      },
    ],
    ...overrides,
  }
}

const rounds = [
  aRound({}, 3, 2),
  aRound({ schoolYear: '2026/27', semester: 1, completedAt: '2026-11-10T12:00:00.000Z', assessors: 2 }, 1, 1),
]

test('what the bars show is said in words, and is there as a table with what was not found', async () => {
  fakeApi(() => ({ body: { rounds } }))
  renderPage(() => <RiskHistoryCard pupilId={pupil.id} />)

  const chart = await screen.findByRole('img')
  expect(chart.getAttribute('aria-label')).toBe(
    'Atrasto risku skaits (2025/26, 2. sem., tad 2026/27, 1. sem.): Ģimenes riski: 3, tad 1; Ekonomiskie riski: 0, tad 0.',
  )
  expect(within(chart).getByText(/10\.03\./).textContent).toContain('2. sem.')
  expect(within(chart).getByText('2025/26')).toBeDefined()
  const legend = screen.getAllByRole('listitem').map(({ textContent }) => textContent)
  expect(legend.slice(-2)).toEqual(['0skatīts, nav atrasts', '–nav skatīts'])
  await userEvent.click(screen.getByRole('button', { name: 'Kā tabulu' }))

  const row = within(screen.getByRole('table')).getByRole('row', { name: /2025\/26/ })
  expect(row.textContent).toContain('3 no 9 skatītajiem · atkārtoti')
  expect(row.textContent).toContain('nav skatīts')
})

test('rounds by another classifier are not drawn together', async () => {
  const [first, last] = rounds
  const calls = fakeApi(() => ({
    body: { rounds: [{ ...first, classifierVersion: '2018' }, last] },
  }))
  renderPage(() => <RiskHistoryCard pupilId={pupil.id} />)

  await vi.waitFor(() => expect(calls).toHaveLength(1))
  expect(screen.queryByText('Izvērtējumi laika gaitā')).toBeNull()
})
