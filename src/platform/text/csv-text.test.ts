import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvText } from './csv-text.ts'

test.each([
  ['a number with a decimal comma', 1234.5, '1234,5'],
  ['nothing', null, ''],
  ['a semicolon inside quotes', 'a;b', '"a;b"'],
  ['quotes doubled', 'Biedrība "Solis"', '"Biedrība ""Solis"""'],
  ['a formula as text', '=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
  ['a formula behind a tab', '\t=1', "'\t=1"],
  ['a phone number as text', '+371 20000000', "'+371 20000000"],
])('writes %s', (_case, cell, expected) => {
  expect(csvText([[cell]])).toBe(`\uFEFF${expected}\r\n`)
})

test('no text begins a cell with a sign that a spreadsheet runs', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const cell = csvText([[text]])
        .slice(1, -2)
        .replace(/^"/, '')

      expect(cell).not.toMatch(/^[=+\-@\t\r]/)
    }),
    { seed: 20261122 },
  )
})

test('values that would run as formulas are made text, delimiters are quoted', () => {
  expect(
    csvText([
      ['Rinda', 'Kas'],
      ['3', '=HYPERLINK("x")'],
      ['4', 'a;b'],
      ['5', '+371'],
      ['6', '@SUM(A1)'],
    ]),
  ).toBe('\uFEFFRinda;Kas\r\n3;"\'=HYPERLINK(""x"")"\r\n4;"a;b"\r\n5;\'+371\r\n6;\'@SUM(A1)\r\n')
})
