import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { fakeApi } from '#web/testing/fake-api.ts'
import { renderPage } from '#web/testing/render-web.tsx'
import { aGoalView, aPlanView } from '../testing/views.ts'
import { FinishEvaluation } from './FinishEvaluation.tsx'

const held = <Value,>(value: Value) => ({ value, version: 1 })
const session = {
  person: { id: 'x', givenName: 'Ilze', familyName: 'Priede' },
  roles: [],
  can: {},
  today: '2026-11-20',
}

test('what is missing is told with the way there, and that it is early', async () => {
  fakeApi(({ path }) => (path === '/api/session' ? { body: session } : undefined))
  const goal = aGoalView()
  const plan = aPlanView({ status: 'open', goals: [goal] })
  renderPage(() => (
    <>
      <FinishEvaluation plan={plan} />
      <div id="plan-summary" tabIndex={-1} />
    </>
  ))
  await screen.findByText(/^Plānu paredzēts pārskatīt 04\.12\.2026\./)

  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Norādiet, vai sasniegts vēl 1 mērķis. „Nāk katru dienu”',
    'Norādiet iznākumu vēl 1 riskam. „Neattaisnoti mācību kavējumi”',
    'Uzrakstiet kaut īsi, kas palīdzēja, kas traucēja vai ko ņemt līdzi turpmāk.',
  ])
  await userEvent.click(screen.getByRole('link', { name: /^Uzrakstiet kaut īsi/ }))

  expect(document.activeElement?.id).toBe('plan-summary')
})

test('nothing is asked where everything was said', async () => {
  fakeApi(({ path }) => (path === '/api/session' ? { body: session } : undefined))
  const plan = aPlanView({ status: 'open', goals: [], risks: [], evaluationSummary: held('Izdodas.') })
  renderPage(() => <FinishEvaluation plan={plan} />)
  await screen.findByRole('button', { name: 'Pabeigt izvērtēšanu' })

  expect(screen.queryAllByRole('listitem')).toEqual([])
})
