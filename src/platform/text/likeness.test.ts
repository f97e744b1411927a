import { describe, expect, test } from 'vitest'
import { isNearDay, isNearName } from './likeness.ts'

describe('names that may be one', () => {
  test.each([
    ['Elza Liepiņa', 'Elsa Liepiņa'],
    ['Elza Liepiņa', 'Elza Liepņia'],
    ['Elza Liepiņa', 'Liepina Elzaa'],
    ['Kristofers Lielbārdis', 'Kristoffers Lielbārdiss'],
    ['Elza Liepiņa', 'Elza Liepiņa-Ozola'],
    ['Anna Marija Ozola', 'Anna Ozola'],
  ])('%s and %s', (a, b) => {
    expect(isNearName(a, b)).toBe(true)
    expect(isNearName(b, a)).toBe(true)
  })
  test.each([
    ['Ina', 'Iva'],
    ['Elza Liepiņa', 'Elza Ozola'],
    ['Jānis Bērzs', 'Juris Bērzs'],
    ['Elza Liepiņa', 'Liepiņa Elza'],
  ])('%s and %s are not near: they are two, or the same', (a, b) => {
    expect(isNearName(a, b)).toBe(false)
  })
})

describe('days that may be one', () => {
  test.each([
    ['2013-03-14', '2013-03-15'],
    ['2013-03-14', '2014-03-14'],
    ['2013-03-14', '2013-03-41'],
    ['2013-03-04', '2013-04-03'],
  ])('%s and %s', (a, b) => expect(isNearDay(a, b)).toBe(true))
  test.each([
    ['2013-03-14', '2013-03-14'],
    ['2013-03-14', '2013-05-17'],
    ['2013-03-14', '2011-09-14'],
  ])('%s and %s are not near', (a, b) => expect(isNearDay(a, b)).toBe(false))
})
