import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { renderWeb } from '../testing/render-web.tsx'
import { TrendLine } from './TrendLine.tsx'

const points = [
  { label: 'sept.', value: 0 },
  { label: 'okt.', value: null },
  { label: 'nov.', value: 22 },
]

describe('TrendLine', () => {
  it('says in words what the line shows', () => {
    renderWeb(
      <TrendLine
        title="Kavējumi"
        points={points}
        threshold={{ value: 20, label: 'robeža 20' }}
        caption="Stundas"
      />,
    )

    expect(screen.getByRole('img').getAttribute('aria-label')).toBe(
      'Kavējumi. No 0 (sept.) līdz 22 (nov.). robeža 20.',
    )
  })

  it('has the same figures as a table', async () => {
    renderWeb(<TrendLine title="Kavējumi" points={points} caption="Stundas" />)

    await userEvent.click(screen.getByRole('button', { name: 'Kā tabulu' }))

    const table = screen.getByRole('table', { name: 'Kavējumi' })
    expect(within(table).getByRole('row', { name: 'nov. 22' })).toBeDefined()
    expect(within(table).getByRole('row', { name: 'okt. –' })).toBeDefined()
  })
})
