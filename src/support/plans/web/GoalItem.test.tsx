import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { fakeApi } from '#web/testing/fake-api.ts'
import { renderWeb } from '#web/testing/render-web.tsx'
import { GoalValueId } from '../contract/ids.ts'
import type { IndicatorView, PlanView } from '../contract/plan.ts'
import { aGoalView, aPlanView, aRiskView, mayNothing } from '../testing/views.ts'
import { GoalItem } from './GoalItem.tsx'
import { GoalsCard } from './GoalsCard.tsx'

const held = <Value,>(value: Value) => ({ value, version: 1 })
const absence: IndicatorView = {
  indicator: 'lessons_unexcused',
  before: 22,
  beforeUntil: '2026-11-14',
  beforePerWeek: 2.1,
  after: 3,
  afterUntil: '2026-12-12',
  afterPerWeek: 0.8,
  direction: 'better',
}
const open = { status: 'open', can: { ...mayNothing, record: true, evaluate: true } } as const
const measured = aGoalView({ indicator: held('lessons_unexcused' as const), target: held(2) })
const onScale = aGoalView({
  indicator: held('scale' as const),
  target: held(7),
  scaleStart: held(3),
  values: [
    {
      id: GoalValueId.parse('01a20000-0000-7000-8000-000000000051'),
      value: 5,
      saidBy: 'pupil',
      saidOn: '2026-11-28',
      words: 'Rīti vēl grūti.',
      recordedBy: { givenName: 'Ilze', familyName: 'Priede' },
    },
  ],
})

const session = {
  signIn: 'complete',
  person: { givenName: 'Ilze', familyName: 'Priede' },
  roles: [],
  can: ['plan.write'],
  csrfToken: 'token',
  today: '2026-12-14',
  ways: null,
  demonstration: null,
}

const figures = () => screen.getAllByRole('definition').map((one) => one.textContent)

function renderGoal(plan: PlanView) {
  const [goal] = plan.goals
  if (goal !== undefined) renderWeb(<GoalItem plan={plan} goal={goal} />)
}

test('a goal that runs tells where it began, where it stands and where it leads, with the days of the data', () => {
  renderGoal(aPlanView({ ...open, goals: [measured], indicators: [absence] }))

  expect(screen.getAllByRole('term').map((one) => one.textContent)).toEqual(['Sākumā', 'Tagad', 'Mērķis'])
  expect(figures()).toEqual([
    '2,1 nedēļāDati līdz 14.11.2026.',
    '0,8 nedēļāDati līdz 12.12.2026.',
    'ne vairāk par 2 nedēļā',
  ])
})

test('a goal on a scale is drawn from where it began to what was said last, with its target', () => {
  renderGoal(aPlanView({ ...open, goals: [onScale] }))

  expect(screen.getByRole('img', { name: /^Skala/ }).getAttribute('aria-label')).toBe(
    'Skala no 0 līdz 10: sākumā 3, pēc tam 5; labāk. Mērķis: vismaz 7.',
  )
})

test('what is not known says so and is no zero', () => {
  renderGoal(aPlanView({ ...open, goals: [measured] }))

  expect(figures()).toEqual(['nav datu', 'jaunāku datu vēl nav', 'ne vairāk par 2 nedēļā'])
})

test('how it goes is written down by a tap on the scale and one to save it', async () => {
  const plan = aPlanView({ ...open, goals: [onScale] })
  const calls = fakeApi(({ path }) => ({ body: path === '/api/session' ? session : plan }))
  renderGoal(plan)

  await userEvent.click(screen.getByRole('radio', { name: '6' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Saglabāt: 6' }))

  const [sent] = calls.filter(({ method }) => method === 'PUT')
  expect(sent?.path).toContain(`/goals/${onScale.id}/values/`)
  expect(sent?.body).toEqual({ value: 6, saidBy: 'pupil', saidOn: '2026-12-14', words: '' })
})

test('everything that was said stays, with the day and whose words they are', async () => {
  renderGoal(aPlanView({ ...open, goals: [onScale] }))

  await userEvent.click(screen.getByRole('button', { name: 'Kā gājis: 1 ieraksts' }))

  const [said] = within(screen.getByRole('list', { name: /^Kā gājis/ })).getAllByRole('listitem')
  expect(said?.textContent).toContain('5 no 10, saka skolēns')
  expect(said?.textContent).toContain('Rīti vēl grūti. · Ilze Priede')
})

test('whoever only reads sees no scale to write on', () => {
  renderGoal(aPlanView({ status: 'open', can: mayNothing, goals: [onScale] }))

  expect(screen.queryByRole('radio')).toBeNull()
})

test('a suggested goal is taken over by one click, with its indicator and target', async () => {
  const plan = aPlanView({ indicators: [{ ...absence, beforePerWeek: 4.6 }] })
  const calls = fakeApi(() => ({ body: plan }))
  renderWeb(<GoalsCard plan={plan} />)
  const text = 'Ne vairāk par 2 neattaisnoti kavētām stundām nedēļā.'

  await userEvent.click(screen.getByRole('button', { name: `Pievienot mērķi: ${text}` }))

  expect(calls).toMatchObject([
    {
      method: 'PUT',
      body: {
        riskIds: [aRiskView().id],
        start: { goal: text, indicator: 'lessons_unexcused', target: 2 },
      },
    },
  ])
})

test('another indicator begins without the target of the one before', async () => {
  const plan = aPlanView({ goals: [measured] })
  const calls = fakeApi(() => ({ body: { version: 2, savedAt: '2026-11-20T10:00:00.000Z' } }))
  renderGoal(plan)

  await userEvent.click(screen.getByRole('combobox', { name: 'Pēc kā mēra: 1. mērķis' }))
  await userEvent.click(screen.getByRole('option', { name: 'Skala no 0 līdz 10' }))

  expect(await screen.findByRole('radio', { name: '0' })).toBeDefined()
  await expect
    .poll(() => calls.map(({ body }) => body))
    .toMatchObject([
      { field: 'indicator', value: 'scale' },
      { field: 'target', value: null },
    ])
})
