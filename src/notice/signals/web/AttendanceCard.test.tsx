import { screen } from '@testing-library/react'
import { Suspense } from 'react'
import { expect, test } from 'vitest'
import { fakeApi } from '#web/testing/fake-api.ts'
import { renderWeb } from '#web/testing/render-web.tsx'
import type { Attendance } from '../contract/attendance.ts'
import { AttendanceCard } from './AttendanceCard.tsx'

const ELZA = 'dbb30c40-e22f-5dc0-b67f-1569c35f362a'

const attendance: Attendance = {
  schoolYear: '2026/27',
  unit: 'lessons',
  until: '2026-09-04',
  schoolDays: ['2026-09-01', '2026-09-02', '2026-09-03', '2026-09-04'],
  days: [
    { on: '2026-09-02', unexcused: 6, excused: 0, unknown: 0, wholeDay: false },
    { on: '2026-09-03', unexcused: 2, excused: 1, unknown: 0, wholeDay: false },
  ],
  missed: { days: 1, enrolled: 4 },
}

async function draw(overrides: Partial<Attendance> = {}) {
  fakeApi(() => ({ body: { ...attendance, ...overrides } }))
  renderWeb(
    <Suspense fallback={null}>
      <AttendanceCard pupilId={ELZA} />
    </Suspense>,
  )
  await screen.findByRole('heading', { name: 'Kavējumi pa dienām, 2026/27' })
}

test('says how much was missed and the longest run, and each day again in words', async () => {
  await draw()

  expect(screen.getByText(/Šajā semestrī kavētas 1 no 4 mācību dienām \(25\s%\)/)).toBeDefined()
  expect(screen.getByText(/2 dienas pēc kārtas/)).toBeDefined()
  const rows = screen.getAllByRole('row', { hidden: true }).map((row) => row.textContent)
  expect(rows[1]).toContain('2 neattaisnotas, 1 attaisnota')
})

test('without data says so and draws nothing', async () => {
  await draw({ until: null, days: [], missed: { days: 0, enrolled: 0 } })

  expect(screen.getByText('Kad ielādēs kavējumus, te būs redzama katra diena.')).toBeDefined()
  expect(screen.queryByRole('table', { hidden: true })).toBeNull()
})
