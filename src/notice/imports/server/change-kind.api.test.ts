import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aClass, aPupil, type BuiltPlace, someone } from '#tests/support/builders.ts'
import type { Client } from '#tests/support/client.ts'
import { journalOf } from '#tests/support/journal.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import { askFor, bringFile, uploadFile } from '../testing/bring-file.ts'

let house: TestHouse
let place: BuiltPlace
let ritaId: string
let rita: Client

beforeAll(async () => {
  house = await createTestHouse()
  place = await aClass(house.owner)
  ritaId = await someone(house.owner, 'records_clerk', 'institution', place.institutionId)
  rita = await house.as(ritaId)
  await aPupil(house.owner, place, { given_name: 'Šarlote', family_name: 'Ķēniņa' })
})
afterAll(() => house.close())

const content = 'Datums;Stunda;Skolēns;Klase;Kavējuma veids\r\n20.11.2026.;3;Ķēniņa Šarlote;7.b;n\r\n'
const asClassList = () => ({ institutionId: place.institutionId, kind: 'class_list' as const, content })

describe('a file of another kind than was chosen', () => {
  test('is read as what it is without being sent again, and imported', async () => {
    const { body } = await uploadFile(rita, asClassList())

    const changed = await rita.put(`/imports/${body.id}/kind`, { kind: 'absences' })
    const checked = await askFor(rita, body.id, 'check', { settings: changed.body.settings })
    const committed = await askFor(rita, body.id, 'commit')

    expect(changed.body).toMatchObject({
      kind: 'absences',
      status: 'uploaded',
      report: null,
      settings: { columns: { onDate: 0, lesson: 1, fullName: 2, absenceKind: 4 } },
    })
    expect(checked.body.report).toMatchObject({ errors: 0, counts: { added: 1 } })
    expect(committed.body.status).toBe('committed')
    const [row] = await journalOf(house, { event: 'imports.kind-changed', actorId: ritaId })
    expect(row?.details).toMatchObject({ importId: body.id, from: 'class_list', kind: 'absences' })
  })

  test('cannot become another once it is imported', async () => {
    const again = content.replace(';3;', ';4;')
    const { body } = await bringFile(rita, { ...asClassList(), kind: 'absences', content: again })

    const answer = await rita.put(`/imports/${body.id}/kind`, { kind: 'marks' })

    expect(body.status).toBe('committed')
    expect(answer).toMatchObject({ status: 422, body: { code: 'imports.wrong-step' } })
  })

  test('is not for the clerk of another school to read', async () => {
    const { body } = await uploadFile(rita, asClassList())
    const other = await aClass(house.owner)
    const stranger = await house.as(
      await someone(house.owner, 'records_clerk', 'institution', other.institutionId),
    )

    expect((await stranger.put(`/imports/${body.id}/kind`, { kind: 'absences' })).status).toBe(404)
  })
})
