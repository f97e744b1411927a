import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { ApiError } from '#web/api/api-error.ts'
import { renderWeb } from '#web/testing/render-web.tsx'
import { CodeForm } from './CodeForm.tsx'

test('a code is sent with the Enter key', async () => {
  const onSend = vi.fn()
  renderWeb(<CodeForm label="Kods" submit="Turpināt" error={null} sending={false} onSend={onSend} digits />)

  await userEvent.type(screen.getByLabelText('Kods'), '123456{Enter}')

  expect(onSend).toHaveBeenCalledWith('123456')
  expect(screen.getByLabelText('Kods')).toHaveProperty('autocomplete', 'one-time-code')
})

test('a refusal is read out and has the focus', () => {
  const error = new ApiError(422, { code: 'sign-in.wrong-code', message: 'Kods neder.' })
  renderWeb(
    <CodeForm label="Kods" submit="Turpināt" error={error} sending={false} onSend={() => undefined} />,
  )

  const alert = screen.getByRole('alert')

  expect(alert.textContent).toContain('Kods neder.')
  expect(document.activeElement).toBe(alert)
})
