import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { renderWeb } from '../testing/render-web.tsx'
import { Disclosure } from './Disclosure.tsx'
import { PanelOption } from './PanelOption.tsx'

function Example() {
  return (
    <Disclosure label="Valoda" button="LV">
      {(close) => <PanelOption label="English" onChoose={close} />}
    </Disclosure>
  )
}

describe('Disclosure', () => {
  it('opens, and closes on a choice with the focus back on its button', async () => {
    renderWeb(<Example />)
    const button = screen.getByRole('button', { name: 'Valoda' })

    await userEvent.click(button)
    expect(button.getAttribute('aria-expanded')).toBe('true')
    await userEvent.click(screen.getByRole('button', { name: 'English' }))

    expect(button.getAttribute('aria-expanded')).toBe('false')
    expect(document.activeElement).toBe(button)
  })

  it('closes with Escape and when the focus leaves', async () => {
    renderWeb(<Example />)
    const button = screen.getByRole('button', { name: 'Valoda' })

    await userEvent.click(button)
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('button', { name: 'English' })).toBeNull()
    await userEvent.click(button)
    await userEvent.tab()
    await userEvent.tab()

    expect(screen.queryByRole('button', { name: 'English' })).toBeNull()
  })
})
