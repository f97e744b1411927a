import { Button } from '@mantine/core'
import { act, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { renderWeb } from '../testing/render-web.tsx'
import { Card } from './Card.tsx'
import { Dialog } from './Dialog.tsx'
import { keepFocus } from './focus-keeper.ts'
import { ToastRegion } from './ToastRegion.tsx'
import { showUndo } from './toast-store.ts'

let stop = () => {}
beforeEach(() => {
  stop = keepFocus()
})
afterEach(() => stop())

function Passing({ onPress = () => {} }: { onPress?: () => void }) {
  const [isThere, setThere] = useState(true)
  const press = () => {
    onPress()
    setThere(false)
  }
  return (
    <Card title="Piezīmes">
      {isThere ? <Button onClick={press}>Noņemt</Button> : null}
      <p>Cits teksts</p>
    </Card>
  )
}

async function pressWithKeyboard(name: string): Promise<HTMLElement> {
  const button = screen.getByRole('button', { name })
  button.focus()
  await userEvent.keyboard('{Enter}')
  return button
}

const focused = (element: () => HTMLElement) => waitFor(() => expect(document.activeElement).toBe(element()))

describe('the focus', () => {
  it('stays in the card whose button goes away', async () => {
    renderWeb(<Passing />)

    await pressWithKeyboard('Noņemt')

    await focused(() => screen.getByRole('region', { name: 'Piezīmes' }))
  })

  it('returns to a button when it has loaded', async () => {
    const server = { answer: () => {} }
    renderWeb(<Loading server={server} />)
    const button = await pressWithKeyboard('Pārbaudīt')
    button.blur() // what a browser does with a disabled one

    act(() => server.answer())

    await focused(() => button)
  })

  it('is not taken from where the person went', async () => {
    renderWeb(
      <>
        <Passing />
        <p>Tukša vieta</p>
      </>,
    )
    screen.getByRole('button', { name: 'Noņemt' }).focus()
    await userEvent.click(screen.getByText('Tukša vieta'))

    act(() => screen.getByRole('button', { name: 'Noņemt' }).click())
    await new Promise((done) => setTimeout(done, 100))

    expect(document.activeElement).toBe(document.body)
  })

  it('goes into a window at its first question, and back to what opened it', async () => {
    renderWeb(<Asking />)

    const opener = await pressWithKeyboard('Atbildēt')
    await screen.findByRole('dialog')
    await focused(() => screen.getByRole('textbox', { name: 'Piezīme' }))
    await userEvent.keyboard('{Escape}')

    await focused(() => opener)
  })

  it('goes back to the page when a message is taken back', async () => {
    renderWeb(
      <>
        <Passing onPress={() => showUndo('Piezīme noņemta.', () => {})} />
        <ToastRegion />
      </>,
    )
    await pressWithKeyboard('Noņemt')

    await pressWithKeyboard('Atsaukt')

    await focused(() => screen.getByRole('region', { name: 'Piezīmes' }))
  })
})

/** Loads from the press until the server answers. */
function Loading({ server }: { server: { answer: () => void } }) {
  const [loading, setLoading] = useState(false)
  const press = () => {
    setLoading(true)
    server.answer = () => setLoading(false)
  }
  return (
    <Button loading={loading} onClick={press}>
      Pārbaudīt
    </Button>
  )
}

function Asking() {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>Atbildēt</Button>
      <Dialog opened={isOpen} onClose={() => setOpen(false)} title="Atbilde">
        <label>
          Piezīme <input />
        </label>
      </Dialog>
    </>
  )
}
