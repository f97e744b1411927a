import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderWeb } from '#web/testing/render-web.tsx'
import { SeersCard } from './SeersCard.tsx'

const grant = { reason: 'Elzas māte', until: null }

test('the family, which has no page yet, is said to see nothing until it has one', () => {
  renderWeb(
    <SeersCard
      seers={[
        { ...grant, givenName: 'Elīna', familyName: 'Liepiņa', role: 'guardian', scope: 'pupil' },
        { ...grant, givenName: 'Elza', familyName: 'Liepiņa', role: 'pupil', scope: 'pupil' },
        { ...grant, givenName: 'Ilze', familyName: 'Priede', role: 'class_teacher', scope: 'class' },
      ]}
    />,
  )

  const seesNothing = screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.textContent?.includes('Pagaidām neko neredz'))
  expect(seesNothing).toEqual([true, true, false])
})
