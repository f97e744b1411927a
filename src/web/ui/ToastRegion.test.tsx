import { act, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { renderWeb } from '../testing/render-web.tsx'
import { ToastRegion } from './ToastRegion.tsx'
import { showUndo } from './toast-store.ts'

describe('a toast', () => {
  it('lets what was done be taken back, once', async () => {
    const undo = vi.fn()
    renderWeb(<ToastRegion />)

    act(() => showUndo('Izņemts no grupas.', undo))
    await userEvent.click(screen.getByRole('button', { name: 'Atsaukt' }))

    expect(undo).toHaveBeenCalledOnce()
    expect(screen.queryByText('Izņemts no grupas.')).toBeNull()
  })

  it('goes away when it is closed', async () => {
    renderWeb(<ToastRegion />)

    act(() => showUndo('Izņemts no grupas.', () => {}))
    await userEvent.click(screen.getByRole('button', { name: 'Aizvērt paziņojumu' }))

    expect(screen.queryByText('Izņemts no grupas.')).toBeNull()
  })
})
