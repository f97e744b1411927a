import { expect, it } from 'vitest'
import { renderWeb } from '../testing/render-web.tsx'
import { EmptyState } from './EmptyState.tsx'

it('has a tick only where nothing waits', () => {
  const good = renderWeb(<EmptyState icon="check" title="Šodien nekas negaida." />)
  const plain = renderWeb(<EmptyState title="Riski vēl nav izvērtēti." />)

  expect(good.container.querySelector('[data-good]')).not.toBeNull()
  expect(plain.container.querySelector('[data-good]')).toBeNull()
})
