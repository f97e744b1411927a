import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { fakeApi } from '#web/testing/fake-api.ts'
import { renderWeb } from '#web/testing/render-web.tsx'
import { aGoalView, aMeasureView, anAgreementView, aPlanView, aRiskView } from '../testing/views.ts'
import { ProposalCard } from './ProposalCard.tsx'

test('says what is still missing, and names the risk', () => {
  renderWeb(<ProposalCard plan={aPlanView()} />)

  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'Nopietnam riskam vajag mērķi (vai pasākumu, par kuru atbild tikai kāds ārpus skolas): Neattaisnoti mācību kavējumi.',
    'Plānā nav neviena pasākuma. Pievienojiet vismaz vienu.',
    'Pierakstiet, ko par plānu saka skolēns, vai kas mēģināts, lai viņu uzklausītu.',
    'Pierakstiet, ko par plānu saka ģimene, vai kas mēģināts, lai ar to sazinātos.',
  ])
})

test('leads to the place where something is missing', async () => {
  const goal = aGoalView({ riskIds: [] })
  renderWeb(
    <>
      <ProposalCard
        plan={aPlanView({ goals: [goal], risks: [aRiskView({ frequency: { value: 1, version: 0 } })] })}
      />
      <div id={`plan-goal-${goal.id}`} tabIndex={-1} />
    </>,
  )

  await userEvent.click(
    screen.getByRole('link', { name: 'Norādiet, kuram riskam ir mērķis: Nāk katru dienu.' }),
  )

  expect(document.activeElement?.id).toBe(`plan-goal-${goal.id}`)
})

test('submits a plan that has everything', async () => {
  const ready = aPlanView({
    goals: [aGoalView()],
    measures: [aMeasureView()],
    agreements: [anAgreementView(), anAgreementView({ party: 'guardian' })],
  })
  const calls = fakeApi(() => ({ body: { ...ready, status: 'proposed' } }))
  renderWeb(<ProposalCard plan={ready} />)
  expect(screen.getByText('Viss vajadzīgais ir.')).toBeDefined()

  await userEvent.click(screen.getByRole('button', { name: 'Iesniegt apstiprināšanai' }))

  expect(calls).toMatchObject([{ method: 'POST', path: `/api/plans/${ready.id}/proposal` }])
})

test('a draft that came back shows who returned it and why', () => {
  const returned = {
    by: { givenName: 'Dace', familyName: 'Vilka' },
    at: '2026-11-20T11:00:00.000Z',
    remark: 'Kas palīdzēs no rītiem?',
  }
  renderWeb(<ProposalCard plan={aPlanView({ returned })} />)

  expect(screen.getByText(/^Plānu atgrieza Dace Vilka/)).toBeDefined()
  expect(screen.getByText('Kas palīdzēs no rītiem?')).toBeDefined()
})
