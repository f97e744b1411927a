import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { type ApiCall, fakeApi } from '#web/testing/fake-api.ts'
import { renderPage } from '#web/testing/render-web.tsx'
import { aFlagView } from '../testing/views.ts'
import { FlagsPage } from './FlagsPage.tsx'

const session = {
  person: { id: 'x', givenName: 'Ilze', familyName: 'Priede' },
  roles: [],
  can: {},
  today: '2026-11-20',
}

/** One flag that waits until it is answered. */
function aServer() {
  let waits = true
  return fakeApi(({ method, path }: ApiCall) => {
    if (path === '/api/session') return { body: session }
    if (path.startsWith('/api/flag-filters')) return { body: { institutions: [], schoolYears: [] } }
    if (path.startsWith('/api/flag-counts')) return { body: { listed: waits ? 1 : 0, movedOn: 0 } }
    if (path.startsWith('/api/flags')) return { body: { rows: waits ? [aFlagView()] : [], next: null } }
    if (method !== 'POST') return undefined
    waits = false
    return { body: { answeredAt: '2026-11-20T10:00:00.000Z' } }
  })
}

test('the count above the list follows an answer', async () => {
  aServer()
  renderPage(FlagsPage)
  expect(await screen.findByText('1 pamanītais')).toBeDefined()

  await userEvent.click(await screen.findByRole('button', { name: 'Atbildēt: Elza Liepiņa' }))
  await userEvent.click(await screen.findByRole('radio', { name: 'Runāju ar skolēnu vai ģimeni' }))
  await userEvent.click(screen.getByRole('button', { name: 'Saglabāt atbildi' }))

  expect(await screen.findByText('0 pamanīto')).toBeDefined()
  expect(screen.queryByRole('button', { name: 'Atbildēt: Elza Liepiņa' })).toBeNull()
})
