import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { fakeApi } from '#web/testing/fake-api.ts'
import { renderWeb } from '#web/testing/render-web.tsx'
import type { ClassScreening } from '../contract/screening.ts'
import { aClassScreening, aScreenedPupil } from '../testing/views.ts'
import { ScreeningGrid } from './ScreeningGrid.tsx'
import type { Replaced } from './use-tell-replaced.ts'

const at = '2026-11-20T12:02:00.000Z'

type Sent = { answers: { sign: string; value: number | null; version: number }[] }

/** A server that saves what it is sent, except signs that somebody else has answered. */
function aServer(kept: Readonly<Record<string, number>> = {}) {
  return fakeApi(({ body }) => ({
    body: {
      savedAt: at,
      answers: (body as Sent).answers.map(({ sign, value, version }) => ({
        sign,
        value: kept[sign] ?? value,
        version: version + 1,
        answeredBy: 'Andris Lūsis',
        answeredAt: at,
        outcome: sign in kept ? 'kept' : 'saved',
      })),
    },
  }))
}

const draw = (screening: ClassScreening) =>
  renderWeb(<ScreeningGrid screening={screening} onState={() => undefined} />)
const cell = (name: RegExp) => screen.getAllByRole('gridcell', { name })
const janis = aScreenedPupil({ id: 'dbb30c40-e22f-5dc0-b67f-1569c35f362b' as never, familyName: 'Kalniņš' })

test('Enter answers the whole row in one request and goes to the next pupil', async () => {
  const calls = aServer()
  draw(aClassScreening({ pupils: [aScreenedPupil(), janis] }))

  await userEvent.tab()
  await userEvent.tab() // past the name, which is a link
  await userEvent.keyboard('{Enter}')

  await waitFor(() => expect(calls).toHaveLength(1))
  expect(calls[0]?.body).toEqual({
    answers: ['absences', 'performance', 'behaviour'].map((sign) => ({ sign, value: 0, version: 0 })),
  })
  expect(document.activeElement?.getAttribute('data-row')).toBe('1')
})

test('Enter takes over what the journal suggests', async () => {
  const calls = aServer()
  const pupil = aScreenedPupil()
  const journal = { ...pupil.journal, lessonsUnexcused: 22, suggested: { absences: 3 } }
  draw(aClassScreening({ pupils: [{ ...pupil, journal }] }))
  expect(cell(/^Kavējumi: nav atbildes, žurnāls iesaka 3, vienmēr$/)).toHaveLength(1)

  await userEvent.click(screen.getByRole('button', { name: /Apstiprināt ieteikto/ }))

  await waitFor(() => expect(calls).toHaveLength(1))
  const sent = (calls[0]?.body ?? { answers: [] }) as Sent
  expect(sent.answers.map(({ value }) => value)).toEqual([3, 0, 0])
})

test('a digit answers one sign and goes on to the next', async () => {
  const calls = aServer()
  draw(aClassScreening())

  await userEvent.tab()
  await userEvent.tab()
  await userEvent.keyboard('2')

  await waitFor(() => expect(calls).toHaveLength(1))
  expect(calls[0]?.body).toEqual({ answers: [{ sign: 'absences', value: 2, version: 0 }] })
  expect(document.activeElement?.getAttribute('data-column')).toBe('1')
})

test('a press opens the answers in words', async () => {
  const calls = aServer()
  draw(aClassScreening())

  await userEvent.click(cell(/^Uzvedība: nav atbildes$/)[0] ?? document.body)
  await userEvent.click(screen.getByRole('button', { name: /bieži/ }))

  await waitFor(() => expect(calls).toHaveLength(1))
  expect(calls[0]?.body).toEqual({ answers: [{ sign: 'behaviour', value: 2, version: 0 }] })
})

test('a digit answers in the opened words, too', async () => {
  const calls = aServer()
  draw(aClassScreening())

  await userEvent.click(cell(/^Kavējumi/)[0] ?? document.body)
  await userEvent.keyboard('2')

  await waitFor(() => expect(calls).toHaveLength(1))
  expect(calls[0]?.body).toEqual({ answers: [{ sign: 'absences', value: 2, version: 0 }] })
  expect(screen.queryByRole('group', { name: /Kavējumi/ })).toBeNull()
})

