import { describe, expect, expectTypeOf, it } from 'vitest'
import type { KeyOf, ParamArguments } from './catalogue.ts'
import type { MessagesLike } from './messages-like.ts'
import { createTranslator, unchecked } from './translate.ts'

const lv = {
  greeting: 'Labdien, {name}!',
  until: 'Dati ir līdz {day}.',
  flags: {
    title: 'Pamanīts',
    count: { zero: '{count} brīdinājumu', one: '{count} brīdinājums', other: '{count} brīdinājumi' },
    level: { low: 'zems', other: 'cits' },
  },
} as const

const en = {
  greeting: 'Hello, {name}!',
  until: 'Data until {day}.',
  flags: {
    title: 'Noticed',
    count: { one: '{count} flag', other: '{count} flags' },
    level: { low: 'low', other: 'other' },
  },
} satisfies MessagesLike<typeof lv>

const inLatvian = createTranslator<typeof lv>('lv', lv)
const inEnglish = createTranslator<typeof lv>('en', en)

describe('a translator', () => {
  it('ends a sentence after a date with one full stop', () => {
    expect(inLatvian('until', { day: '14.11.' })).toBe('Dati ir līdz 14.11.')
    expect(inEnglish('until', { day: '14 Nov' })).toBe('Data until 14 Nov.')
  })

  it('fills parameters', () => {
    expect(inLatvian('greeting', { name: 'Ilze' })).toBe('Labdien, Ilze!')
    expect(inEnglish('greeting', { name: 'Ilze' })).toBe('Hello, Ilze!')
  })

  it.each([
    [0, '0 brīdinājumu'],
    [1, '1 brīdinājums'],
    [2, '2 brīdinājumi'],
    [11, '11 brīdinājumu'],
    [21, '21 brīdinājums'],
    [25, '25 brīdinājumi'],
  ])('chooses the Latvian form for %i', (count, text) => {
    expect(inLatvian('flags.count', { count })).toBe(text)
  })

  it.each([
    [0, '0 flags'],
    [1, '1 flag'],
    [21, '21 flags'],
  ])('chooses the English form for %i, which has no zero', (count, text) => {
    expect(inEnglish('flags.count', { count })).toBe(text)
  })

  it('writes large numbers in the language and leaves years alone', () => {
    expect(inEnglish('greeting', { name: 12_345 })).toBe('Hello, 12,345!')
    expect(inLatvian('greeting', { name: 2025 })).toBe('Labdien, 2025!')
  })

  it('does not take a group with a member "other" for a plural', () => {
    expect(inLatvian('flags.level.other')).toBe('cits')
  })

  it('refuses a key that is not in the catalogue, or shows what it is told to', () => {
    const lenient = createTranslator<typeof lv>('lv', lv, { onMissing: (key) => key })

    expect(() => unchecked(inLatvian)('flags.absent')).toThrow('No message "flags.absent"')
    expect(unchecked(lenient)('flags.absent')).toBe('flags.absent')
  })
})

describe('types', () => {
  it('know the keys and the parameters of the source', () => {
    expectTypeOf<KeyOf<typeof lv>>().toEqualTypeOf<
      'greeting' | 'until' | 'flags.title' | 'flags.count' | 'flags.level.low' | 'flags.level.other'
    >()
    expectTypeOf<ParamArguments<typeof lv, 'flags.title'>>().toEqualTypeOf<[]>()
    expectTypeOf<ParamArguments<typeof lv, 'greeting'>>().toEqualTypeOf<[params: { name: string | number }]>()
    expectTypeOf<ParamArguments<typeof lv, 'flags.count'>>().toEqualTypeOf<[params: { count: number }]>()
  })
})
