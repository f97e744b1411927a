import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { FlagId, FlagView } from '#notice/risk/contract/flag.ts'
import { aFlagView } from '#notice/risk/testing/views.ts'
import { fakeApi } from '#web/testing/fake-api.ts'
import { renderPage } from '#web/testing/render-web.tsx'
import { FlagsSlot } from './FlagsSlot.tsx'

const PUPIL = 'dbb30c40-e22f-5dc0-b67f-1569c35f362a'
const talked = {
  kind: 'talked' as const,
  by: 'Ilze Priede',
  at: '2026-11-20T11:00:00.000Z',
  untilDate: null,
  to: null,
  note: 'Runājām par rītiem.',
}
const watched = { ...talked, kind: 'watched' as const, untilDate: '2026-12-01', to: null, note: null }
const withId = (digit: number, overrides: Partial<FlagView>) =>
  aFlagView({ id: `01a20000-0000-7000-8000-00000000000${digit}` as FlagId, ...overrides })

function draw(...rows: readonly FlagView[]) {
  fakeApi(() => ({ body: { rows, next: null } }))
  return renderPage(() => (
    <>
      <h1>Elza</h1>
      <FlagsSlot pupilId={PUPIL} />
    </>
  ))
}

test('what was answered stays while the rule holds, with the answer and what was written', async () => {
  draw(aFlagView({ answer: talked }))

  const flag = await screen.findByRole('listitem')
  expect(flag.textContent).toMatch(/22 neattaisnotas stundas/)
  expect(flag.textContent).toMatch(/Ilze Priede/)
  expect(flag.textContent).toContain('Runājām par rītiem.')
  expect(screen.queryByRole('button', { name: /^Atbildēt/ })).toBeNull()
})

test('what is watched says until when', async () => {
  draw(aFlagView({ answer: watched }))

  expect((await screen.findByRole('listitem')).textContent).toMatch(
    /vērots līdz .*1\.12|vērots līdz .*1\. dec/i,
  )
})

test('what waits stands first and can be answered, also when the watching is over', async () => {
  draw(withId(3, { answer: talked }), withId(4, {}), withId(5, { answer: watched, asksAgain: true }))

  const items = await screen.findAllByRole('listitem')
  expect(items.map((item) => item.querySelector('button') !== null)).toEqual([true, true, false])
})

test('what no longer holds, and what an earlier semester answered, is left to the events', async () => {
  draw(
    withId(3, { withdrawnAt: '2026-11-19T10:00:00.000Z' }),
    withId(4, { ofPresentSemester: false, answer: talked }),
  )

  await screen.findByRole('heading', { level: 1 })
  await new Promise((done) => setTimeout(done, 50))
  expect(screen.queryByRole('listitem')).toBeNull()
})
