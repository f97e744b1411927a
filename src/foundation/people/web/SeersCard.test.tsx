import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderWeb } from '#web/testing/render-web.tsx'
import { SeersCard } from './SeersCard.tsx'

const grant = { reason: { words: 'Elzas māte' }, until: null }

const ilze = {
  ...grant,
  givenName: 'Ilze',
  familyName: 'Priede',
  role: 'class_teacher',
  scope: 'class',
} as const

test('the family stands among those who see, with the reason', () => {
  renderWeb(
    <SeersCard
      seers={[
        { ...grant, givenName: 'Elīna', familyName: 'Liepiņa', role: 'guardian', scope: 'pupil' },
        ilze,
      ]}
    />,
  )

  expect(screen.getByRole('rowheader', { name: 'Elīna Liepiņa' })).toBeDefined()
  expect(screen.getByRole('cell', { name: 'ģimene (šis skolēns)' })).toBeDefined()
})

test('until when is told only when somebody’s right has an end', () => {
  const { unmount } = renderWeb(<SeersCard seers={[ilze]} />)
  expect(screen.queryByRole('columnheader', { name: 'Līdz kuram laikam' })).toBeNull()
  unmount()

  renderWeb(<SeersCard seers={[ilze, { ...ilze, givenName: 'Ulla', until: '2026-12-31' }]} />)
  expect(screen.getByRole('columnheader', { name: 'Līdz kuram laikam' })).toBeDefined()
})

test('a post of the staff list is told as such, and what somebody wrote is marked', () => {
  renderWeb(
    <SeersCard
      seers={[
        { ...ilze, reason: { post: 'class-teacher', className: '7.b' } },
        {
          ...ilze,
          givenName: 'Rita',
          role: 'records_clerk',
          reason: { post: 'records-clerk', className: null },
        },
        { ...ilze, givenName: 'Māra', role: 'municipal_coordinator', reason: { words: 'PMP koordinatore' } },
      ]}
    />,
  )

  expect(screen.getByRole('cell', { name: 'audzina: 7.b' })).toBeDefined()
  expect(screen.getByRole('cell', { name: 'darbinieku sarakstā: lietvedība' })).toBeDefined()
  expect(screen.getByRole('cell', { name: 'pierakstīts: „PMP koordinatore”' })).toBeDefined()
})
