import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderWeb } from '#web/testing/render-web.tsx'
import type { FlagView } from '../contract/flag.ts'
import { aFlagView } from '../testing/views.ts'
import { FlagAction } from './FlagAction.tsx'

const watched: FlagView['answer'] = {
  kind: 'watched',
  by: 'Ilze Priede',
  at: '2026-11-10T10:00:00.000Z',
  untilDate: '2026-11-20',
  to: null,
  note: null,
}
const draw = (flag: FlagView) => renderWeb(<FlagAction flag={flag} onAnswer={() => undefined} />)
const button = () => screen.queryByRole('button', { name: 'Atbildēt: Elza Liepiņa' })

test('what was answered is told, asks for nothing, and can be changed', () => {
  draw(aFlagView({ answer: { ...watched, kind: 'talked', untilDate: null } }))

  expect(screen.getByText('Runāju ar skolēnu vai ģimeni')).toBeDefined()
  expect(button()).toBeNull()
  expect(screen.getByRole('button', { name: 'Mainīt atbildi: Elza Liepiņa' })).toBeDefined()
})

test.each([
  ['not_a_concern', 'Slimības lapa atnesta.', 'Iemesls: Slimības lapa atnesta.'],
  ['referred', 'Sociālajam pedagogam', 'Kam: Sociālajam pedagogam'],
  ['talked', 'Māte sola zvanīt.', 'Māte sola zvanīt.'],
] as const)('the words of the answer %s are shown', (kind, note, shown) => {
  draw(aFlagView({ answer: { ...watched, kind, untilDate: null, note } }))

  expect(screen.getByText(shown)).toBeDefined()
})

test('who is watched is told with the day, and asks again when it has come', () => {
  const { unmount } = draw(aFlagView({ answer: watched }))
  expect(screen.getByText('vērots līdz 20.11.2026.')).toBeDefined()
  expect(button()).toBeNull()
  unmount()

  draw(aFlagView({ answer: watched, asksAgain: true }))

  expect(screen.getByText('vērots līdz 20.11.2026.')).toBeDefined()
  expect(button()).not.toBeNull()
})

test('whoever may not answer sees that it waits', () => {
  draw(aFlagView({ can: { answer: false } }))

  expect(screen.getByText('Neatbildēts')).toBeDefined()
})

test('who oversees the school asks it about a flag that has passed on, and sees when it was asked', () => {
  const remind = { institutionId: '01a20000-0000-7000-8000-000000000009', lastAt: null }
  const { unmount } = draw(aFlagView({ can: { answer: false }, remind }))
  expect(screen.getByText('Neatbildēts')).toBeDefined()
  expect(screen.getByRole('button', { name: 'Atgādināt skolai: Elza Liepiņa' })).toBeDefined()
  unmount()

  draw(aFlagView({ can: { answer: false }, remind: { ...remind, lastAt: '2026-11-20T10:00:00.000Z' } }))

  expect(screen.getByText('Skolai atgādināts 20.11.')).toBeDefined()
  expect(screen.getByRole('button', { name: 'Atgādināt vēlreiz: Elza Liepiņa' })).toBeDefined()
})

test('an answer is not to be changed by whoever may not answer, and earlier ones are there to be read', () => {
  const earlier = { ...watched, at: '2026-11-09T10:00:00.000Z' }
  const talked = { ...watched, kind: 'talked', untilDate: null } as const
  draw(aFlagView({ answer: talked, earlierAnswers: [earlier], can: { answer: false } }))

  expect(screen.queryByRole('button')).toBeNull()
  expect(screen.getByText('1 agrāka atbilde')).toBeDefined()
  expect(screen.getByText('Ilze Priede, 09.11.2026.')).toBeDefined()
})
