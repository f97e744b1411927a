import { expect, test } from 'vitest'
import { latvianTerritories } from '../server/reference-files.ts'
import { predecessorsOf, presentUnitsOf, schemeInForce, successorsOf, unitsOf } from './territories.ts'

const territories = latvianTerritories()

test.each([
  ['2021-06-30', '2009'],
  ['2021-07-01', '2021'],
  ['2025-06-30', '2021'],
  ['2025-07-01', '2025'],
  ['2040-01-01', '2025'],
])('on %s the scheme of %s is in force', (date, scheme) => {
  expect(schemeInForce(territories, date).id).toBe(scheme)
})

test('a day before the first known scheme is refused', () => {
  expect(() => schemeInForce(territories, '2009-06-30')).toThrow('No division of Latvia')
})

test.each(['2009', '2021', '2025'])('scheme %s has the units that it says', (id) => {
  const scheme = territories.schemes.find((each) => each.id === id)

  expect(unitsOf(territories, id)).toHaveLength(scheme?.count ?? 0)
})

test('Priekuļu novads went to Cēsu novads in 2021', () => {
  const old = unitsOf(territories, '2009').find((unit) => unit.name === 'Priekuļu novads')

  expect(successorsOf(territories, old?.key ?? '')).toMatchObject([
    { unit: { name: 'Cēsu novads' }, on: '2021-07-01', part: false },
  ])
})

test('a unit that was split has several successors, each a part', () => {
  const successors = successorsOf(territories, '2009:LV-001')

  expect(successors.length).toBeGreaterThan(1)
  expect(successors.every((successor) => successor.part)).toBe(true)
})

test('every old unit leads to units in force today', () => {
  const lost = territories.units.filter(
    (unit) => presentUnitsOf(territories, unit.key, '2026-11-20').length === 0,
  )

  expect(lost).toEqual([])
})

test('every unit in force is made of something', () => {
  const from2021 = unitsOf(territories, '2025').filter(
    (unit) => predecessorsOf(territories, unit.key).length === 0,
  )

  expect(from2021).toEqual([])
})

test('an unknown municipality is refused', () => {
  expect(() => presentUnitsOf(territories, '2021:LV-999', '2026-01-01')).toThrow(
    'There is no municipality 2021:LV-999',
  )
})
