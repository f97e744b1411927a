import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { asActor } from '#platform/db/actor-transaction.ts'
import { aClass, aGrant, aPerson, aPupil, type BuiltPlace, someone } from '#tests/support/builders.ts'
import { journalOf } from '#tests/support/journal.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'

let house: TestHouse
let place: BuiltPlace
let ilze: string
let andris: string
let pupilId: string

beforeAll(async () => {
  house = await createTestHouse()
  place = await aClass(house.owner)
  ilze = await someone(house.owner, 'class_teacher', 'class', place.classId)
  andris = await someone(house.owner, 'support_specialist', 'institution', place.institutionId)
})
beforeEach(async () => {
  pupilId = await aPupil(house.owner, place)
})
afterAll(() => house.close())

type Save = { sign: string; value: number | null; version: number }
const signs = [
  'absences',
  'performance',
  'motivation_belonging',
  'behaviour',
  'parental_support',
  'school_cooperation',
]
const nothing = signs.map((sign) => ({ sign, value: 0, version: 0 }))

const answer = async (personId: string, answers: readonly Save[], of = pupilId) =>
  (await house.as(personId)).put(`/pupils/${of}/screening-answers`, { answers })
const grid = async (personId: string, classId = place.classId) =>
  (await house.as(personId)).get(`/classes/${classId}/screening`)
const rowOf = (body: { pupils: { id: string; answers: unknown[] }[] }) =>
  body.pupils.find((pupil) => pupil.id === pupilId)

describe('answering class screening', () => {
  test('a row of which nothing was observed is six answers, and is there when read again', async () => {
    const saved = await answer(ilze, nothing)
    const read = await grid(ilze)

    expect(saved.body.answers.map((each: { outcome: string }) => each.outcome)).toEqual(
      Array(6).fill('saved'),
    )
    expect(rowOf(read.body)?.answers).toHaveLength(6)
    expect(read.body.signs.map((sign: { code: string }) => sign.code)).toEqual(signs)
  })

  test('two teachers answer different signs of one pupil, and both answers stay', async () => {
    await answer(ilze, [{ sign: 'behaviour', value: 2, version: 0 }])
    await answer(andris, [{ sign: 'absences', value: 1, version: 0 }])

    expect(rowOf((await grid(ilze)).body)?.answers).toMatchObject([
      { sign: 'absences', value: 1 },
      { sign: 'behaviour', value: 2 },
    ])
  })

  test('an answer given meanwhile stays, is told, and can then be changed knowingly', async () => {
    await answer(andris, [{ sign: 'behaviour', value: 2, version: 0 }])

    const late = await answer(ilze, [{ sign: 'behaviour', value: 1, version: 0 }])
    const knowing = await answer(ilze, [{ sign: 'behaviour', value: 1, version: 1 }])

    expect(late.body.answers).toMatchObject([{ value: 2, version: 1, outcome: 'kept' }])
    expect(knowing.body.answers).toMatchObject([{ value: 1, version: 2, outcome: 'saved' }])
  })

  test('the same request sent twice counts once', async () => {
    const save = [{ sign: 'behaviour', value: 3, version: 0 }]

    await answer(ilze, save)
    const again = await answer(ilze, save)

    expect(again.body.answers).toMatchObject([{ value: 3, version: 1, outcome: 'saved' }])
  })

  test('an answer can be taken back', async () => {
    await answer(ilze, [{ sign: 'behaviour', value: 3, version: 0 }])

    await answer(ilze, [{ sign: 'behaviour', value: null, version: 1 }])

    expect(rowOf((await grid(ilze)).body)?.answers).toMatchObject([{ value: null, version: 2 }])
  })

  test('what was observed the semester before stands beside the pupil, and what was not does not', async () => {
    const before = await house.owner
      .selectFrom('institutions.semesters')
      .select('id')
      .where('starts_on', '<', '2026-09-01')
      .orderBy('starts_on', 'desc')
      .executeTakeFirstOrThrow()
    const answered = (sign: string, value: number) => ({
      pupil_id: pupilId,
      semester_id: before.id,
      sign,
      value,
      version: 1,
      classifier: 'screening-sign',
      classifier_version: '2023',
      answered_by: andris,
      answered_at: new Date('2026-04-20T08:00:00Z'),
      municipality_id: place.municipalityId,
      institution_id: place.institutionId,
      class_id: place.classId,
    })
    await house.owner
      .insertInto('screening.answers')
      .values([answered('behaviour', 2), answered('absences', 0)])
      .execute()

    const { body } = await grid(ilze)

    expect(body.semesterBefore).toEqual({ schoolYear: '2025/26', number: 2 })
    expect(body.pupils.find((each: { id: string }) => each.id === pupilId)).toMatchObject({
      answers: [],
      before: [{ shortLv: 'Uzvedība', value: 2 }],
    })
  })

  test('what others answer arrives in an open grid', async () => {
    const since = (await grid(ilze)).body.asOf

    await answer(andris, [{ sign: 'behaviour', value: 2, version: 0 }])
    const path = `/classes/${place.classId}/screening-changes?since=${since}`
    const changes = await (await house.as(ilze)).get(path)

    expect(changes.body.answers).toContainEqual(
      expect.objectContaining({ pupilId, sign: 'behaviour', value: 2, version: 1 }),
    )
  })

  test('the journal tells who answered about whom, without what was seen', async () => {
    await answer(ilze, [{ sign: 'behaviour', value: 2, version: 0 }])

    const [row] = await journalOf(house, { event: 'screening.answered', pupilId })
    expect(row).toMatchObject({ actor_id: ilze, details: { signs: ['behaviour'] } })
  })

  test.each([
    ['a value off the scale', { sign: 'behaviour', value: 4, version: 0 }, 400],
    ['a sign of another set', { sign: 'language', value: 1, version: 0 }, 422],
  ])('%s is refused and nothing is written', async (_case, save, status) => {
    const refused = await answer(ilze, [save])

    expect(refused.status).toBe(status)
    expect(rowOf((await grid(ilze)).body)?.answers).toEqual([])
  })

  test('an unknown sign is named in Latvian', async () => {
    const refused = await answer(ilze, [{ sign: 'language', value: 1, version: 0 }])

    expect(refused.body.message).toContain('Pazīmes ar kodu language šai klasei nav')
  })
})

