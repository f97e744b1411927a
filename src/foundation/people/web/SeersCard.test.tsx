import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderWeb } from '#web/testing/render-web.tsx'
import { SeersCard } from './SeersCard.tsx'

const grant = { reason: 'Elzas māte', until: null }

const ilze = {
  ...grant,
  givenName: 'Ilze',
  familyName: 'Priede',
  role: 'class_teacher',
  scope: 'class',
} as const

test('the family, which has no page yet, is not among those who see, and it is said once', () => {
  renderWeb(
    <SeersCard
      seers={[
        { ...grant, givenName: 'Elīna', familyName: 'Liepiņa', role: 'guardian', scope: 'pupil' },
        { ...grant, givenName: 'Elza', familyName: 'Liepiņa', role: 'pupil', scope: 'pupil' },
        ilze,
      ]}
    />,
  )

  expect(screen.getAllByRole('row').slice(1)).toHaveLength(1)
  expect(screen.getByText(/pagaidām neko neredz: Elīna Liepiņa un Elza Liepiņa\./)).toBeDefined()
})

test('until when is told only when somebody’s right has an end', () => {
  const { unmount } = renderWeb(<SeersCard seers={[ilze]} />)
  expect(screen.queryByRole('columnheader', { name: 'Līdz kuram laikam' })).toBeNull()
  unmount()

  renderWeb(<SeersCard seers={[ilze, { ...ilze, givenName: 'Ulla', until: '2026-12-31' }]} />)
  expect(screen.getByRole('columnheader', { name: 'Līdz kuram laikam' })).toBeDefined()
})
