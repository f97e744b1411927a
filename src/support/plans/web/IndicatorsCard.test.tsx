import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderWeb } from '#web/testing/render-web.tsx'
import type { IndicatorView } from '../contract/plan.ts'
import { aGoalView, aPlanView } from '../testing/views.ts'
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

const opened = {
  by: { givenName: 'Ilze', familyName: 'Priede' },
  at: '2026-11-20T10:00:00.000Z',
}
const held = <Value,>(value: Value) => ({ value, version: 1 })

test('draws the way from the baseline with the target of the goal, and tells it in a sentence', () => {
  const goal = aGoalView({ indicator: held('lessons_unexcused' as const), target: held(1) })
  renderWeb(
    <IndicatorsCard
      plan={aPlanView({ status: 'evaluated', opened, indicators: [absence], goals: [goal] })}
    />,
  )

  const chart = within(screen.getByRole('figure'))
  expect(chart.getByRole('img').getAttribute('aria-label')).toBe(
    'Neattaisnoti kavētas stundas: sākumā 2,1 nedēļā, pēc tam 0,6 nedēļā; labāk. Mērķis: ne vairāk par 1 nedēļā.',
  )
  expect(chart.getByText(/^Aplis: plāna atvēršanas dienā, 20.11.2026/).textContent).toBe(
    'Aplis: plāna atvēršanas dienā, 20.11.2026. Bultiņa vai punkts: plāna laikā, dati līdz 18.12.2026. Svītra: mērķis.',
  )
})

test('draws nothing as long as there is nothing to compare, and no target without a goal', () => {
  const early = { ...absence, after: null, afterPerWeek: null, direction: 'unknown' as const }
  const { unmount } = renderWeb(
    <IndicatorsCard plan={aPlanView({ status: 'open', opened, indicators: [early] })} />,
  )
  expect(screen.queryByRole('figure')).toBeNull()
  unmount()

  renderWeb(<IndicatorsCard plan={aPlanView({ status: 'open', opened, indicators: [absence] })} />)

  expect(screen.getByRole('figure').textContent).not.toContain('Svītra')
})
