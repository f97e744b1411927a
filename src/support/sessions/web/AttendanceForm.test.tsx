import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { PupilId } from '#foundation/people/contract/ids.ts'
import { newId } from '#platform/ids/ids.ts'
import { fakeApi } from '#web/testing/fake-api.ts'
import { renderPage } from '#web/testing/render-web.tsx'
import { ParticipantId, SessionId } from '../contract/ids.ts'
import type { SessionView } from '../contract/session.ts'
import { AttendanceForm } from './AttendanceForm.tsx'

const ANNA = ParticipantId.parse(newId())
const TOMS = ParticipantId.parse(newId())

function aSessionView(): SessionView {
  const pupil = (givenName: string, familyName: string) => ({
    id: PupilId.parse(newId()),
    givenName,
    familyName,
    className: '7.b',
  })
  return {
    id: SessionId.parse(newId()),
    heldOn: '2026-11-20',
    startsAt: '14:00',
    minutes: 40,
    room: '',
    kind: {
      classifier: 'support-kind',
      code: 'mentor-support',
      nameLv: 'Mentora atbalsts',
      nameEn: 'Mentor',
    },
    subject: null,
    specialist: { id: newId() as SessionView['specialist']['id'], givenName: 'Andris', familyName: 'Lūsis' },
    institutionId: newId(),
    status: 'planned',
    cancelReason: '',
    weeks: 1,
    participants: [
      { id: ANNA, pupil: pupil('Anna', 'Bērziņa'), attendance: null },
      { id: TOMS, pupil: pupil('Toms', 'Celms'), attendance: null },
    ],
    isAttended: false,
    version: 0,
    attended: null,
    moves: [],
    corrections: [],
    openable: [],
    can: { attend: true, change: true },
  }
}

const saved = { body: { version: 1, savedAt: '2026-11-20T12:45:00.000Z' } }
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

test('two taps: all were here, save', async () => {
  const session = aSessionView()
  const calls = fakeApi(() => saved)
  renderPage(() => <AttendanceForm session={session} />)

  await screen.findByRole('radiogroup', { name: 'Anna Bērziņa · 7.b' })
  await press('Visi bija')
  await press('Saglabāt')

  expect((await screen.findByRole('status')).textContent).toContain('Saglabāts')
  expect(calls).toEqual([
    {
      method: 'PUT',
      path: `/api/support-sessions/${session.id}/attendance`,
      body: { version: 0, value: { [ANNA]: 'present', [TOMS]: 'present' } },
    },
  ])
})

test('who was not here is said first and stays so', async () => {
  const session = aSessionView()
  const calls = fakeApi(() => saved)
  renderPage(() => <AttendanceForm session={session} />)

  const toms = await screen.findByRole('radiogroup', { name: 'Toms Celms · 7.b' })
  await userEvent.click(toms.querySelector('input[value="excused"]') as HTMLInputElement)
  await press('Visi bija')
  await press('Saglabāt')

  await waitFor(() =>
    expect(calls[0]?.body).toEqual({ version: 0, value: { [ANNA]: 'present', [TOMS]: 'excused' } }),
  )
})

test('without a connection it says that nothing is saved, keeps it, and sends it again', async () => {
  const session = aSessionView()
  let isDown = true
  const calls = fakeApi(() => {
    if (isDown) throw new TypeError('no network')
    return saved
  })
  renderPage(() => <AttendanceForm session={session} />)

  await screen.findByRole('radiogroup', { name: 'Anna Bērziņa · 7.b' })
  await press('Visi bija')
  await press('Saglabāt')
  await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/savienojum/i))
  isDown = false
  await press('Saglabāt')

  await waitFor(() => expect(screen.getByRole('status').textContent).toContain('Saglabāts'))
  expect(calls.at(-1)?.body).toEqual({ version: 0, value: { [ANNA]: 'present', [TOMS]: 'present' } })
})
