import { expect, test } from 'vitest'
import { randomOf } from './random.ts'

const DRAWS = 20_000

function mean(draw: () => number): number {
  let sum = 0
  for (let n = 0; n < DRAWS; n++) sum += draw()
  return sum / DRAWS
}

test('the same seed gives the same numbers, another seed gives others', () => {
  const first = Array.from({ length: 5 }, bySeed('a'))
  const again = Array.from({ length: 5 }, bySeed('a'))
  const other = Array.from({ length: 5 }, bySeed('b'))

  expect(again).toEqual(first)
  expect(other).not.toEqual(first)
})

test('a child depends on its label and not on what its parent has drawn', () => {
  const parent = randomOf('parent')
  const before = parent.child('x').uint32()
  parent.uint32()

  expect(parent.child('x').uint32()).toBe(before)
  expect(parent.child('y').uint32()).not.toBe(before)
  expect(parent.child(1).uint32()).not.toBe(parent.child(2).uint32())
})

test('numbered children are spread evenly', () => {
  const root = randomOf('root')
  let n = 0

  expect(mean(() => root.child(n++).float())).toBeCloseTo(0.5, 1)
})

test('the distributions have the means that they are asked for', () => {
  const random = randomOf('distributions')

  expect(mean(() => random.normal(3, 2))).toBeCloseTo(3, 1)
  expect(mean(() => random.normal() ** 2)).toBeCloseTo(1, 1)
  expect(mean(() => random.poisson(4))).toBeCloseTo(4, 0)
  expect(mean(() => random.gamma(0.55))).toBeCloseTo(0.55, 1)
  expect(mean(() => random.binomial(10, 0.3))).toBeCloseTo(3, 0)
  expect(mean(() => random.weighted([1, 0, 3]))).toBeCloseTo(1.5, 1)
})

test('shuffling keeps every item once', () => {
  const items = Array.from({ length: 50 }, (_, n) => n)

  const shuffled = randomOf('shuffle').shuffle(items)

  expect(shuffled).not.toEqual(items)
  expect(shuffled.toSorted((left, right) => left - right)).toEqual(items)
})

function bySeed(seed: string): () => number {
  const random = randomOf(seed)
  return () => random.uint32()
}
