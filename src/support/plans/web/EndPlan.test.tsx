import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { fakeApi } from '#web/testing/fake-api.ts'
import { renderWeb } from '#web/testing/render-web.tsx'
import { aPlanView } from '../testing/views.ts'
import { EndPlan } from './EndPlan.tsx'

test('a plan ends before it runs only with a kind and a reason', async () => {
  const plan = aPlanView()
  const calls = fakeApi(() => ({ body: { ...plan, status: 'not_needed' } }))
  renderWeb(<EndPlan plan={plan} />)

  await userEvent.click(screen.getByRole('button', { name: 'Plāns nav vajadzīgs' }))
  await screen.findByRole('dialog')
  await userEvent.click(screen.getByRole('radio', { name: 'Plāns nav vajadzīgs' }))
  expect(screen.getByRole('button', { name: 'Noslēgt plānu' }).hasAttribute('disabled')).toBe(true)
  await userEvent.type(screen.getByRole('textbox', { name: 'Iemesls' }), 'Konsultācijas palīdz.')
  await userEvent.click(screen.getByRole('button', { name: 'Noslēgt plānu' }))

  expect(calls).toMatchObject([
    { method: 'POST', body: { as: 'not_needed', reason: 'Konsultācijas palīdz.' } },
  ])
})
