import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, test } from 'vitest'
import { renderWeb } from '#web/testing/render-web.tsx'
import { AmountField } from './AmountField.tsx'
import { amountFault, readAmount } from './amount.ts'

const lessons = { min: 0, max: 500 }
const percent = { min: 1, max: 100, decimals: 1 }

test.each([
  ['', lessons, 'missing'],
  ['abc', lessons, 'noNumber'],
  ['7,5', lessons, 'notWhole'],
  ['501', lessons, 'outside'],
  ['-1', lessons, 'outside'],
  ['7,55', percent, 'tooFine'],
  ['7,5', percent, undefined],
  ['7.5', percent, undefined],
  ['0', lessons, undefined],
])('of „%s” it is told what is wrong', (typed, range, fault) => {
  expect(amountFault(typed, range)).toBe(fault)
  expect(Number.isNaN(readAmount(typed, range))).toBe(fault !== undefined)
})

function Example() {
  const [value, setValue] = useState(20)
  return (
    <>
      <AmountField name="lessons" label="Stundas" {...lessons} value={value} onChange={setValue} />
      <output>{String(value)}</output>
    </>
  )
}

describe('a field for a number', () => {
  it('never takes nothing for 0, and says what to do', async () => {
    renderWeb(<Example />)
    const field = screen.getByRole('textbox', { name: 'Stundas' })

    await userEvent.clear(field)

    expect(screen.getByRole('status').textContent).toBe('NaN')
    expect(field.getAttribute('aria-invalid')).toBe('true')
    expect(screen.getByText('Ierakstiet skaitli no 0 līdz 500.')).toBeDefined()
  })

  it('keeps what was typed', async () => {
    renderWeb(<Example />)
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Stundas' })

    await userEvent.clear(field)
    await userEvent.type(field, '7,5')

    expect(field.value).toBe('7,5')
    expect(screen.getByRole('status').textContent).toBe('NaN')
    expect(screen.getByText(/veselu skaitli/)).toBeDefined()
  })
})
