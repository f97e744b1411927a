import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hideCells, type SizedCell } from './hidden-cells.ts'

const places = ['a', 'b', 'c', 'd']
const keys = ['x', 'y', 'z']

function table(sizes: readonly (readonly number[])[]): SizedCell[] {
  return places.flatMap((place, row) =>
    keys.map((key, column) => ({ place, key, size: sizes[row]?.[column] ?? 0 })),
  )
}

describe('a published table of places by keys', () => {
  test('hides a small figure with another of its key and another of its place', () => {
    const hidden = hideCells(
      table([
        [2, 40, 30],
        [9, 50, 60],
        [20, 70, 80],
        [30, 90, 95],
      ]),
      { sumsOfPlaces: true },
    )

    expect([hidden.cell('a', 'x'), hidden.cell('b', 'x'), hidden.cell('a', 'z')]).toEqual([true, true, true])
    expect(hidden.cell('d', 'y')).toBe(false)
    expect(hidden.union(['a', 'd'], 'x')).toBe(true)
    expect(hidden.union(['c', 'd'], 'x')).toBe(false)
    expect(hidden.union(places, 'x')).toBe(false)
  })

  test('hides the sum of all when one place alone has anything', () => {
    const hidden = hideCells([{ place: 'a', key: 'x', size: 3 }], { sumsOfPlaces: false })

    expect([hidden.cell('a', 'x'), hidden.union(['a'], 'x')]).toEqual([true, true])
  })

  test('hides nothing where nothing is small, and shows nought', () => {
    const hidden = hideCells(
      table([
        [0, 5, 6],
        [0, 7, 8],
        [9, 0, 9],
        [5, 5, 5],
      ]),
      { sumsOfPlaces: true },
    )

    expect(places.some((place) => keys.some((key) => hidden.cell(place, key)))).toBe(false)
  })

  test('never lets a small cell be worked out from the sums that it shows', () => {
    const size = fc.oneof(fc.nat(6), fc.nat(60))
    const row = fc.tuple(size, size, size)
    fc.assert(
      fc.property(fc.tuple(row, row, row, row), (sizes) => {
        const cells = table(sizes)
        const hidden = hideCells(cells, { sumsOfPlaces: true })

        for (const { place, key, size } of cells) {
          if (size === 0 || size > 4) continue
          expect(hidden.cell(place, key)).toBe(true)
          const ofKey = cells.filter((cell) => cell.key === key && hidden.cell(cell.place, key))
          const ofPlace = cells.filter((cell) => cell.place === place && hidden.cell(place, cell.key))
          const everywhere = !hidden.union(places, key)
          if (everywhere) expect(ofKey.length).toBeGreaterThan(1)
          const open = cells.filter(
            (cell) => cell.place === place && cell.size > 0 && !hidden.cell(place, cell.key),
          )
          if (open.length > 0) expect(ofPlace.length).toBeGreaterThan(1)
          expect(hidden.union([place, place === 'd' ? 'a' : 'd'], key)).toBe(true)
        }
        const closed = keys.filter((key) => hidden.union(places, key))
        const shown = keys.filter(
          (key) => !closed.includes(key) && cells.some((cell) => cell.key === key && cell.size > 0),
        )
        if (closed.length > 0 && shown.length > 0) expect(closed.length).toBeGreaterThan(1)
      }),
      { seed: 20261128, numRuns: 500 },
    )
  })
})
