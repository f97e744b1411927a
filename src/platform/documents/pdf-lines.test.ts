import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { breakLines } from './pdf-lines.ts'

const lengthOf = (text: string) => Array.from(text).length

describe('a text broken into lines', () => {
  test('breaks at spaces and keeps its own breaks', () => {
    expect(breakLines('aa bb cc\ndd', 5, lengthOf)).toEqual(['aa bb', 'cc', 'dd'])
  })

  test('cuts a word that is wider than the line', () => {
    expect(breakLines('a bbbbbbb c', 3, lengthOf)).toEqual(['a', 'bbb', 'bbb', 'b c'])
  })

  test('is one empty line when it is empty', () => {
    expect(breakLines('', 10, lengthOf)).toEqual([''])
  })

  test('loses no character but spaces, and no line is too wide', () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'ķ', '😀', ' '), maxLength: 30 }))
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 12 }), (parts, width) => {
        const text = parts.join(' ')

        const lines = breakLines(text, width, lengthOf)

        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
        expect(lines.every((line) => lengthOf(line) <= width)).toBe(true)
      }),
      { seed: 54 },
    )
  })
})
