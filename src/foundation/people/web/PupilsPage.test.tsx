import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { type ApiCall, fakeApi } from '#web/testing/fake-api.ts'
import { renderPage } from '#web/testing/render-web.tsx'
import { PupilsPage } from './PupilsPage.tsx'

const elza = {
  id: '01890000-0000-7000-8000-00000000000a',
  givenName: 'Elza',
  familyName: 'Liepiņa',
  className: '7.b',
  institutionName: 'Cēsu Pilsētas vidusskola',
}
const liene = {
  ...elza,
  id: '01890000-0000-7000-8000-00000000000b',
  givenName: 'Liene',
  familyName: 'Āboliņa',
}
const session = {
  person: { id: 'x', givenName: 'Rita', familyName: 'Kļava' },
  roles: [],
  can: { 'pupil.lookup': true },
}

function answer({ path, body }: ApiCall) {
  if (path === '/api/session') return { body: session }
  if (path === '/api/institutions') return { body: { institutions: [], next: null } }
  if (path === '/api/pupils/lookup') return { body: { pupil: null } }
  if (path !== '/api/pupils/search') return undefined
  const { text } = body as { text: string }
  return { body: { rows: text === '' ? [liene, elza] : [elza], next: null } }
}

async function show() {
  const calls = fakeApi(answer)
  const { router } = renderPage(PupilsPage)
  await screen.findByRole('link', { name: 'Āboliņa Liene' })
  return { calls, router }
}

test('finds while one types, and asks in a body, never in an address', async () => {
  const { calls, router } = await show()

  await userEvent.type(screen.getByRole('searchbox'), 'liep')

  await waitFor(() => expect(screen.queryByRole('link', { name: 'Āboliņa Liene' })).toBeNull())
  expect(calls.at(-1)).toMatchObject({ method: 'POST', path: '/api/pupils/search', body: { text: 'liep' } })
  expect(calls.map((call) => call.path).join()).not.toContain('liep')
  expect(router.state.location.href).not.toContain('liep')
})

test('arrows go from the field down the pupils and back', async () => {
  await show()
  const field = screen.getByRole('searchbox')
  field.focus()

  await userEvent.keyboard('{ArrowDown}{ArrowDown}')
  const second = document.activeElement
  await userEvent.keyboard('{ArrowUp}{ArrowUp}')

  expect(second).toBe(screen.getByRole('link', { name: 'Liepiņa Elza' }))
  expect(document.activeElement).toBe(field)
})

test('a personal code that nobody within reach has is said to be so', async () => {
  const { calls } = await show()

  await userEvent.click(screen.getByRole('button', { name: 'Atrast pēc personas koda' }))
  await userEvent.type(screen.getByRole('textbox', { name: 'Personas kods' }), '140313-90120')
  await userEvent.click(screen.getByRole('button', { name: 'Atrast' }))

  expect(await screen.findByText('Starp skolēniem, kurus drīkstat redzēt, tāda koda nav.')).toBeDefined()
  expect(calls.at(-1)).toMatchObject({ path: '/api/pupils/lookup', body: { personalCode: '140313-90120' } })
})
