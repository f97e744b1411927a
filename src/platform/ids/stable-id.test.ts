import { validate, version } from 'uuid'
import { expect, test } from 'vitest'
import { stableId } from './stable-id.ts'

test('the same name has the same id, and it is a UUID of version 5', () => {
  const id = stableId('municipality', '2025:LV-022')

  expect(id).toBe(stableId('municipality', '2025:LV-022'))
  expect(validate(id)).toBe(true)
  expect(version(id)).toBe(5)
})

test('another kind or name has another id', () => {
  const ids = [stableId('a', 'x'), stableId('a', 'y'), stableId('b', 'x')]

  expect(new Set(ids).size).toBe(3)
})