describe('a note of screening', () => {
  const note = async (personId: string, value: string, version: number) =>
    (await house.as(personId)).put(`/pupils/${pupilId}/screening-note`, { value, version })

  test('saves itself, and who is late sees both texts', async () => {
    await note(andris, 'Daudz pieteicies palīdzēt.', 0)

    const late = await note(ilze, 'Kluss.', 0)

    expect(late.status).toBe(409)
    expect(late.body.data).toMatchObject({ value: 'Daudz pieteicies palīdzēt.', version: 1 })
    expect((await note(ilze, 'Kluss, palīdz.', 1)).body.version).toBe(2)
  })
})

describe('who may not', () => {
  test('a teacher of another class neither reads nor answers', async () => {
    const other = await aClass(house.owner)
    const stranger = await someone(house.owner, 'class_teacher', 'class', other.classId)

    expect((await grid(stranger)).status).toBe(404)
    expect((await answer(stranger, nothing)).status).toBe(404)
  })

  test('a coordinator reads but does not answer', async () => {
    const mara = await someone(house.owner, 'municipal_coordinator', 'municipality', place.municipalityId)

    expect((await grid(mara)).body.can).toEqual({ answer: false })
    expect((await answer(mara, nothing)).status).toBe(404)
  })

  test('a class teacher whose year is over sees nothing any more', async () => {
    const former = await aPerson(house.owner)
    await aGrant(house.owner, {
      personId: former,
      role: 'class_teacher',
      scopeKind: 'class',
      scopeId: place.classId,
      overrides: { valid_until: '2026-11-19' },
    })

    expect((await grid(former)).status).toBe(404)
  })
})

