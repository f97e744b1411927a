import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { fakeApi } from '#web/testing/fake-api.ts'
import { renderWeb } from '#web/testing/render-web.tsx'
import { PlanId } from '../contract/ids.ts'
import type { PlanView } from '../contract/plan.ts'
import { aPlanView, mayNothing } from '../testing/views.ts'
import { PlanText } from './PlanText.tsx'

const OTHER = PlanId.parse('01a20000-0000-7000-8000-000000000002')

const draw = (plan: PlanView) =>
  renderWeb(
    <PlanText plan={plan} target={{ field: 'strengths' }} saved={plan.strengths} label="Stiprās puses" />,
  )

test('saves what is typed with the version that was read, and says when', async () => {
  const calls = fakeApi(() => ({ body: { version: 1, savedAt: '2026-11-20T12:02:00.000Z' } }))
  draw(aPlanView())

  await userEvent.type(screen.getByRole('textbox'), ' labi')
  await userEvent.tab()

  expect(await screen.findByText('Saglabāts 14:02')).toBeDefined()
  expect(calls.at(-1)).toMatchObject({
    method: 'PUT',
    path: '/api/plans/01a20000-0000-7000-8000-000000000001/fields',
    body: { field: 'strengths', value: 'Zīmē labi', version: 0 },
  })
})

test('shows both texts when somebody else was faster, and keeps the chosen one', async () => {
  const theirs = { value: 'Palīdz citiem', version: 4, by: 'Andris Lūsis', at: '2026-11-20T12:00:00.000Z' }
  const answers = [
    { status: 409, body: { code: 'plans.changed-meanwhile', message: '', data: theirs } },
    { body: { version: 5, savedAt: '2026-11-20T12:03:00.000Z' } },
  ]
  const calls = fakeApi(() => answers.shift())
  const plan = aPlanView({ id: OTHER, strengths: { value: 'Zīmē', version: 3 } })
  draw(plan)
  await userEvent.type(screen.getByRole('textbox'), '!')
  await userEvent.tab()

  await userEvent.click(await screen.findByRole('button', { name: 'Salīdzināt' }))
  const dialog = await screen.findByRole('dialog')

  expect(within(dialog).getByText('Zīmē!')).toBeDefined()
  expect(within(dialog).getByText('Palīdz citiem')).toBeDefined()
  await userEvent.click(within(dialog).getByRole('button', { name: 'Paturēt manu' }))
  expect(await screen.findByText('Saglabāts 14:03')).toBeDefined()
  expect(calls.at(-1)?.body).toEqual({ field: 'strengths', value: 'Zīmē!', version: 4 })
})

test('is only read in a plan that may not be changed', () => {
  draw(
    aPlanView({
      status: 'evaluated',
      can: mayNothing,
    }),
  )

  expect(screen.queryByRole('textbox')).toBeNull()
  expect(screen.getByText('Zīmē')).toBeDefined()
})
