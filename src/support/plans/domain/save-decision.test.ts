import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decideSave } from './save-decision.ts'

test('a save on top of the present version is kept', () => {
  expect(decideSave({ value: 'a', version: 3 }, { value: 'b', version: 3 })).toBe('save')
})

test('a save on top of an older version is a conflict', () => {
  expect(decideSave({ value: 'a', version: 3 }, { value: 'b', version: 2 })).toBe('conflict')
})

test('the same value again is saved already, whatever its version: an answer that got lost does no harm', () => {
  expect(decideSave({ value: 'a', version: 3 }, { value: 'a', version: 2 })).toBe('already-saved')
})

test('no order of saves by any number of writers loses a text without a conflict', () => {
  const save = fc.record({ value: fc.string(), behind: fc.nat({ max: 2 }) })

  fc.assert(
    fc.property(fc.array(save), (saves) => {
      const kept: string[] = []
      let present = { value: '', version: 0 }
      for (const { value, behind } of saves) {
        const decision = decideSave(present, { value, version: present.version - behind })
        if (decision === 'save') {
          present = { value, version: present.version + 1 }
          kept.push(value)
        }
        expect(decision === 'conflict' || present.value === value).toBe(true)
      }
      expect(kept).toHaveLength(present.version)
    }),
    { seed: 20261122 },
  )
})
