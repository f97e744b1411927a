import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { fakeApi } from '#web/testing/fake-api.ts'
import { renderWeb } from '#web/testing/render-web.tsx'
import type { DutyId } from '../contract/duty.ts'
import { aDutyNotice, aDutyView } from '../testing/views.ts'
import { CausesCard } from './CausesCard.tsx'

const saved = { body: { version: 1, savedAt: '2026-11-23T08:00:00.000Z' } }

test('causes save themselves with the version in which they were read', async () => {
  const calls = fakeApi(() => saved)
  const duty = aDutyView({ id: '01a20000-0000-7000-8000-0000000000d2' as DutyId })
  renderWeb(<CausesCard duty={duty} />)

  await userEvent.click(screen.getByRole('checkbox', { name: 'Bieži slimo' }))

  await waitFor(() =>
    expect(calls).toEqual([
      {
        method: 'PUT',
        path: `/api/duties/${duty.id}/causes`,
        body: { value: { codes: ['often-ill'], unknown: false, note: '' }, version: 0 },
      },
    ]),
  )
})

test('a cause that is not known yet takes the others away and asks what was tried', async () => {
  fakeApi(() => saved)
  renderWeb(<CausesCard duty={aDutyView({ id: '01a20000-0000-7000-8000-0000000000d3' as DutyId })} />)
  await userEvent.click(screen.getByRole('checkbox', { name: 'Bieži slimo' }))

  await userEvent.click(screen.getByRole('checkbox', { name: 'Iemesls vēl nav zināms' }))

  expect(screen.getByRole('checkbox', { name: 'Bieži slimo', checked: false })).toBeTruthy()
  expect(screen.getByRole('textbox', { name: /Kas darīts, lai iemeslu noskaidrotu/ })).toBeTruthy()
})

test('whoever only reads sees the causes in words, and by whom', () => {
  const { duty } = aDutyNotice()
  renderWeb(<CausesCard duty={{ ...duty, can: { ...duty.can, record: false } }} />)

  expect(screen.queryByRole('checkbox')).toBeNull()
  expect(screen.getByText(/Mācību motivācijas trūkums/)).toBeTruthy()
  expect(screen.getByText('Ilze Priede, 23.11.2026. 10:00')).toBeTruthy()
})
