import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { ApiError } from '../api/api-error.ts'
import type { SavedField } from '../autosave/save-outcome.ts'
import { useAutosave } from '../autosave/use-autosave.ts'
import { renderWeb } from '../testing/render-web.tsx'
import { AutosaveStatus } from './AutosaveStatus.tsx'
import { TextAreaField } from './form/TextAreaField.tsx'

type Save = (value: string, version: number) => Promise<SavedField>

function Editor({ name, save }: { name: string; save: Save }) {
  const field = useAutosave({ key: name, value: 'Sākums', version: 1, save })
  return (
    <>
      <TextAreaField
        name={name}
        label="Piezīme"
        value={field.value}
        onChange={(event) => field.set(event.currentTarget.value)}
        onBlur={field.flush}
      />
      <AutosaveStatus field={field} describe={(text) => text} />
    </>
  )
}

async function write(text: string) {
  const user = userEvent.setup()
  await user.clear(screen.getByRole('textbox', { name: 'Piezīme' }))
  await user.type(screen.getByRole('textbox', { name: 'Piezīme' }), text)
  await user.tab()
  return user
}

const theirs = { value: 'Andra teksts', version: 4, by: 'Andris Lūsis', at: '2025-11-14T12:02:00Z' }

describe('a field that saves itself', () => {
  it('says when it was saved', async () => {
    renderWeb(<Editor name="saved" save={async () => ({ version: 2, savedAt: '2025-11-14T12:02:00Z' })} />)

    await write('Mans teksts')

    expect(await screen.findByText('Saglabāts 14:02')).toBeDefined()
  })

  it('keeps the text and offers another try when the server does not answer', async () => {
    const answers: Save[] = [
      () => Promise.reject(new ApiError(503, {})),
      async () => ({ version: 2, savedAt: '2025-11-14T12:02:00Z' }),
    ]
    renderWeb(<Editor name="failed" save={(value, version) => (answers.shift() as Save)(value, version)} />)

    const user = await write('Mans teksts')
    await user.click(await screen.findByRole('button', { name: 'Mēģināt tagad' }))

    expect(await screen.findByText('Saglabāts 14:02')).toBeDefined()
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('Mans teksts')
  })

  it('shows both texts of a conflict and keeps the one that is chosen', async () => {
    const sent: unknown[] = []
    const save: Save = async (value, version) => {
      sent.push([value, version])
      if (version < 4) throw new ApiError(409, { code: 'plans.conflict', data: theirs })
      return { version: 5, savedAt: '2025-11-14T12:05:00Z' }
    }
    renderWeb(<Editor name="conflict" save={save} />)

    const user = await write('Mans teksts')
    await user.click(await screen.findByRole('button', { name: 'Salīdzināt' }))
    expect(await screen.findByText('Andra teksts')).toBeDefined()
    expect(screen.getByText(/Saglabāja Andris Lūsis/)).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Paturēt manu' }))

    expect(await screen.findByText('Saglabāts 14:05')).toBeDefined()
    expect(sent.at(-1)).toEqual(['Mans teksts', 4])
  })
})
