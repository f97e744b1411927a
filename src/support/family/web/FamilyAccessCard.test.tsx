import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { PupilId } from '#foundation/people/contract/ids.ts'
import { type ApiCall, fakeApi } from '#web/testing/fake-api.ts'
import { renderPage } from '#web/testing/render-web.tsx'
import { ToastRegion } from '#web/ui/ToastRegion.tsx'
import type { FamilyMember } from '../contract/family-invitation.ts'
import { FamilyAccessCard } from './FamilyAccessCard.tsx'

const pupilId = PupilId.parse('01a20000-0000-7000-8000-000000000301')
const motherId = '01a20000-0000-7000-8000-000000000310'

const mother: FamilyMember = {
  personId: motherId,
  party: 'guardian',
  relation: 'mother',
  givenName: 'Elīna',
  familyName: 'Liepiņa',
  email: 'elina@epasts.example',
  mayFrom: null,
  state: 'none',
  invitedUntil: null,
  isOver: false,
  isSelf: false,
}
const child: FamilyMember = {
  ...mother,
  personId: pupilId,
  party: 'pupil',
  relation: null,
  givenName: 'Elza',
  email: null,
}
const invited: FamilyMember = { ...mother, state: 'invited', invitedUntil: '2026-11-27T10:00:00.000Z' }
const invitation = {
  personId: motherId,
  party: 'guardian',
  givenName: 'Elīna',
  familyName: 'Liepiņa',
  how: 'link',
  paper: {
    username: 'elina@epasts.example',
    link: 'https://pamani.example/invitation#abc',
    qrCode: 'data:image/svg+xml;base64,AA==',
    until: '2026-11-27T10:00:00.000Z',
  },
}

const draw = (members: readonly FamilyMember[], answer: object = {}, mails = true) => {
  const calls = fakeApi(({ method }: ApiCall) =>
    method === 'GET' ? { body: { members, mails } } : { body: { members: [invited], mails, ...answer } },
  )
  renderPage(() => (
    <>
      <FamilyAccessCard pupilId={pupilId} />
      <ToastRegion />
    </>
  ))
  return calls
}
const inviteOnPaper = () => screen.findByRole('button', { name: 'Dot saiti uz papīra: Elīna Liepiņa' })

test('a link to hand over is shown once, with its picture, and printed alone', async () => {
  const calls = draw([mother], { invitation })

  await userEvent.click(await inviteOnPaper())

  const sheet = await screen.findByRole('region', { name: 'Uzaicinājums: Elīna Liepiņa' })
  expect(within(sheet).getByText(invitation.paper.link)).toBeDefined()
  expect(within(sheet).getByRole('img', { name: 'Kvadrātkods ar uzaicinājuma saiti' })).toBeDefined()
  expect(document.querySelector('body > div[class*="paper"]')?.textContent).not.toContain('Elza')
  expect(calls.find(({ method }) => method === 'POST')).toMatchObject({
    path: `/api/pupils/${pupilId}/family-access/${motherId}`,
    body: { by: 'paper' },
  })
  await userEvent.click(within(sheet).getByRole('button', { name: 'Gatavs' }))
  expect(screen.queryByText(invitation.paper.link)).toBeNull()
})

test('a letter goes to the address of the register', async () => {
  const calls = draw([mother], { invitation: { ...invitation, how: 'mailed', paper: null } })

  await userEvent.click(
    await screen.findByRole('button', { name: 'Sūtīt uzaicinājumu: Elīna Liepiņa, elina@epasts.example' }),
  )

  expect(await screen.findByText('Uzaicinājums nosūtīts: Elīna Liepiņa.')).toBeDefined()
  expect(calls.find(({ method }) => method === 'POST')?.body).toEqual({ by: 'mail' })
})

test('where no letters go, and for a pupil, there is only paper', async () => {
  draw([mother, child], {}, false)

  await inviteOnPaper()
  expect(screen.queryByRole('button', { name: /^Sūtīt/ })).toBeNull()
  expect(screen.getByRole('button', { name: 'Dot saiti uz papīra: Elza Liepiņa' })).toBeDefined()
})

test('access is taken away with one click, and given back by undoing', async () => {
  const calls = draw([invited], { invitation })
  await userEvent.click(await screen.findByRole('button', { name: 'Atņemt piekļuvi: Elīna Liepiņa' }))

  await screen.findByText('Piekļuve atņemta: Elīna Liepiņa')
  await userEvent.click(screen.getByRole('button', { name: 'Atsaukt' }))

  await screen.findByRole('region', { name: 'Uzaicinājums: Elīna Liepiņa' })
  expect(calls.map(({ method }) => method)).toEqual(['GET', 'DELETE', 'POST'])
})

test('a pupil under 13 is not offered, and it says from when', async () => {
  draw([mother, { ...child, mayFrom: '2027-03-14' }])

  expect(await screen.findByText(/^Var uzaicināt no .*2027/)).toBeDefined()
  expect(screen.queryByRole('button', { name: /Elza/ })).toBeNull()
})