test('Delete clears the answer in the opened words, and Escape closes them', async () => {
  const calls = aServer()
  const answers = [{ sign: 'absences', value: 2, version: 1, answeredBy: 'Ilze Priede', answeredAt: at }]
  draw(aClassScreening({ pupils: [aScreenedPupil({ answers })] }))

  await userEvent.click(cell(/^Kavējumi/)[0] ?? document.body)
  await userEvent.keyboard('{Escape}')
  expect(screen.queryByRole('group', { name: /Kavējumi/ })).toBeNull()
  await userEvent.click(cell(/^Kavējumi/)[0] ?? document.body)
  await userEvent.keyboard('{Delete}')

  await waitFor(() => expect(calls).toHaveLength(1))
  expect(calls[0]?.body).toEqual({ answers: [{ sign: 'absences', value: null, version: 1 }] })
  expect(screen.queryByRole('group', { name: /Kavējumi/ })).toBeNull()
})

test('what a saved answer was is told when another takes its place, and can be given back', async () => {
  const calls = aServer()
  const before = {
    sign: 'absences',
    value: 2 as const,
    version: 1,
    answeredBy: 'Ilze Priede',
    answeredAt: at,
  }
  const replaced: Replaced[] = []
  renderWeb(
    <ScreeningGrid
      screening={aClassScreening({ pupils: [aScreenedPupil({ answers: [before] })] })}
      onState={() => undefined}
      onReplaced={(one) => replaced.push(one)}
    />,
  )

  await userEvent.tab()
  await userEvent.tab()
  await userEvent.keyboard('{Delete}')
  await waitFor(() => expect(calls).toHaveLength(1))
  expect(replaced).toMatchObject([{ before: { value: 2, answeredBy: 'Ilze Priede' }, after: null }])
  act(() => replaced[0]?.giveBack())

  await waitFor(() => expect(calls).toHaveLength(2))
  expect(calls[1]?.body).toEqual({ answers: [{ sign: 'absences', value: 2, version: 2 }] })
})

test('what a colleague answered meanwhile stands beside what was pressed, and either can be chosen', async () => {
  const calls = aServer({ absences: 1 })
  draw(aClassScreening())

  await userEvent.tab()
  await userEvent.tab()
  await userEvent.keyboard('3')

  await screen.findByText(/^Andris Lūsis tikmēr atbildēja „reti”; jūsu „vienmēr” nav saglabāts\./)
  expect(screen.queryByRole('button', { name: 'Likt manu' })).toBeNull() // the next cell is in hand
  await userEvent.keyboard('{ArrowLeft}')
  await userEvent.click(screen.getByRole('button', { name: 'Likt manu' }))
  await waitFor(() => expect(calls).toHaveLength(2))
  expect(calls[1]?.body).toEqual({ answers: [{ sign: 'absences', value: 3, version: 1 }] })
})

test('the first cell without an answer has the focus from the start, when asked', async () => {
  aServer()
  const answers = [{ sign: 'absences', value: 0, version: 1, answeredBy: 'Ilze Priede', answeredAt: at }]
  const screening = aClassScreening({ pupils: [aScreenedPupil({ answers })] })
  renderWeb(<ScreeningGrid screening={screening} startsFocused onState={() => undefined} />)

  await waitFor(() => expect(document.activeElement?.getAttribute('data-column')).toBe('1'))
})

test('what is known of a pupil stands beside the name and takes no key press', async () => {
  aServer()
  const before = [{ shortLv: 'Uzvedība', shortEn: 'Behaviour', value: 2 }]
  renderWeb(
    <ScreeningGrid
      screening={aClassScreening({ pupils: [aScreenedPupil({ before })] })}
      knownOf={() => ['plāns atvērts']}
      onState={() => undefined}
    />,
  )

  expect(screen.getByText('Iepriekš: Uzvedība (bieži)')).toBeDefined()
  expect(screen.getByText('plāns atvērts')).toBeDefined()
  await userEvent.tab()
  await userEvent.tab() // past the name, straight into the first cell
  expect(document.activeElement?.getAttribute('data-column')).toBe('0')
})

test('who only reads cannot answer', async () => {
  const calls = aServer()
  draw(aClassScreening({ can: { answer: false } }))

  await userEvent.tab()
  await userEvent.tab()
  await userEvent.keyboard('2{Enter}')

  expect(screen.queryByRole('button', { name: /Nekas nav novērots/ })).toBeNull()
  expect(calls).toEqual([])
})
