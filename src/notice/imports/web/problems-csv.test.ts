import { expect, test } from 'vitest'
import { csvOf } from './problems-csv.ts'

test('values that would run as formulas are made text, delimiters are quoted', () => {
  expect(
    csvOf([
      ['Rinda', 'Kas'],
      ['3', '=HYPERLINK("x")'],
      ['4', 'a;b'],
      ['5', '+371'],
      ['6', '@SUM(A1)'],
    ]),
  ).toBe('\uFEFFRinda;Kas\r\n3;"\'=HYPERLINK(""x"")"\r\n4;"a;b"\r\n5;\'+371\r\n6;\'@SUM(A1)\r\n')
})
