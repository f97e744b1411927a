import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sampleFiles } from './sample-files.ts'

/** A file that has been deleted is written anew: so they are brought up to date. */
test.each(Object.entries(sampleFiles))('samples/%s is what the builder makes', (name, make) => {
  const path = `samples/${name}`
  if (!existsSync(path)) writeFileSync(path, make())

  expect(readFileSync(path).equals(make())).toBe(true)
})
