import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
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

describe('what stands on an import is named, leads to where it can be taken away, and nothing is left to press but to close', () => {
  const later = {
    id: anImportView().id,
    kind: 'absences',
    fileName: 'labojums.csv',
    committedAt: '2026-11-20T10:00:00.000Z',
  }

  test.each<[string, unknown, RegExp, string]>([
    ['blocked-by-imports', { imports: [later] }, /Kavējumi: labojums\.csv/, `/imports/${later.id}`],
    ['blocked-by-merges', undefined, /Dublikāti/, '/duplicates'],
    ['blocked-by-access', undefined, /Darbinieki/, `/staff?institutionId=${done.institutionId}`],
  ])('%s', async (code, data, name, href) => {
    const message = 'Importu nevar atsaukt: …'
    fakeApi(() => ({ status: 422, body: { code: `imports.${code}`, message, data } }))
    renderWeb(<ResultCard imported={done} />)
    await userEvent.click(screen.getByRole('button', { name: 'Atsaukt importu' }))
    const question = within(await screen.findByRole('dialog', { name: 'Vai atsaukt šo importu?' }))

    await userEvent.click(question.getByRole('button', { name: 'Atsaukt importu' }))

    const refusal = within(await screen.findByRole('dialog', { name: 'Atsaukt nevar' }))
    expect(refusal.getByRole('alert').textContent).toBe(message)
    expect(document.activeElement).toBe(refusal.getByRole('alert'))
    expect(refusal.getByRole('link', { name }).getAttribute('href')).toBe(href)
    expect(refusal.queryByText(/Pievienotais pazudīs/)).toBeNull()
    expect(refusal.getAllByRole('button').map((button) => button.textContent)).toEqual(['', 'Aizvērt'])
  })

  test('asked again, it is a question again', async () => {
    fakeApi(() => ({ status: 422, body: { code: 'imports.blocked-by-merges', message: 'Nevar.' } }))
    renderWeb(<ResultCard imported={done} />)
    const ask = screen.getByRole('button', { name: 'Atsaukt importu' })
    await userEvent.click(ask)
    const dialog = within(await screen.findByRole('dialog'))
    await userEvent.click(dialog.getByRole('button', { name: 'Atsaukt importu' }))
    await userEvent.click((await dialog.findAllByRole('button', { name: 'Aizvērt' })).at(-1) ?? ask)

    await userEvent.click(ask)

    expect(await screen.findByRole('dialog', { name: 'Vai atsaukt šo importu?' })).toBeDefined()
  })
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
