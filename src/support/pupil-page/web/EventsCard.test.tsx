import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { PupilView } from '#foundation/people/contract/pupil.ts'
import { aFlagView } from '#notice/risk/testing/views.ts'
import { fakeApi } from '#web/testing/fake-api.ts'
import { renderPage } from '#web/testing/render-web.tsx'
import { EventsCard } from './EventsCard.tsx'

const COMPLETED_AT = '2026-11-20T11:00:00.000Z'

const elza = {
  id: 'dbb30c40-e22f-5dc0-b67f-1569c35f362a',
  can: { 'flag.read': true, 'assessment.read': true, 'plan.read': false, 'note.read': false },
} as unknown as PupilView

async function draw(answeredAt: string) {
  const answer = {
    kind: 'assessment_opened' as const,
    by: 'Ilze Priede',
    at: answeredAt,
    untilDate: null,
    note: null,
  }
  const assessment = {
    id: '01a20000-0000-7000-8000-000000000001',
    status: 'completed',
    level: 'regular',
    by: 'Ilze Priede',
    startedAt: '2026-11-20T10:00:00.000Z',
    completedAt: COMPLETED_AT,
  }
  fakeApi(({ path }) => ({
    body: { rows: path.includes('/flags') ? [aFlagView({ answer })] : [assessment], next: null },
  }))
  renderPage(() => <EventsCard pupil={elza} />)
  await screen.findByText('Risku izvērtējums')
}

test('an answer that came with an assessment says so, and to what', async () => {
  await draw(COMPLETED_AT)

  expect(
    await screen.findByText(/^Ar izvērtējumu atbildēts uz pamanīto: 22 neattaisnotas stundas/),
  ).toBeDefined()
})

test('one that somebody gave by hand is told as given', async () => {
  await draw('2026-11-19T11:00:00.000Z')

  expect(await screen.findByText('Atbilde: Sākts risku izvērtējums')).toBeDefined()
})
