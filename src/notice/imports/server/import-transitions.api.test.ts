import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '#platform/ids/ids.ts'
import { aClass, aPupil, type BuiltPlace, someone } from '#tests/support/builders.ts'
import type { Client } from '#tests/support/client.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import { askFor, bringFile } from '../testing/bring-file.ts'

let house: TestHouse
let place: BuiltPlace
let rita: Client
let elza: string

beforeAll(async () => {
  house = await createTestHouse()
  place = await aClass(house.owner)
  rita = await house.as(await someone(house.owner, 'records_clerk', 'institution', place.institutionId))
  await house.owner
    .insertInto('institutions.school_years')
    .values({ code: '2025/26', starts_on: '2025-09-01', ends_on: '2026-05-29' })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const former = await aClass(house.owner, {
    institution_id: place.institutionId,
    school_year: '2025/26',
    name: '8.a',
    grade: 8,
  })
  elza = await aPupil(house.owner, place)
  await house.owner
    .insertInto('people.enrolments')
    .values({
      id: newId(),
      pupil_id: elza,
      institution_id: place.institutionId,
      class_id: former.classId,
      starts_on: '2025-09-01',
      ends_on: '2026-09-01',
    })
    .execute()
})
afterAll(() => house.close())

const flags = () =>
  house.owner.selectFrom('risk.flags').select(['rule', 'withdrawn_at']).where('pupil_id', '=', elza).execute()

test('a class list that puts somebody in last year’s grade again is followed by a flag, and undone without it', async () => {
  const answer = await bringFile(rita, {
    institutionId: place.institutionId,
    kind: 'class_list',
    content: 'Klase;Uzvārds;Vārds;Dzimšanas datums;Dzimums\n8.b;Liepiņa;Elza;14.03.2013.;S',
    settings: { classes: { '8.b': 'new' } },
  })

  expect(answer.body).toMatchObject({ status: 'committed', report: { errors: 0, flags: { raised: 1 } } })
  expect(await flags()).toEqual([{ rule: 'repeated-grade', withdrawn_at: null }])

  const undone = await askFor(rita, answer.body.id, 'undo')

  expect(undone.body.status).toBe('undone')
  expect(await flags()).toEqual([{ rule: 'repeated-grade', withdrawn_at: expect.any(Date) }])
})
