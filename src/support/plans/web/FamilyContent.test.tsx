import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Suspense } from 'react'
import { expect, test } from 'vitest'
import { fakeApi } from '#web/testing/fake-api.ts'
import { renderWeb } from '#web/testing/render-web.tsx'
import { PlanMessageId } from '../contract/ids.ts'
import type { PlanFamilyView } from '../contract/plan-family.ts'
import { aPlanView } from '../testing/views.ts'
import { FamilyContent } from './FamilyContent.tsx'

const by = { givenName: 'Ilze', familyName: 'Priede' }
const family: PlanFamilyView = {
  shown: null,
  messages: [],
  can: { show: true, markRead: true },
}
const message = {
  id: PlanMessageId.parse('01a20000-0000-7000-8000-000000000401'),
  party: 'pupil',
  guardian: null,
  mood: 2,
  words: 'Grūti no rītiem.',
  saidAt: '2026-11-19T15:00:00.000Z',
  read: null,
} as const

function draw(status: 'draft' | 'open', view: PlanFamilyView, after: PlanFamilyView = view) {
  const calls = fakeApi(({ method }) => ({ body: method === 'GET' ? view : after }))
  renderWeb(
    <Suspense fallback={null}>
      <FamilyContent plan={aPlanView({ status })} />
    </Suspense>,
  )
  return calls
}

test('a draft is shown by one button, which comes back only when the plan has changed since', async () => {
  const shown = { by, at: '2026-11-20T08:00:00.000Z', isCurrent: true }
  const calls = draw('draft', family, { ...family, shown })

  await userEvent.click(await screen.findByRole('button', { name: 'Rādīt ģimenei' }))

  await screen.findByText(/Parādīja Ilze Priede.*Ģimene redz plānu tādu/)
  expect(screen.queryByRole('button')).toBeNull()
  expect(calls.filter(({ method }) => method === 'POST')).toHaveLength(1)
})

test('what was said while the plan runs is marked as read one by one', async () => {
  const read = { by, at: '2026-11-20T08:00:00.000Z' }
  draw('open', { ...family, messages: [message] }, { ...family, messages: [{ ...message, read }] })

  const line = await screen.findByRole('listitem')
  within(line).getByText('Ne tik labi')
  await userEvent.click(within(line).getByRole('button', { name: 'Izlasīju ziņu: Skolēns, 19.11.2026.' }))

  await screen.findByText(/^Izlasīja Ilze Priede/)
  expect(screen.queryByRole('button')).toBeNull()
})
