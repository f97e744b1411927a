import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { fakeApi } from '#web/testing/fake-api.ts'
import { renderWeb } from '#web/testing/render-web.tsx'
import { anImportView, aReport } from '../testing/views.ts'
import { ResultCard } from './ResultCard.tsx'

const done = anImportView({
  status: 'committed',
  can: { upload: false, check: false, commit: false, undo: true, discard: false },
})

test('undoing an import says first how much would go, and is not done by one press', async () => {
  const calls = fakeApi(() => ({ body: { ...done, status: 'undone' } }))
  renderWeb(<ResultCard imported={done} />)

  await userEvent.click(screen.getByRole('button', { name: 'Atsaukt importu' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Vai atsaukt šo importu?' }))
  expect(dialog.getByText('Pievienoja: 38')).toBeDefined()
  expect(calls).toHaveLength(0)
  await userEvent.click(dialog.getByRole('button', { name: 'Atsaukt importu' }))

  expect(calls).toMatchObject([{ method: 'POST', path: `/api/imports/${done.id}/undo` }])
})

test('rows that were not to be imported are counted, and no others are spoken of', () => {
  fakeApi(() => undefined)
  const { unmount } = renderWeb(<ResultCard imported={{ ...done, report: aReport({ skipped: 3 }) }} />)
  expect(screen.getByText('Nebija jāimportē').nextSibling?.textContent).toBe('3')
  unmount()

  renderWeb(<ResultCard imported={done} />)

  expect(screen.queryByText('Nebija jāimportē')).toBeNull()
})

test('an import is kept by leaving the question', async () => {
  const calls = fakeApi(() => undefined)
  renderWeb(<ResultCard imported={done} />)

  await userEvent.click(screen.getByRole('button', { name: 'Atsaukt importu' }))
  const dialog = within(await screen.findByRole('dialog'))
  await userEvent.click(dialog.getByRole('button', { name: 'Paturēt importu' }))

  expect(calls).toHaveLength(0)
})

test('what has to be undone first is named and leads there', async () => {
  const later = {
    id: anImportView().id,
    kind: 'absences',
    fileName: 'labojums.csv',
    committedAt: '2026-11-20T10:00:00.000Z',
  }
  const refusal = (code: string, data: unknown) => ({ status: 422, body: { code, message: code, data } })
  const answers = [
    refusal('imports.blocked-by-imports', { imports: [later] }),
    refusal('imports.blocked-by-merges', undefined),
  ]
  fakeApi(() => answers.shift())
  renderWeb(<ResultCard imported={done} />)
  await userEvent.click(screen.getByRole('button', { name: 'Atsaukt importu' }))
  const dialog = within(await screen.findByRole('dialog'))

  await userEvent.click(dialog.getByRole('button', { name: 'Atsaukt importu' }))
  const link = await dialog.findByRole('link', { name: /Kavējumi: labojums\.csv/ })
  expect(link.getAttribute('href')).toBe(`/imports/${later.id}`)
  await userEvent.click(dialog.getByRole('button', { name: 'Atsaukt importu' }))
  const merges = await dialog.findByRole('link', { name: 'Dublikāti' })

  expect(merges.getAttribute('href')).toBe('/duplicates')
})

test('a staff list says what it proposed then, not that it still waits', async () => {
  fakeApi(() => ({ body: { rows: [] } }))
  const staff = anImportView({ ...done, kind: 'staff' })
  const { report } = staff
  if (report === null) throw new Error('the import has a report')
  const counts = { ...report.counts, accessProposed: 4, accessEnds: 1 }
  renderWeb(<ResultCard imported={{ ...staff, report: { ...report, counts } }} />)

  expect(await screen.findByText('Ieteica piekļuves')).toBeDefined()
  expect(screen.getByText('Ieteica beigt piekļuves')).toBeDefined()
  expect(screen.queryByText(/Gaida/)).toBeNull()
})
