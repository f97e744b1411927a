import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { fakeApi } from '#web/testing/fake-api.ts'
import { renderWeb } from '#web/testing/render-web.tsx'
import { aPlanView, mayNothing } from '../testing/views.ts'
import { OpeningCard } from './OpeningCard.tsx'

const proposal = aPlanView({
  status: 'proposed',
  proposed: { by: { givenName: 'Ilze', familyName: 'Priede' }, at: '2026-11-20T10:00:00.000Z' },
  can: { ...mayNothing, return: true, open: true },
})

test('approves a plan of others', async () => {
  const calls = fakeApi(() => ({ body: { ...proposal, status: 'open' } }))
  renderWeb(<OpeningCard plan={proposal} />)

  await userEvent.click(screen.getByRole('button', { name: 'Apstiprināt plānu' }))

  expect(calls).toMatchObject([{ method: 'POST', path: `/api/plans/${proposal.id}/opening` }])
})

test('returns it only with a remark', async () => {
  const calls = fakeApi(() => ({ body: { ...proposal, status: 'draft' } }))
  renderWeb(<OpeningCard plan={proposal} />)

  await userEvent.click(screen.getByRole('button', { name: 'Atgriezt papildināšanai' }))
  expect(screen.getByRole('button', { name: 'Atgriezt' }).hasAttribute('disabled')).toBe(true)
  await userEvent.type(screen.getByRole('textbox', { name: 'Kas jāpapildina' }), 'Kas palīdzēs no rītiem?')
  await userEvent.click(screen.getByRole('button', { name: 'Atgriezt' }))

  expect(calls).toMatchObject([{ method: 'POST', body: { remark: 'Kas palīdzēs no rītiem?' } }])
})

test('tells a leader with a part in it why somebody else approves', () => {
  renderWeb(<OpeningCard plan={{ ...proposal, hasPart: true, can: { ...mayNothing, return: true } }} />)

  expect(screen.getByText(/^Šajā plānā ir arī jūsu darbs/)).toBeDefined()
  expect(screen.queryByRole('button', { name: 'Apstiprināt plānu' })).toBeNull()
})
