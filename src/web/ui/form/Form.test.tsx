import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { ApiError } from '#web/api/api-error.ts'
import { renderWeb } from '#web/testing/render-web.tsx'
import { ChoiceField } from './ChoiceField.tsx'
import { Form } from './Form.tsx'
import { TextField } from './TextField.tsx'

const invalid = new ApiError(400, {
  code: 'http.validation',
  fields: { email: 'Ierakstiet e-pasta adresi.' },
})

function Example({ error = null, onSubmit = () => {} }: { error?: ApiError | null; onSubmit?: () => void }) {
  return (
    <Form error={error} onSubmit={onSubmit}>
      <TextField name="email" label="E-pasts" />
      <button type="submit">Nosūtīt</button>
    </Form>
  )
}

describe('Form', () => {
  it('sends without loading the page anew', async () => {
    const onSubmit = vi.fn()
    renderWeb(<Example onSubmit={onSubmit} />)

    await userEvent.click(screen.getByRole('button', { name: 'Nosūtīt' }))

    expect(onSubmit).toHaveBeenCalledOnce()
  })

  it('ties each error to its field and leads there from the summary', async () => {
    renderWeb(<Example error={invalid} />)

    const field = screen.getByRole('textbox', { name: 'E-pasts' })
    expect(document.activeElement).toBe(screen.getByRole('alert'))
    await userEvent.click(screen.getByRole('link', { name: 'E-pasts: Ierakstiet e-pasta adresi.' }))

    expect(document.activeElement).toBe(field)
    expect(field.getAttribute('aria-invalid')).toBe('true')
    expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'Ierakstiet e-pasta adresi.',
    )
  })

  it('has fields of its own beside another form with the same names', async () => {
    renderWeb(
      <>
        <Example />
        <Example error={invalid} />
      </>,
    )
    const [first, second] = screen.getAllByRole('textbox', { name: 'E-pasts' })

    await userEvent.click(screen.getByRole('link', { name: /^E-pasts/ }))
    expect(document.activeElement).toBe(second)
    await userEvent.click(screen.getAllByText('E-pasts')[1] ?? document.body)
    expect(document.activeElement).toBe(second)
    expect(first?.id).not.toBe(second?.id)
  })

  it('leads to the chosen one of a group of choices', async () => {
    const error = new ApiError(400, { fields: { kind: 'Izvēlieties.' } })
    const choices = [
      { value: 'a', label: 'Pirmais' },
      { value: 'b', label: 'Otrais' },
    ]
    renderWeb(
      <Form error={error} onSubmit={() => {}}>
        <ChoiceField name="kind" label="Veids" choices={choices} value="b" onChange={() => {}} />
      </Form>,
    )

    await userEvent.click(screen.getByRole('link', { name: 'Veids: Izvēlieties.' }))

    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Otrais' }))
  })

  it('shows the message of the server when no field is at fault', () => {
    renderWeb(
      <Example error={new ApiError(422, { code: 'plans.own', message: 'Savu plānu nevar apstiprināt.' })} />,
    )

    expect(screen.getByRole('alert').textContent).toContain('Savu plānu nevar apstiprināt.')
  })
})
