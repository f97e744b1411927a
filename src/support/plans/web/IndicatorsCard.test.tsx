import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderWeb } from '#web/testing/render-web.tsx'
import type { IndicatorView } from '../contract/plan.ts'
import { aPlanView } from '../testing/views.ts'
import { IndicatorsCard } from './IndicatorsCard.tsx'

const absence: IndicatorView = {
  indicator: 'lessons_unexcused',
  before: 22,
  beforeUntil: '2026-11-14',
  beforePerWeek: 2.1,
  after: 3,
  afterUntil: '2026-12-18',
  afterPerWeek: 0.6,
  direction: 'better',
}

test('tells before and after as figures, per week, with the date of the data', () => {
  renderWeb(<IndicatorsCard plan={aPlanView({ status: 'evaluated', indicators: [absence] })} />)

  const row = screen.getByRole('row', { name: /Neattaisnoti kavētas stundas/ })
  expect(within(row).getByText('labāk')).toBeDefined()
  expect(
    within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual(['222,1 nedēļāDati līdz 14.11.2026.', '30,6 nedēļāDati līdz 18.12.2026.'])
})

test('does not claim a change while no newer data have come', () => {
  const early = { ...absence, after: null, afterPerWeek: null, direction: 'unknown' as const }
  renderWeb(<IndicatorsCard plan={aPlanView({ status: 'open', indicators: [early] })} />)

  expect(screen.getByText('vēl nevar pateikt')).toBeDefined()
  expect(screen.getByText('jaunāku datu vēl nav')).toBeDefined()
})

test('says that there are no data instead of a zero', () => {
  renderWeb(<IndicatorsCard plan={aPlanView()} />)

  expect(screen.getByText('Par šo semestri vēl nav datu.')).toBeDefined()
})
