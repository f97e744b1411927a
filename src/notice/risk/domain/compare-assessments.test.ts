import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  differenceOf,
  differences,
  draftsBeside,
  foundByAny,
  newestOfEach,
  newestRound,
  type Seen,
} from './compare-assessments.ts'

const found = (overrides: Partial<Seen> = {}): Seen => ({
  intensity: 2,
  present: null,
  frequency: 2,
  ...overrides,
})
const notFound: Seen = { intensity: 0, present: null, frequency: null }

describe('what two people saw of one risk', () => {
  test.each([
    ['both found it alike', [found(), found()], 'same'],
    ['both looked and found nothing', [notFound, notFound], 'same'],
    ['one found it, the other looked and did not', [found(), notFound], 'found_by_some'],
    ['a third did not look at all', [found(), notFound, undefined], 'found_by_some'],
    [
      'yes against no',
      [found({ intensity: null, present: true }), { ...notFound, intensity: null, present: false }],
      'found_by_some',
    ],
    ['it shows more often to one', [found(), found({ intensity: 3 })], 'how_strong'],
    ['it lasts longer to one', [found(), found({ frequency: 3 })], 'how_strong'],
    ['only one looked', [found(), undefined], 'not_looked_by_all'],
    ['only one looked, and found nothing', [undefined, notFound], 'not_looked_by_all'],
  ] as const)('%s', (_case, seen, expected) => {
    expect(differenceOf(seen)).toBe(expected)
  })

  test('differs the same whoever is asked first, and never less when one more looks', () => {
    const anySeen = fc.option(
      fc.constantFrom(notFound, found(), found({ intensity: 1 }), found({ frequency: 3 })),
      { nil: undefined },
    )

    fc.assert(
      fc.property(fc.array(anySeen, { minLength: 2 }), anySeen, (seen, another) => {
        const before = differenceOf(seen)

        expect(differenceOf([...seen].reverse())).toBe(before)
        if (before === 'found_by_some' || before === 'how_strong')
          expect(differences.indexOf(differenceOf([...seen, another]))).toBeLessThanOrEqual(
            differences.indexOf(before),
          )
      }),
      { seed: 20261127 },
    )
  })
})

describe('the people of a round', () => {
  const of = (id: string, assessorId: string, completedAt: string | null) => ({
    id,
    assessorId,
    status: completedAt === null ? ('draft' as const) : ('completed' as const),
    startedAt: '2026-11-01T08:00:00.000Z',
    completedAt,
  })
  const round = [
    of('second thoughts', 'ilze', '2026-11-20T10:00:00.000Z'),
    of('andris', 'andris', '2026-11-12T10:00:00.000Z'),
    of('first', 'ilze', '2026-11-10T10:00:00.000Z'),
    of('begun again', 'ilze', null),
    of('begun', 'dace', null),
  ]

  test('count once, with the newest that each completed', () => {
    expect(newestOfEach(round).map(({ id }) => id)).toEqual(['andris', 'second thoughts'])
  })

  test('who has only begun is named beside', () => {
    expect(draftsBeside(round).map(({ id }) => id)).toEqual(['begun'])
  })
})

describe('the newest round', () => {
  const of = (id: string, assessorId: string, semesterId: string, completedAt: string) => ({
    id,
    assessorId,
    semesterId,
    classifierVersion: '2023',
    status: 'completed' as const,
    startedAt: completedAt,
    completedAt,
  })
  const all = [
    of('ilze now', 'ilze', 'autumn', '2026-11-18T10:00:00.000Z'),
    of('andris now', 'andris', 'autumn', '2026-11-16T10:00:00.000Z'),
    of('dace then', 'dace', 'spring', '2026-04-16T10:00:00.000Z'),
  ]

  test('is that of one semester, whoever else assessed in another', () => {
    expect(newestRound(all).map(({ id }) => id)).toEqual(['andris now', 'ilze now'])
  })

  test('of nothing is empty', () => {
    expect(newestRound([])).toEqual([])
  })

  test('does not mix editions of the classifier', () => {
    const by2018 = {
      ...of('by 2018', 'rita', 'autumn', '2026-11-10T10:00:00.000Z'),
      classifierVersion: '2018',
    }

    expect(newestRound([...all, by2018]).map(({ id }) => id)).toEqual(['andris now', 'ilze now'])
  })
})

describe('what anybody found', () => {
  const risk = (code: string, frequency: number | null) => ({ code, frequency })

  const by = (lookedAt: string[], ...risks: ReturnType<typeof risk>[]) => ({ lookedAt, risks })

  test('stays, as heavy as the heaviest saw it, with how far people agree', () => {
    const each = [
      by(['R23-S01', 'R23-S02'], risk('R23-S01', 1), risk('R23-S02', 3)),
      by(['R23-S01', 'R23-S02'], risk('R23-S01', 2)),
    ]

    expect(foundByAny(each)).toEqual([
      { code: 'R23-S02', frequency: 3, foundBy: 1, lookedBy: 2, isAlike: true },
      { code: 'R23-S01', frequency: 2, foundBy: 2, lookedBy: 2, isAlike: false },
    ])
  })

  test('is not held against whoever did not look', () => {
    const each = [by(['R23-F04'], risk('R23-F04', 1)), by([]), by(['R23-S01'])]

    expect(foundByAny(each)).toEqual([
      { code: 'R23-F04', frequency: 1, foundBy: 1, lookedBy: 1, isAlike: true },
    ])
  })
})
