import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderWeb } from '#web/testing/render-web.tsx'
import { anAgreementView, aPlanView, mayNothing } from '../testing/views.ts'
import { CrisisCard } from './CrisisCard.tsx'

const held = (value: string) => ({ value, version: 1 })
const running = (overrides: Parameters<typeof aPlanView>[0] = {}) =>
  aPlanView({
    kind: 'crisis',
    status: 'open',
    happened: held('Aizgāja no mājām.'),
    withoutFamily: held('Tālrunis izslēgts.'),
    can: mayNothing,
    ...overrides,
  })

test('a running crisis plan says that the family waits to be told, until its answer stands there', () => {
  renderWeb(<CrisisCard plan={running()} />)

  expect(screen.getByRole('note').textContent).toContain('Ģimenei vēl nav pateikts')
})

test('what was tried to reach the family counts, and what is empty is left out where it is read', () => {
  const agreements = [
    anAgreementView({ party: 'guardian', answer: 'not_reached', means: null, words: 'Zvanīts divreiz.' }),
  ]
  renderWeb(<CrisisCard plan={running({ agreements })} />)

  expect(screen.queryByRole('note')).toBeNull()
  expect(screen.getByText('Aizgāja no mājām.')).toBeDefined()
  expect(screen.queryByText('Kam ziņo uzreiz')).toBeNull()
})