describe('the journal in the grid', () => {
  test('suggests what the data say, and nothing where they are silent', async () => {
    const semester = await house.owner
      .selectFrom('institutions.semesters')
      .select('id')
      .where('school_year', '=', '2026/27')
      .where('number', '=', 1)
      .executeTakeFirstOrThrow()
    await house.owner
      .insertInto('signals.term_summaries')
      .values({
        pupil_id: pupilId,
        semester_id: semester.id,
        lessons_unexcused: 22,
        municipality_id: place.municipalityId,
        institution_id: place.institutionId,
        class_id: place.classId,
      })
      .execute()

    const pupil = rowOf((await grid(ilze)).body)

    expect(pupil).toMatchObject({
      journal: { lessonsUnexcused: 22, suggested: { absences: 3 } },
      answers: [],
    })
  })

  test('of a preschool group counts days and asks about areas of development', async () => {
    const group = await aClass(house.owner, {
      institution_id: place.institutionId,
      grade: 0,
      name: 'Saulīte',
    })
    const teacher = await someone(house.owner, 'class_teacher', 'class', group.classId)
    const child = await aPupil(house.owner, group)

    const read = await grid(teacher, group.classId)
    const saved = await answer(teacher, [{ sign: 'language', value: 1, version: 0 }], child)

    expect(read.body.signs.map((sign: { code: string }) => sign.code)).toEqual([
      'absences',
      'language',
      'cognition',
      'motor',
      'social_emotional',
      'family_cooperation',
    ])
    expect(saved.body.answers).toMatchObject([{ sign: 'language', outcome: 'saved' }])
  })
})

describe('an answer that another takes the place of', () => {
  const history = async (personId: string, of = pupilId) =>
    (await house.as(personId)).get(`/pupils/${of}/screening-history`)
  const changed = async (personId: string) =>
    (await (await house.as(personId)).get(`/pupils/${pupilId}/screenings`)).body.changed

  test('is kept with who had given it, and so is one that was taken back', async () => {
    await answer(ilze, [{ sign: 'behaviour', value: 2, version: 0 }])
    house.clock.set('2026-11-20T22:30:00Z')
    await answer(andris, [{ sign: 'behaviour', value: 1, version: 1 }])
    house.clock.set('2026-11-21T08:00:00Z')
    await answer(ilze, [{ sign: 'behaviour', value: null, version: 2 }])
    const { body } = await history(ilze)
    const count = await changed(ilze)
    house.clock.set('2026-11-20T10:00:00Z')

    expect(body.rows).toMatchObject([
      { shortEn: expect.any(String), before: 1, beforeOn: '2026-11-21', after: null, on: '2026-11-21' },
      { before: 2, beforeOn: '2026-11-20', after: 1, on: '2026-11-21', semester: { number: 1 } },
    ])
    expect(body.rows[0].by).toBe(body.rows[1].beforeBy)
    expect(body.rows[0].beforeBy).toBe(body.rows[1].by)
    expect(body.rows[0].by).not.toBe(body.rows[0].beforeBy)
    expect(count).toBe(2)
    expect(await journalOf(house, { event: 'screening.history-read', pupilId, actorId: ilze })).toHaveLength(
      1,
    )
  })

  test('is none when the same answer is given again, or was not saved', async () => {
    await answer(ilze, [{ sign: 'behaviour', value: 2, version: 0 }])
    await answer(andris, [{ sign: 'behaviour', value: 2, version: 1 }])
    await answer(andris, [{ sign: 'behaviour', value: 0, version: 1 }])

    expect((await history(ilze)).body.rows).toEqual([])
    expect(await changed(ilze)).toBe(0)
  })

  test('is shown to nobody else, neither by the server nor by the database', async () => {
    await answer(ilze, [{ sign: 'behaviour', value: 2, version: 0 }])
    await answer(ilze, [{ sign: 'behaviour', value: 3, version: 1 }])
    const elsewhere = await aClass(house.owner, { institution_id: place.institutionId, name: '7.c' })
    const stranger = await someone(house.owner, 'class_teacher', 'class', elsewhere.classId)
    const rowsOf = (actorId: string) =>
      asActor(house.services.db, { actorId, today: '2026-11-20' }, (trx) =>
        trx.selectFrom('screening.changes').select('sign').where('pupil_id', '=', pupilId).execute(),
      )

    expect((await history(stranger)).status).toBe(404)
    expect(await rowsOf(stranger)).toEqual([])
    expect(await rowsOf(ilze)).toEqual([{ sign: 'behaviour' }])
    await expect(
      asActor(house.services.db, { actorId: ilze, today: '2026-11-20' }, (trx) =>
        trx.deleteFrom('screening.changes').where('pupil_id', '=', pupilId).execute(),
      ),
    ).rejects.toThrow('permission denied')
  })
})
