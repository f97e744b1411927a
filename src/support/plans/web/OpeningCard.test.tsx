import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { fakeApi } from '#web/testing/fake-api.ts'
import { renderWeb } from '#web/testing/render-web.tsx'
import { aMeasureView, aPlanView, aRiskView } from '../testing/views.ts'
import { OpeningCard } from './OpeningCard.tsx'

test('says what is still missing, and names the risk', () => {
  renderWeb(<OpeningCard plan={aPlanView()} />)

  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'Nopietnam riskam vajag mērķi vai pasākumu: Neattaisnoti mācību kavējumi.',
    'Plānā nav neviena pasākuma. Pievienojiet vismaz vienu.',
  ])
})

test('opens a plan that has everything', async () => {
  const ready = aPlanView({
    risks: [aRiskView({ goal: { value: 'Nāk laikā', version: 1 } })],
    measures: [aMeasureView()],
  })
  const calls = fakeApi(() => ({ body: { ...ready, status: 'open' } }))
  renderWeb(<OpeningCard plan={ready} />)
  expect(screen.getByText('Viss vajadzīgais ir.')).toBeDefined()

  await userEvent.click(screen.getByRole('button', { name: 'Atvērt plānu' }))

  expect(calls).toMatchObject([{ method: 'POST', path: `/api/plans/${ready.id}/opening` }])
})
