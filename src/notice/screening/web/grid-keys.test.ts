import { describe, expect, test } from 'vitest'
import { gridKey } from './grid-keys.ts'

const size = { rows: 25, columns: 6 }
const at = (row: number, column: number) => ({ row, column })
const press = (key: string, from = at(3, 2), ctrlKey = false) => gridKey({ key, ctrlKey }, from, size)

describe('keys of the grid', () => {
  test.each([
    ['ArrowUp', at(3, 2), at(2, 2)],
    ['ArrowDown', at(3, 2), at(4, 2)],
    ['ArrowLeft', at(3, 2), at(3, 1)],
    ['ArrowRight', at(3, 2), at(3, 3)],
    ['ArrowUp', at(0, 2), at(0, 2)],
    ['ArrowDown', at(24, 2), at(24, 2)],
    ['ArrowLeft', at(3, 0), at(3, 0)],
    ['ArrowRight', at(3, 5), at(3, 5)],
    ['Home', at(3, 4), at(3, 0)],
    ['End', at(3, 4), at(3, 5)],
  ])('%s moves from %o to %o and stays inside', (key, from, to) => {
    expect(press(key, from)).toEqual({ kind: 'move', to })
  })

  test('with Ctrl they go to the corners', () => {
    expect(press('Home', at(9, 4), true)).toEqual({ kind: 'move', to: at(0, 0) })
    expect(press('End', at(9, 4), true)).toEqual({ kind: 'move', to: at(24, 5) })
  })

  test.each([
    ['0', 0, at(3, 2), at(3, 3)],
    ['3', 3, at(3, 5), at(4, 0)],
    ['1', 1, at(24, 5), at(24, 5)],
  ])('%s answers and goes on to the next sign, then to the next pupil', (key, value, from, to) => {
    expect(press(key, from)).toEqual({ kind: 'answer', value, to })
  })

  test('Delete takes the answer back and stays', () => {
    expect(press('Delete')).toEqual({ kind: 'answer', value: null, to: at(3, 2) })
  })

  test('Enter is the whole row, and goes to the beginning of the next', () => {
    expect(press('Enter')).toEqual({ kind: 'confirm', to: at(4, 0) })
    expect(press('Enter', at(24, 3))).toEqual({ kind: 'confirm', to: at(24, 3) })
  })

  test.each(['4', 'a', 'Tab', 'Escape', 'F5'])('%s is left to the browser', (key) => {
    expect(press(key)).toBeUndefined()
  })

  test('printing is not a note', () => {
    expect(press('p', at(3, 2), true)).toBeUndefined()
  })
})
