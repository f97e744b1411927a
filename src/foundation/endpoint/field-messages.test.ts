import { expect, test } from 'vitest'
import { z } from 'zod'
import { fieldMessages } from './field-messages.ts'

const Input = z.strictObject({
  onDate: z.iso.date(),
  reason: z.string().trim().min(3),
  words: z.string().trim().min(3),
  kind: z.enum(['talk', 'call']),
  days: z.int(),
  address: z.email(),
})

function faults(given: unknown): Record<string, string> {
  const { error } = Input.safeParse(given, { reportInput: true })
  return error === undefined ? {} : fieldMessages(error, (key) => key)
}

test('what is missing is asked for by what it is', () => {
  expect(faults({ onDate: '', reason: ' ', words: '', kind: '', days: null, address: '' })).toEqual({
    onDate: 'http.fields.day',
    reason: 'http.fields.reason',
    words: 'http.fields.required',
    kind: 'http.fields.choice',
    days: 'http.fields.required',
    address: 'http.fields.email',
  })
})

test('what is there but wrong is told apart from what is missing', () => {
  expect(
    faults({ onDate: '2026-11-27', reason: 'ok', words: 'no', kind: 'talk', days: 7.5, address: 'anna@' }),
  ).toEqual({
    reason: 'http.fields.too-short',
    words: 'http.fields.too-short',
    days: 'http.fields.whole',
    address: 'http.fields.email',
  })
})

test('a check of the schema says what it asks for', () => {
  const Range = z
    .strictObject({ from: z.int(), to: z.int() })
    .refine(({ from, to }) => from <= to, { path: ['to'], params: { ask: 'order' } })

  const { error } = Range.safeParse({ from: 9, to: 5 })

  expect(error && fieldMessages(error, (key) => key)).toEqual({ to: 'http.fields.order' })
})
