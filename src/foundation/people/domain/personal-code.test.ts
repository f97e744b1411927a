import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPersonalCode } from './personal-code.ts'

const strictly = { invented: false }
const invented = { invented: true }

/** Ten digits and each possible last one: the codes of which exactly one may be right. */
const withEveryLastDigit = (body: string) => Array.from({ length: 10 }, (_, digit) => `${body}${digit}`)

describe('a personal code', () => {
  test('of the old form tells the day of birth', () => {
    const [right] = withEveryLastDigit('0101000123').filter(
      (code) => readPersonalCode(code, strictly).kind === 'code',
    )

    expect(readPersonalCode(right ?? '', strictly)).toMatchObject({ kind: 'code', bornOn: '1800-01-01' })
  })

  test('of the form of 2017 tells nothing', () => {
    expect(readPersonalCode('320000-00007', invented)).toEqual({
      kind: 'code',
      digits: '32000000007',
      bornOn: null,
    })
  })

  test.each(['01010001230', '010100 - 01230', '010100–01230'])(
    'is read however it is written: %s',
    (text) => {
      expect(readPersonalCode(text, invented)).toMatchObject({ digits: '01010001230' })
    },
  )

  test.each([
    ['too short', '010100-0123', 'form'],
    ['with letters', '0101OO-01230', 'form'],
    ['of a day that does not exist', '310200-01230', 'date'],
    ['of a century that was never issued', '010100-91230', 'century'],
  ])('%s is refused', (_case, text, reason) => {
    expect(readPersonalCode(text, strictly)).toEqual({ kind: 'refused', reason })
  })

  test('has exactly one right check digit in either form', () => {
    const bodies = fc.tuple(fc.constantFrom('010100', '291104', '320000', '329999'), fc.nat(2999))

    fc.assert(
      fc.property(bodies, ([head, serial]) => {
        const codes = withEveryLastDigit(`${head}${String(serial).padStart(4, '0')}`)

        expect(codes.filter((code) => readPersonalCode(code, strictly).kind === 'code')).toHaveLength(1)
      }),
      { seed: 20261122 },
    )
  })

  test('that is invented is accepted only where that is said', () => {
    const code = '140313-90120'

    expect(readPersonalCode(code, invented)).toMatchObject({ kind: 'code', bornOn: null })
    expect(readPersonalCode(code, strictly).kind).toBe('refused')
  })
})
