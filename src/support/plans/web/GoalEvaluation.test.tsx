import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { fakeApi } from '#web/testing/fake-api.ts'
import { renderWeb } from '#web/testing/render-web.tsx'
import { aGoalView, aPlanView, mayNothing } from '../testing/views.ts'
import { GoalEvaluation } from './GoalEvaluation.tsx'

const held = <Value,>(value: Value) => ({ value, version: 0 })
const can = { ...mayNothing, edit: true, evaluate: true, record: true }
const goal = aGoalView({ indicator: held('mean_mark' as const), target: held(6) })
const plan = aPlanView({
  status: 'open',
  can,
  goals: [goal],
  indicators: [
    {
      indicator: 'mean_mark',
      before: 4.9,
      beforeUntil: '2026-11-12',
      beforePerWeek: null,
      after: 5.4,
      afterUntil: '2026-12-11',
      afterPerWeek: null,
      direction: 'better',
    },
  ],
})

test('what the figures say is chosen from the start, and no reason is asked for', () => {
  renderWeb(<GoalEvaluation plan={plan} goal={goal} />)

  expect(screen.getByText(/^Pēc skaitļiem: daļēji\./)).toBeDefined()
  expect(screen.getByRole('radio', { name: 'daļēji' }).matches(':checked')).toBe(true)
  expect(screen.queryByRole('textbox')).toBeNull()
})

test('whoever says otherwise is asked why', async () => {
  fakeApi(() => ({ body: { version: 1, savedAt: '2026-12-18T10:00:00.000Z' } }))
  renderWeb(<GoalEvaluation plan={plan} goal={goal} />)

  await userEvent.click(screen.getByRole('radio', { name: 'sasniegts' }))

  expect(
    await screen.findByRole('textbox', { name: 'Kāpēc citādi, nekā rāda skaitļi: 1. mērķis' }),
  ).toBeDefined()
})

test('a goal of the time before indicators is asked for its end, and told without figures', () => {
  const old = aGoalView()
  renderWeb(<GoalEvaluation plan={{ ...plan, goals: [old] }} goal={old} />)

  expect(screen.queryByText(/^Pēc skaitļiem/)).toBeNull()
  expect(screen.getAllByRole('radio').some((one) => one.matches(':checked'))).toBe(false)
})
