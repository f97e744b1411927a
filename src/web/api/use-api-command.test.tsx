import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { expect, it, vi } from 'vitest'
import { z } from 'zod'
import { apiRoute } from '#platform/http/api-route.ts'
import { fakeApi } from '../testing/fake-api.ts'
import { renderWeb } from '../testing/render-web.tsx'
import { useApiCommand } from './use-api-command.ts'

const remove = apiRoute({ route: 'POST /rows/removal', input: z.strictObject({}), output: z.object({}) })

/** A row that is gone before the answer of the server is told to it. */
function List({ tell }: { tell: () => void }) {
  const [isThere, setThere] = useState(true)
  return isThere ? <Row onGone={() => setThere(false)} tell={tell} /> : <p>Nav rindu</p>
}

function Row({ onGone, tell }: { onGone: () => void; tell: () => void }) {
  const command = useApiCommand(remove)
  const press = () => {
    command.mutate({ input: {} }, { onSuccess: tell })
    onGone()
  }
  return (
    <button type="button" onClick={press}>
      Noņemt
    </button>
  )
}

it('what follows a command follows although its row is gone', async () => {
  fakeApi(() => ({ body: {} }))
  const tell = vi.fn()
  renderWeb(<List tell={tell} />)

  await userEvent.click(screen.getByRole('button', { name: 'Noņemt' }))

  await screen.findByText('Nav rindu')
  await vi.waitFor(() => expect(tell).toHaveBeenCalledOnce())
})
