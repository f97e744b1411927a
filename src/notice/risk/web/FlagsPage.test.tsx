import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { type ApiCall, fakeApi } from '#web/testing/fake-api.ts'
import { renderPage } from '#web/testing/render-web.tsx'
import { ToastRegion } from '#web/ui/ToastRegion.tsx'
import { dismissToast, toastStore } from '#web/ui/toast-store.ts'
import { aFlagView } from '../testing/views.ts'
import { FlagsPage } from './FlagsPage.tsx'

const session = {
  person: { id: 'x', givenName: 'Ilze', familyName: 'Priede' },
  roles: [],
  can: {},
  today: '2026-11-20',
}

/** The dialog's script comes when it opens. */
const slow = { timeout: 5000 }

afterEach(() => {
  for (const { id } of toastStore.getSnapshot()) dismissToast(id)
})

/** One flag that waits until it is answered. */
function aServer() {
  let waits = true
  return fakeApi(({ method, path }: ApiCall) => {
    if (path === '/api/session') return { body: session }
    if (path.startsWith('/api/flag-filters')) return { body: { institutions: [], schoolYears: [] } }
    if (path.startsWith('/api/flag-counts')) {
      const dataUntil = { absencesUntil: '2026-11-14', marksUntil: null }
      return { body: { listed: waits ? 1 : 0, movedOn: 0, dataUntil, staleSchools: [] } }
    }
    if (path.startsWith('/api/flags')) return { body: { rows: waits ? [aFlagView()] : [], next: null } }
    if (method !== 'POST') return undefined
    waits = false
    return { body: { answeredAt: '2026-11-20T10:00:00.000Z' } }
  })
}

test('the count above the list follows an answer', async () => {
  aServer()
  renderPage(FlagsPage)
  expect(await screen.findByText('1 pamanītais', {}, slow)).toBeDefined()

  await userEvent.click(await screen.findByRole('button', { name: 'Atbildēt: Elza Liepiņa' }, slow))
  await userEvent.click(await screen.findByRole('radio', { name: 'Runāju ar skolēnu vai ģimeni' }, slow))
  await userEvent.type(screen.getByRole('textbox', { name: /^Ar ko un par ko/ }), 'Ar māti')
  await userEvent.click(screen.getByRole('button', { name: 'Saglabāt atbildi' }))

  expect(await screen.findByText('0 pamanīto')).toBeDefined()
  expect(screen.queryByRole('button', { name: 'Atbildēt: Elza Liepiņa' })).toBeNull()
})

test('an answer given by mistake is changed from the message that it is saved', async () => {
  const calls = aServer()
  renderPage(() => (
    <>
      <FlagsPage />
      <ToastRegion />
    </>
  ))
  await userEvent.click(await screen.findByRole('button', { name: 'Atbildēt: Elza Liepiņa' }, slow))
  await userEvent.click(await screen.findByRole('radio', { name: 'Nav pamata bažām' }, slow))
  await userEvent.type(screen.getByRole('textbox', { name: 'Iemesls' }), 'Slimības lapa')
  await userEvent.click(screen.getByRole('button', { name: 'Saglabāt atbildi' }))

  await userEvent.click(await screen.findByRole('button', { name: 'Mainīt atbildi' }))
  expect(await screen.findByText('Iemesls: Slimības lapa')).toBeDefined()
  await userEvent.click(screen.getByRole('radio', { name: 'Runāju ar skolēnu vai ģimeni' }))
  await userEvent.type(screen.getByRole('textbox', { name: /^Ar ko un par ko/ }), 'Ar māti')
  await userEvent.click(screen.getByRole('button', { name: 'Saglabāt atbildi' }))

  await waitFor(() => expect(calls.filter(({ method }) => method === 'POST')).toHaveLength(2))
  const [first, second] = calls.filter(({ method }) => method === 'POST').map(({ body }) => body)
  expect(second).toMatchObject({ kind: 'talked', note: 'Ar māti' })
  expect((second as { id: string }).id).not.toBe((first as { id: string }).id)
})
