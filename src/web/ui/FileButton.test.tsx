import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { ApiError } from '../api/api-error.ts'
import type { LoadedFile } from '../api/load-file.ts'
import { renderWeb } from '../testing/render-web.tsx'
import { FileButton } from './FileButton.tsx'
import { toastStore } from './toast-store.ts'

const saved: string[] = []
vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
  saved.push(this.download)
})
afterEach(() => void saved.splice(0))

const show = (load: () => Promise<LoadedFile>) =>
  renderWeb(<FileButton label="PDF" longLabel="Lejupielādēt PDF" load={load} />)
const press = () => userEvent.click(screen.getByRole('button', { name: 'Lejupielādēt PDF' }))

test('a file is saved under the name that the server gave it', async () => {
  show(async () => ({ name: 'atbalsta-plans-2026-11-20.pdf', content: new Blob(['x']) }))

  await press()

  await waitFor(() => expect(saved).toEqual(['atbalsta-plans-2026-11-20.pdf']))
})

test.each([
  ['the sentence of the server', new ApiError(404, { message: 'Nav atrasts.' }), 'Nav atrasts.'],
  ['that there is no connection', new ApiError(0, {}), /savienojum/i],
])('when it cannot be had, %s is shown and nothing is saved', async (_, error, told) => {
  show(() => Promise.reject(error))

  await press()

  await waitFor(() => expect(toastStore.getSnapshot().at(-1)?.message).toMatch(told))
  expect(saved).toEqual([])
})
