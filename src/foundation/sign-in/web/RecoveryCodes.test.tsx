import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { renderWeb } from '#web/testing/render-web.tsx'
import { RecoveryCodes } from './RecoveryCodes.tsx'

test('the codes are listed, can be copied, and are left by saying that they are saved', async () => {
  const onDone = vi.fn()
  const user = userEvent.setup()
  renderWeb(<RecoveryCodes codes={['aaaa-bbbb-cccc', 'dddd-eeee-ffff']} onDone={onDone} />)

  await user.click(screen.getByRole('button', { name: 'Kopēt' }))
  await user.click(screen.getByRole('button', { name: 'Kodi ir saglabāti, turpināt' }))

  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'aaaa-bbbb-cccc',
    'dddd-eeee-ffff',
  ])
  expect(await navigator.clipboard.readText()).toBe('aaaa-bbbb-cccc\ndddd-eeee-ffff')
  expect(onDone).toHaveBeenCalledOnce()
})
