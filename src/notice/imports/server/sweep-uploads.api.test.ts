import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '#platform/ids/ids.ts'
import { aClass, someone } from '#tests/support/builders.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import { checkFile } from '../testing/bring-file.ts'
import { sweepUploads } from './sweep-uploads.ts'

let house: TestHouse

beforeAll(async () => {
  house = await createTestHouse()
})
afterAll(() => house.close())

test('files of a process that died are removed at the start, those that are waited for stay', async () => {
  const place = await aClass(house.owner)
  const rita = await house.as(await someone(house.owner, 'records_clerk', 'institution', place.institutionId))
  const content = 'Datums;Skolēns;Kavējums\n20.11.2026.;Elza Liepiņa;n\n'
  const waiting = await checkFile(rita, { institutionId: place.institutionId, kind: 'absences', content })
  const folder = join(house.services.config.home, 'uploads')
  const [kept] = readdirSync(folder)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, newId()), 'left behind')
  writeFileSync(join(folder, `${newId()}.ab12.part`), 'cut off')

  const removed = await sweepUploads(house.services)

  expect(removed).toBe(2)
  expect(readdirSync(folder)).toEqual([kept])
  expect((await rita.get(`/imports/${waiting.body.id}`)).body.preview).not.toBeNull()
})
