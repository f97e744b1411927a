import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { fakeApi } from '#web/testing/fake-api.ts'
import { renderWeb } from '#web/testing/render-web.tsx'
import type { StaffEffect } from '../contract/staff-effects.ts'
import { anImportView, aReport } from '../testing/views.ts'
import { StaffEffectsCard } from './StaffEffectsCard.tsx'

const anEffect = (overrides: Partial<StaffEffect> = {}): StaffEffect => ({
  kind: 'colleague',
  givenName: 'Laura',
  familyName: 'Skujiņa',
  isAdded: false,
  address: null,
  posts: [],
  access: [],
  ...overrides,
})
const laura = anEffect({
  isAdded: true,
  address: { before: null, after: 'laura@skola.example', isProposed: false },
  posts: [{ change: 'added', post: 'class-teacher', className: '8.a', from: '2026-11-16', until: null }],
  access: [{ change: 'begin', role: 'class_teacher', className: '8.a', until: null }],
})
const ulla = anEffect({
  givenName: 'Ulla',
  familyName: 'Miķelsona',
  address: { before: 'ulla@veca.example', after: 'ulla@skola.example', isProposed: true },
  posts: [
    {
      change: 'until',
      post: 'class-teacher',
      className: '8.a',
      before: '2027-05-31',
      after: '2026-12-31',
      isOver: false,
    },
  ],
  access: [{ change: 'end', role: 'class_teacher', className: '8.a', until: '2026-12-31' }],
})

async function show(rows: StaffEffect[]) {
  fakeApi(() => ({ body: { rows } }))
  const { counts } = aReport()
  const report = aReport({ counts: { ...counts, added: 1 } })
  renderWeb(<StaffEffectsCard imported={anImportView({ kind: 'staff', report })} />)
  await screen.findAllByRole('rowheader')
  return within(screen.getByRole('table', { name: 'Darbinieki, par kuriem kaut kas mainās' }))
}

test('people are named with what becomes of their posts, addresses and access', async () => {
  const table = await show([ulla, laura])
  const rowOf = (name: string) => within(table.getByRole('row', { name: new RegExp(name) }))

  expect(rowOf('Skujiņa Laura').getByText('jauns cilvēks Pamani')).toBeDefined()
  expect(
    rowOf('Skujiņa Laura').getByText('jauns amats: klases audzināšana 8.a, no 16.11.2026.'),
  ).toBeDefined()
  expect(rowOf('Skujiņa Laura').getByText('e-pasts: laura@skola.example')).toBeDefined()
  expect(rowOf('Skujiņa Laura').getByText('piekļuve: klases audzināšana 8.a')).toBeDefined()
  expect(
    rowOf('Miķelsona Ulla').getByText(
      'amata beigas: klases audzināšana 8.a, pēdējā diena 31.05.2027. → 31.12.2026.',
    ),
  ).toBeDefined()
  expect(
    rowOf('Miķelsona Ulla').getByText('e-pasts: ulla@veca.example → ulla@skola.example, kad to apstiprinās'),
  ).toBeDefined()
})

test('a long list shows its first people and the others when asked; one kind of change can be shown alone', async () => {
  const others = Array.from({ length: 20 }, (_, index) =>
    anEffect({ familyName: `Kalna${index}`, posts: laura.posts }),
  )
  const table = await show([laura, ulla, ...others])

  expect(screen.getByText('22 darbinieki')).toBeDefined()
  expect(table.getAllByRole('row')).toHaveLength(11)
  await userEvent.click(screen.getByRole('button', { name: 'Rādīt vēl' }))
  expect(table.getAllByRole('row')).toHaveLength(23)
  await userEvent.click(screen.getByRole('combobox', { name: 'Rādīt' }))
  await userEvent.click(await screen.findByRole('option', { name: 'Jauni cilvēki (1)' }))

  expect(within(screen.getByRole('table')).getAllByRole('row')).toHaveLength(2)
})

test('nothing is told of other kinds of files, nor of a list that changes nothing', () => {
  fakeApi(() => undefined)
  renderWeb(<StaffEffectsCard imported={anImportView({ kind: 'class_list' })} />)
  const { counts } = aReport()
  const unchanged = aReport({ counts: { ...counts, added: 0, unchanged: 60 } })
  renderWeb(<StaffEffectsCard imported={anImportView({ kind: 'staff', report: unchanged })} />)

  expect(screen.queryByRole('table')).toBeNull()
})
