import { afterAll, beforeAll, expect, test } from 'vitest'
import { aMerge } from '#foundation/people/testing/builders.ts'
import { newId } from '#platform/ids/ids.ts'
import { aClass, aPerson, aPupil } from '#tests/support/builders.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import { anImport } from '../testing/builders.ts'
import { listSourceIds } from './source-store.ts'

let house: TestHouse

beforeAll(async () => {
  house = await createTestHouse()
})
afterAll(() => house.close())

test('what another system called a record that was merged leads to the pupil of now', async () => {
  const { owner } = house
  const place = await aClass(owner)
  const by = await aPerson(owner)
  const pupilId = await aPupil(owner, place)
  const absorbedId = newId()
  const importId = await anImport(owner, { ...place, by, kind: 'class_list' })
  await owner
    .insertInto('imports.source_ids')
    .values({ import_id: importId, kind: 'pupil', source_id: 'u-7', subject_id: absorbedId })
    .execute()
  await owner
    .updateTable('imports.imports')
    .set({
      status: 'committed',
      file_name: 'klases.zip',
      file_bytes: 1,
      file_hash: Buffer.from('00', 'hex'),
      format: JSON.stringify({}),
      uploaded_at: new Date('2026-09-01T09:00:00Z'),
      settings: JSON.stringify({}),
      report: JSON.stringify({}),
      committed_by: by,
      committed_at: new Date('2026-09-01T10:00:00Z'),
    })
    .where('id', '=', importId)
    .execute()
  await aMerge(owner, { pupilId, place, by, absorbedId })

  const sources = await listSourceIds(owner, place.institutionId)

  expect(sources).toEqual([{ kind: 'pupil', sourceId: 'u-7', subjectId: pupilId }])
})
