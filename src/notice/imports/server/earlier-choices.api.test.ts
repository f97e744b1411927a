import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aClass, aPupil, type BuiltPlace, someone } from '#tests/support/builders.ts'
import type { Client } from '#tests/support/client.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import { askFor, bringFile, uploadFile } from '../testing/bring-file.ts'

let house: TestHouse
let place: BuiltPlace
let rita: Client

beforeAll(async () => {
  house = await createTestHouse()
})
beforeEach(async () => {
  place = await aClass(house.owner)
  rita = await house.as(await someone(house.owner, 'records_clerk', 'institution', place.institutionId))
  await aPupil(house.owner, place, { given_name: 'Jānis', family_name: 'Kalniņš', sex: 'male' })
})
afterAll(() => house.close())

/** „Piezīme” is what this school writes the kind of an absence into. */
const file = (day: string, heading = 'Datums;Stunda;Skolēns;Klase;Piezīme') => ({
  institutionId: place.institutionId,
  kind: 'absences' as const,
  content: `${heading}\n${day};3;Jānis Kalniņš;7.b;xx\n`,
})
const columns = { onDate: 0, lesson: 1, fullName: 2, className: 3, absenceKind: 4 }
const chosen = { columns, absenceKinds: { xx: 'excused' as const } }

describe('the next file with the same headings', () => {
  test('is read as the one before was, and says so beside what the product itself suggests', async () => {
    await bringFile(rita, { ...file('19.11.2026.'), settings: chosen })

    const { body } = await uploadFile(rita, file('20.11.2026.'))

    expect(body.settings).toMatchObject(chosen)
    expect(body.suggestion).toMatchObject({
      importedAt: '2026-11-20T10:00:00.000Z',
      own: { columns: { onDate: 0, lesson: 1, fullName: 2, className: 3 }, absenceKinds: {} },
    })
    expect(body.suggestion.own.columns).not.toHaveProperty('absenceKind')
  })

  test('takes nothing over from an import that was undone', async () => {
    const before = await bringFile(rita, { ...file('19.11.2026.'), settings: chosen })
    await askFor(rita, before.body.id, 'undo')

    const { body } = await uploadFile(rita, file('20.11.2026.'))

    expect(body.suggestion).toBeNull()
    expect(body.settings.columns).not.toHaveProperty('absenceKind')
  })
})

describe('nothing is taken over', () => {
  test('for a file with other headings', async () => {
    await bringFile(rita, { ...file('19.11.2026.'), settings: chosen })

    const { body } = await uploadFile(rita, file('20.11.2026.', 'Diena;Stunda;Skolēns;Klase;Piezīme'))

    expect(body.suggestion).toBeNull()
  })

  test('for a file whose headings say nothing: columns are not taken over by their place', async () => {
    await bringFile(rita, { ...file('19.11.2026.'), settings: chosen })

    const { body } = await uploadFile(rita, file('20.11.2026.', 'k1;k2;k3;k4;k5'))

    expect(body.settings.columns).toEqual({})
  })

  test('from another school', async () => {
    await bringFile(rita, { ...file('19.11.2026.'), settings: chosen })
    const other = await aClass(house.owner)
    const stranger = await house.as(
      await someone(house.owner, 'records_clerk', 'institution', other.institutionId),
    )

    const { body } = await uploadFile(stranger, {
      ...file('20.11.2026.'),
      institutionId: other.institutionId,
    })

    expect(body.suggestion).toBeNull()
  })
})
