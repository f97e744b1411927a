import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderWeb } from '../testing/render-web.tsx'
import { ChangeLine } from './ChangeLine.tsx'

const line = { label: 'Vidējais vērtējums', low: 0, high: 10, tone: 'better' } as const
const drawn = () => screen.getByRole('img', { name: 'Vidējais vērtējums' })
const arrow = () => drawn().querySelector('path')?.getAttribute('d')

describe('ChangeLine', () => {
  it('points the way that a value went, by shape and not by colour alone', () => {
    const { unmount } = renderWeb(<ChangeLine {...line} from={4} to={6} />)
    expect(arrow()).toBe('M8 0L-5 -7V7Z')
    unmount()

    renderWeb(<ChangeLine {...line} from={6} to={4} />)

    expect(arrow()).toBe('M-8 0L5 -7V7Z')
  })

  it('draws a dot and no arrow where nothing changed', () => {
    renderWeb(<ChangeLine {...line} tone="same" from={4} to={4} />)

    expect(arrow()).toBeUndefined()
    expect(drawn().querySelectorAll('circle')).toHaveLength(2)
  })

  it('writes both values where asked, and keeps marks beyond the ends inside', () => {
    renderWeb(<ChangeLine {...line} from={-1} to={12} targets={[8]} write={(value) => `${value} b.`} />)

    expect([...drawn().querySelectorAll('text')].map(({ textContent }) => textContent)).toEqual([
      '-1 b.',
      '12 b.',
    ])
    expect([...drawn().querySelectorAll('svg[x]')].map((mark) => mark.getAttribute('x'))).toEqual([
      '78.2%',
      '3%',
      '97%',
    ])
  })
})
