import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { PupilView } from '#foundation/people/contract/pupil.ts'
import { fakeApi } from '#web/testing/fake-api.ts'
import { renderWeb } from '#web/testing/render-web.tsx'
import { StrengthsSlot } from './StrengthsSlot.tsx'

const marta = {
  id: 'dbb30c40-e22f-5dc0-b67f-1569c35f362a',
  givenName: 'Marta',
  can: { 'assessment.read': true, 'plan.read': true },
} as unknown as PupilView
const words = (strengths: string, pupilView = '') => ({ strengths, pupilView })

function answers(assessments: readonly object[], plans: readonly object[]) {
  fakeApi(({ path }) => ({
    body: path.endsWith('/plans') ? { rows: plans, can: { start: true } } : { rows: assessments },
  }))
}

test('what only a plan says is said', async () => {
  answers([], [{ startedOn: '2026-10-01', words: words('Zīmē', 'Gribu uz mākslas skolu.') }])
  renderWeb(<StrengthsSlot pupil={marta} />)

  expect(await screen.findByText('Zīmē')).toBeDefined()
  expect(screen.getByText('Gribu uz mākslas skolu.')).toBeDefined()
})

test('of several the newest stands there, and one in which nothing was written down does not hide it', async () => {
  answers(
    [
      { startedAt: '2026-11-02T08:00:00.000Z', words: words('') },
      { startedAt: '2026-10-20T08:00:00.000Z', words: words('Dzied korī') },
    ],
    [{ startedOn: '2026-10-01', words: words('Zīmē') }],
  )
  renderWeb(<StrengthsSlot pupil={marta} />)

  expect(await screen.findByText('Dzied korī')).toBeDefined()
  expect(screen.queryByText('Zīmē')).toBeNull()
})

test('where nothing was written down it says so', async () => {
  answers([], [])
  renderWeb(<StrengthsSlot pupil={marta} />)

  expect(await screen.findByText(/^Vēl nav pierakstīts\./)).toBeDefined()
})
