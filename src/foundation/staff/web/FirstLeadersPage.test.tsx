import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { type ApiCall, fakeApi } from '#web/testing/fake-api.ts'
import { renderPage } from '#web/testing/render-web.tsx'
import { FirstLeadersPage } from './FirstLeadersPage.tsx'

const institution = { id: '019aa000-0000-7000-8000-000000000001', name: 'Cēsu 5. pirmsskola' }
const invitation = {
  personId: '019aa000-0000-7000-8000-000000000002',
  givenName: 'Anda',
  familyName: 'Krauze',
  username: 'anda@skola.example',
  how: 'link',
  link: 'https://pamani.example/invitation#abc',
}

const session = {
  person: { id: 'x', givenName: 'Dace', familyName: 'Vilka' },
  roles: [],
  can: {},
  today: '2026-11-20',
}

async function invite(givenName: string) {
  await userEvent.click(screen.getByRole('button', { name: 'Uzaicināt vadību: Cēsu 5. pirmsskola' }))
  const dialog = within(await screen.findByRole('dialog'))
  await userEvent.type(dialog.getByLabelText('Vārds'), givenName)
  await userEvent.type(dialog.getByLabelText('Uzvārds'), 'Krauze')
  await userEvent.type(dialog.getByLabelText('Darba e-pasts'), 'anda@skola.example')
  await userEvent.click(dialog.getByRole('button', { name: 'Uzaicināt' }))
}

test('a school that nobody leads is named, and its leader is invited with a link to hand over', async () => {
  const calls = fakeApi(({ path, method }: ApiCall) => {
    if (path === '/api/session') return { body: session }
    return method === 'GET'
      ? { body: { schools: [{ institution, invited: [] }], mails: false } }
      : { body: { invitation } }
  })
  renderPage(FirstLeadersPage)
  await screen.findByText('vēl neviens')

  await invite('Anda')

  expect(await screen.findByText(invitation.link)).toBeDefined()
  expect(calls.find(({ path }) => path.endsWith('/first-leader'))).toMatchObject({
    body: { givenName: 'Anda', familyName: 'Krauze', email: 'anda@skola.example' },
  })
})

test('whoever is invited in another’s place has the only link that is handed over', async () => {
  let made = 0
  fakeApi(({ path, method }: ApiCall) => {
    if (path === '/api/session') return { body: session }
    if (method === 'GET') return { body: { schools: [{ institution, invited: [] }], mails: false } }
    made += 1
    const personId = `019aa000-0000-7000-8000-00000000001${made}`
    return { body: { invitation: { ...invitation, personId, link: `${invitation.link}${made}` } } }
  })
  renderPage(FirstLeadersPage)
  await screen.findByText('vēl neviens')

  await invite('Anna')
  await screen.findByText(`${invitation.link}1`)
  await invite('Anda')

  expect(await screen.findByText(`${invitation.link}2`)).toBeDefined()
  expect(screen.queryByText(`${invitation.link}1`)).toBeNull()
})
