import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { fakeApi } from '#web/testing/fake-api.ts'
import { renderWeb } from '#web/testing/render-web.tsx'
import { aGoalView, aMeasureView, aPlanView, aRiskView, mayNothing } from '../testing/views.ts'
import { RiskItem } from './RiskItem.tsx'

test('a serious risk says what it needs until it has a goal', () => {
  renderWeb(<RiskItem plan={aPlanView({ measures: [aMeasureView()] })} risk={aRiskView()} />)

  expect(screen.getByText('vajag mērķi')).toBeDefined()
})

test('a serious risk with a goal needs nothing more', () => {
  renderWeb(<RiskItem plan={aPlanView({ goals: [aGoalView()] })} risk={aRiskView()} />)

  expect(screen.queryByText('vajag mērķi')).toBeNull()
})

test('a risk of an earlier edition says by which classifier it was named', () => {
  renderWeb(<RiskItem plan={aPlanView()} risk={aRiskView({ edition: '2018', code: 'R18-1.02' })} />)

  expect(screen.getByText('Pēc 2018. gada klasifikatora')).toBeDefined()
})

test('a measure of the plan is linked to the risk by a check', async () => {
  const measure = aMeasureView()
  const plan = aPlanView({ measures: [measure] })
  const calls = fakeApi(() => ({ body: plan }))
  renderWeb(<RiskItem plan={plan} risk={aRiskView()} />)

  await userEvent.click(screen.getByRole('checkbox', { name: 'Mentora atbalsts' }))

  expect(calls).toMatchObject([
    { method: 'PUT', path: `/api/plans/${plan.id}/risks/${aRiskView().id}/measures/${measure.id}` },
  ])
})

test('what was agreed in an open plan is not unchecked, and nothing is taken out', () => {
  const measure = aMeasureView()
  const open = {
    status: 'open',
    can: { ...mayNothing, edit: true, evaluate: true },
  } as const
  renderWeb(
    <RiskItem
      plan={aPlanView({ ...open, measures: [measure] })}
      risk={aRiskView({ measureIds: [measure.id] })}
    />,
  )

  expect(screen.getByRole('checkbox', { name: 'Mentora atbalsts' }).matches(':disabled')).toBe(true)
  expect(screen.queryByRole('button', { name: /Izņemt/ })).toBeNull()
})

test('the end of the plan shows what became of the risk and what helped', () => {
  const risk = aRiskView({
    outcome: { value: 'decreased', version: 1 },
    helped: { value: 'Mentors, kas zvanīja no rītiem', version: 1 },
  })
  renderWeb(
    <RiskItem
      plan={aPlanView({
        status: 'evaluated',
        can: mayNothing,
      })}
      risk={risk}
    />,
  )

  expect(screen.getByText('mazinājās')).toBeDefined()
  expect(screen.getByText('Mentors, kas zvanīja no rītiem')).toBeDefined()
})
