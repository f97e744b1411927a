import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '#platform/ids/ids.ts'
import { aClass, aPupil, someone } from '#tests/support/builders.ts'
import { journalOf } from '#tests/support/journal.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import { withCode } from '../testing/builders.ts'

const CODE = '140313-90120'

let house: TestHouse
let rita: string
let stranger: string
let pupilId: string

beforeAll(async () => {
  house = await createTestHouse()
  const place = await aClass(house.owner)
  rita = await someone(house.owner, 'records_clerk', 'institution', place.institutionId)
  const elsewhere = await aClass(house.owner)
  stranger = await someone(house.owner, 'records_clerk', 'institution', elsewhere.institutionId)
  pupilId = await aPupil(house.owner, place, withCode(newId(), '14031390120'))
})
afterAll(() => house.close())

describe('looking a pupil up by personal code', () => {
  test('finds the pupil however the code is written', async () => {
    const browser = await house.as(rita)

    const answers = await Promise.all(
      [CODE, '14031390120'].map((personalCode) => browser.post('/pupils/lookup', { personalCode })),
    )

    expect(answers.map((answer) => answer.body.pupil.id)).toEqual([pupilId, pupilId])
    const [row] = await journalOf(house, { event: 'people.pupil-looked-up', actorId: rita })
    expect(row?.details).toEqual({ pupils: [pupilId] })
  })

  test('a pupil of another school is not found, and the answer does not tell that there is one', async () => {
    const browser = await house.as(stranger)

    const answer = await browser.post('/pupils/lookup', { personalCode: CODE })

    expect(answer.body).toEqual({ pupil: null })
  })

  test('a code that cannot be is refused with a reason and without repeating it', async () => {
    const browser = await house.as(rita)

    const answer = await browser.post('/pupils/lookup', { personalCode: '310213-90120' })

    expect(answer.status).toBe(422)
    expect(answer.body.code).toBe('people.code-date')
    expect(JSON.stringify(answer.body)).not.toContain('310213')
  })

  test('a class teacher has no use for codes and is refused', async () => {
    const place = await aClass(house.owner)
    const browser = await house.as(await someone(house.owner, 'class_teacher', 'class', place.classId))

    const answer = await browser.post('/pupils/lookup', { personalCode: CODE })

    expect(answer.status).toBe(404)
  })
})
