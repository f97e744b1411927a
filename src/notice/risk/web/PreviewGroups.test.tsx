import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderWeb } from '#web/testing/render-web.tsx'
import type { RulePreview } from '../contract/rule.ts'
import { PreviewGroups } from './PreviewGroups.tsx'

const preview: RulePreview = {
  pupils: 763,
  now: 1,
  would: 3,
  added: 2,
  dropped: 0,
  alreadyNoticed: 0,
  left: 0,
  bySchool: [],
  byClass: [{ key: 'a', name: '7.a', institutionName: 'Skola', pupils: 31, now: 1, would: 3 }],
  bySex: [
    { key: 'female', name: 'female', pupils: 366, now: 0, would: 1 },
    { key: 'male', name: 'male', pupils: 397, now: 1, would: 2 },
  ],
  byLanguage: [
    { key: 'de', name: 'de', pupils: 1, now: 0, would: 0 },
    { key: 'lv', name: 'lv', pupils: 700, now: 1, would: 2 },
    { key: 'ro', name: 'ro', pupils: 2, now: 0, would: 1 },
    { key: 'ru', name: 'ru', pupils: 58, now: 0, would: 0 },
    { key: '', name: '', pupils: 2, now: 0, would: 0 },
  ],
}

const cells = (name: string) =>
  within(screen.getByRole('table', { name }))
    .getAllByRole('row')
    .slice(1)
    .map((row) =>
      within(row)
        .getAllByRole('cell')
        .map((cell) => Number(cell.textContent)),
    )

test('each table adds up to all pupils, to all who are and to all who would be noticed', () => {
  renderWeb(<PreviewGroups preview={preview} />)

  for (const name of ['Pa klasēm', 'Pēc dzimuma', 'Pēc ģimenes valodas']) {
    const sums = cells(name).reduce((total, row) => total.map((sum, at) => sum + (row[at] ?? 0)), [0, 0, 0])
    expect(sums).toEqual([763, 1, 3])
  }
})

test('languages without a word of their own are one group, and an unknown one says so', () => {
  renderWeb(<PreviewGroups preview={preview} />)

  const table = screen.getByRole('table', { name: 'Pēc ģimenes valodas' })
  const names = within(table)
    .getAllByRole('rowheader')
    .map((cell) => cell.textContent)
  expect(names).toEqual(['cita', 'latviešu', 'krievu', 'nav zināms'])
  expect(within(table).getByRole('row', { name: /^cita/ }).textContent).toBe('cita301')
  expect(screen.getByRole('row', { name: /pārējās, kur nepamana nevienu/ }).textContent).toContain('732')
})
