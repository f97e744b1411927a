import { expect, test } from 'vitest'
import { modulePages } from '#web/module-pages.ts'

test('no page of a pupil is refused in the browser, where nothing would tell that somebody tried', () => {
  const ofPupils = modulePages.filter(({ path }) => path.includes('$pupilId'))

  expect(ofPupils.length).toBeGreaterThan(5)
  expect(ofPupils.filter(({ needs }) => needs !== undefined).map(({ path }) => path)).toEqual([])
})
