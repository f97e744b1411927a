import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { Suspense } from 'react'
import { expect, test } from 'vitest'
import { fakeApi } from '#web/testing/fake-api.ts'
import { renderWeb } from '#web/testing/render-web.tsx'
import type { PupilSignals } from '../contract/pupil-signals.ts'
import { MarksCard } from './MarksCard.tsx'

const ELZA = 'dbb30c40-e22f-5dc0-b67f-1569c35f362a'

function aSubject(overrides: Partial<PupilSignals['subjects'][number]>): PupilSignals['subjects'][number] {
  return {
    code: 'matematika',
    nameLv: 'Matemātika',
    nameEn: 'Mathematics',
    mean: 3.5,
    meanBefore: null,
    marks: 4,
    notAssessed: 0,
    low: true,
    months: [6, null, 3.5],
    levels: [],
    levelMonths: [],
    ...overrides,
  }
}

const signals: PupilSignals = {
  semester: { schoolYear: '2026/27', number: 1 },
  absencesUntil: null,
  marksUntil: '2026-11-20',
  trend: { unit: 'lessons', limit: 20, weeks: [] },
  recent: null,
  transitions: [],
  semesters: [],
  before: null,
  markTrend: [
    { startsOn: '2026-09-01', mean: 7 },
    { startsOn: '2026-10-01', mean: null },
    { startsOn: '2026-11-01', mean: 3.5 },
  ],
  subjects: [
    aSubject({}),
    aSubject({ code: 'sports', nameLv: 'Sports', mean: null, low: false, months: [8, null, null] }),
  ],
}

async function draw(overrides: Partial<PupilSignals> = {}, brief = false) {
  fakeApi(() => ({ body: { ...signals, ...overrides } }))
  renderWeb(
    <Suspense fallback={null}>
      <MarksCard pupilId={ELZA} brief={brief} />
    </Suspense>,
  )
  await screen.findByRole('heading', { name: 'Vērtējumi' })
}

test('the line is said in words, with the limit', async () => {
  await draw()

  expect(screen.getByRole('img').getAttribute('aria-label')).toBe(
    'Vidējais ballēs pa mēnešiem. No 7 (sept. 2026) līdz 3,5 (nov. 2026). Zem 4: zems līmenis.',
  )
})

test('the lines of all subjects are there as a table, without the month in which nothing was marked', async () => {
  await draw()

  await userEvent.click(screen.getByRole('button', { name: 'Kā tabulu' }))

  const rows = within(screen.getByRole('table', { name: 'Vidējais ballēs pa mēnešiem' })).getAllByRole('row')
  expect(rows.map((row) => [...row.children].map(({ textContent }) => textContent))).toEqual([
    ['Priekšmets', 'sept. 2026', 'nov. 2026'],
    ['Visi priekšmeti', '7', '3,5'],
    ['Matemātika', '6', '3,5'],
    ['Sports', '8', '–'],
  ])
})

test('formative levels are not drawn as numbers', async () => {
  await draw({ markTrend: [], subjects: [aSubject({ mean: null, low: false, months: [] })] })

  expect(screen.getByText('Ballēs vēl nav vērtēts, tāpēc vidējo un to gaitas nav.')).toBeDefined()
  expect(screen.queryByRole('img')).toBeNull()
  expect(document.querySelector('svg')).toBeNull()
})

const levels = (...given: ['S' | 'T' | 'A' | 'P', number][]) =>
  given.map(([level, count]) => ({ level, count }))
const inLevels = aSubject({
  mean: null,
  low: false,
  months: [],
  levels: levels(['T', 3], ['S', 1]),
  levelMonths: [
    { startsOn: '2026-09-01', levels: levels(['S', 1]) },
    { startsOn: '2026-11-01', levels: levels(['T', 3]) },
  ],
})
const cellsOf = (name: string) =>
  within(screen.getByRole('table', { name, hidden: true }))
    .getAllByRole('row', { hidden: true })
    .map((row) => [...row.children].map(({ textContent }) => textContent))

test('formative levels are counted by subject, the latest first, and month by month, without means', async () => {
  await draw({ markTrend: [], before: { schoolYear: '2025/26', number: 2 }, subjects: [inLevels] })

  expect(cellsOf('Apguves līmeņi šajā semestrī')).toEqual([
    ['Priekšmets', 'Vērtējumi'],
    ['Matemātika T:\u00a03, S:\u00a01', '4'],
  ])
  expect(screen.getByText(/S – sācis apgūt, T – turpina apgūt/)).toBeDefined()
  expect(cellsOf('Vērtējumi pa mēnešiem')).toEqual([
    ['Priekšmets', 'sept. 2026', 'nov. 2026'],
    ['Matemātika', 'S:\u00a01', 'T:\u00a03'],
  ])
})

test('levels beside means stand in the same table of months', async () => {
  await draw({ subjects: [{ ...inLevels, mean: 7, months: [7, null, null] }] })

  await userEvent.click(screen.getByRole('button', { name: 'Kā tabulu' }))

  expect(cellsOf('Vērtējumi pa mēnešiem').slice(1)).toEqual([
    ['Visi priekšmeti', '7', '3,5'],
    ['Matemātika', '7; S:\u00a01', 'T:\u00a03'],
  ])
})

test('that nothing is marked in points is said only when it is so', async () => {
  await draw({ markTrend: [], subjects: [aSubject({ mean: null, meanBefore: 6, low: false, months: [] })] })

  expect(screen.queryByText(/Ballēs vēl nav vērtēts/)).toBeNull()
})

test('on the sheet only the lines of subjects stand', async () => {
  await draw({ subjects: [aSubject({ low: false })] }, true)

  expect(screen.queryByRole('img')).toBeNull()
  expect(document.querySelectorAll('svg')).toHaveLength(1)
})
