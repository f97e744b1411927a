import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Role, ScopeKind } from '#foundation/access/index.ts'
import { asActor } from '#platform/db/actor-transaction.ts'
import { newId } from '#platform/ids/ids.ts'
import { aClass, aPupil, type BuiltPlace, someone } from '#tests/support/builders.ts'
import type { Client } from '#tests/support/client.ts'
import { journalOf } from '#tests/support/journal.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import { aNote } from '../testing/builders.ts'

const SECRET = 'Māte pastāstīja par situāciju mājās.'

let house: TestHouse
let place: BuiltPlace
let pupilId: string
let teacherId: string
let teacher: Client
let specialistId: string
let specialist: Client

beforeAll(async () => {
  house = await createTestHouse()
})
beforeEach(async () => {
  place = await aClass(house.owner)
  pupilId = await aPupil(house.owner, place)
  teacherId = await someone(house.owner, 'class_teacher', 'class', place.classId)
  specialistId = await someone(house.owner, 'support_specialist', 'institution', place.institutionId)
  teacher = await house.as(teacherId)
  specialist = await house.as(specialistId)
})
afterAll(() => house.close())

const list = (browser: Client) => browser.get(`/pupils/${pupilId}/notes`)
const words = (browser: Client, noteId: string) => browser.get(`/pupils/${pupilId}/notes/${noteId}/words`)
const add = (browser: Client, given: object = {}, noteId: string = newId()) =>
  browser.put(`/pupils/${pupilId}/notes/${noteId}`, {
    kind: 'talk_family',
    onDate: '2026-11-17',
    isRestricted: false,
    words: 'Vienojāmies par rītiem.',
    ...given,
  })

describe('an open note', () => {
  test('is read by the colleagues of the pupil, with its author', async () => {
    await add(teacher)

    const { body } = await list(specialist)

    expect(body.notes).toMatchObject([
      { words: 'Vienojāmies par rītiem.', isRestricted: false, can: { open: true, change: false } },
    ])
  })

  test('sent twice after a lost connection is one', async () => {
    const noteId = newId()

    await add(teacher, {}, noteId)
    const { body } = await add(teacher, {}, noteId)

    expect(body.notes).toHaveLength(1)
  })

  test('about a day that has not come is refused', async () => {
    const answer = await add(teacher, { onDate: '2031-01-01' })

    expect(answer.status).toBe(422)
    expect(answer.body.code).toBe('notes.day-in-future')
  })

  test('keeps every version; a change made from an older one is a conflict with the newer words', async () => {
    const noteId = newId()
    await add(teacher, {}, noteId)
    const path = `/pupils/${pupilId}/notes/${noteId}/words`

    await teacher.put(path, { words: 'Labots.', version: 1 })
    const late = await teacher.put(path, { words: 'No cita loga.', version: 1 })

    expect(late.status).toBe(409)
    expect(late.body.data).toMatchObject({ value: 'Labots.', version: 2 })
    const { body } = await words(specialist, noteId)
    expect(body.versions.map((row: { value: string }) => row.value)).toEqual([
      'Labots.',
      'Vienojāmies par rītiem.',
    ])
  })

  test('is not changed or taken away by a colleague', async () => {
    const noteId = await aNote(house.owner, { pupilId, place, authorId: teacherId })
    const path = `/pupils/${pupilId}/notes/${noteId}`

    const changed = await specialist.put(`${path}/words`, { words: 'Svešs.', version: 1 })
    const removed = await specialist.delete(path)

    expect([changed.body.code, removed.body.code]).toEqual(['notes.not-yours', 'notes.not-yours'])
  })

  test('taken away by its author is out of sight, and comes back as it was', async () => {
    const noteId = await aNote(house.owner, { pupilId, place, authorId: teacherId })
    const path = `/pupils/${pupilId}/notes/${noteId}`

    const gone = await teacher.delete(path)
    const opened = await words(specialist, noteId)
    const back = await teacher.delete(`${path}/removal`)

    expect(gone.body.notes).toEqual([])
    expect(opened.status).toBe(404)
    expect(back.body.notes).toMatchObject([{ id: noteId, words: 'Vienojāmies par rītiem.' }])
  })
})

test('to read the earlier texts of a note that is not restricted is an event of its own', async () => {
  const noteId = await aNote(house.owner, { pupilId, place, authorId: teacherId })

  await words(specialist, noteId)

  const read = await journalOf(house, { event: 'notes.earlier-texts-read', actorId: specialistId })
  expect(read).toMatchObject([{ pupil_id: pupilId, details: { noteId, restricted: false } }])
  expect(await journalOf(house, { event: 'notes.note-opened', actorId: specialistId })).toEqual([])
})

describe('a restricted note', () => {
  let noteId: string
  beforeEach(async () => {
    noteId = newId()
    await add(specialist, { isRestricted: true, words: SECRET }, noteId)
  })

  test('is in nobody’s list with its words, not even in that of its author', async () => {
    for (const browser of [teacher, specialist]) {
      const answer = await list(browser)
      expect(answer.body.notes).toMatchObject([{ id: noteId, isRestricted: true, words: null }])
      expect(JSON.stringify(answer.body)).not.toContain(SECRET)
    }
  })

  test('is opened one at a time by whoever may, and the journal keeps it', async () => {
    const answer = await words(specialist, noteId)

    expect(answer.body.versions).toMatchObject([{ value: SECRET }])
    const opened = await journalOf(house, { event: 'notes.note-opened', actorId: specialistId })
    expect(opened).toMatchObject([{ pupil_id: pupilId, details: { noteId, restricted: true } }])
  })

  test('is closed to the class teacher, who sees that it exists; the journal keeps the attempt', async () => {
    const answer = await words(teacher, noteId)

    expect(answer.status).toBe(422)
    expect(answer.body.code).toBe('notes.closed')
    const attempts = await journalOf(house, { event: 'access.refused', actorId: teacherId })
    expect(attempts).toMatchObject([
      { pupil_id: pupilId, details: { policy: 'canOpenRestrictedNotes', noteId } },
    ])
    expect(await journalOf(house, { event: 'notes.note-opened', actorId: teacherId })).toEqual([])
  })

  test('of a class teacher is read by its author and the specialists, and by no colleague', async () => {
    const own = newId()
    await add(teacher, { isRestricted: true, words: SECRET }, own)
    const colleague = await house.as(await someone(house.owner, 'class_teacher', 'class', place.classId))

    expect((await words(teacher, own)).body.versions).toMatchObject([{ value: SECRET }])
    expect((await words(specialist, own)).status).toBe(200)
    expect((await words(colleague, own)).body.code).toBe('notes.closed')
  })

  test('shows nothing to a class teacher in the database itself', async () => {
    const seen = await asActor(house.services.db, { actorId: teacherId, today: '2026-11-20' }, (trx) =>
      trx.selectFrom('notes.words').select('value').where('note_id', '=', noteId).execute(),
    )

    expect(seen).toEqual([])
  })

  test('is never opened to more people, whoever asks the database', async () => {
    const opening = sql`update notes.notes set is_restricted = false where id = ${noteId}::uuid`

    await expect(opening.execute(house.owner)).rejects.toThrow(/stays restricted/)
  })
})

describe('closing an open note', () => {
  let noteId: string
  beforeEach(async () => {
    noteId = await aNote(house.owner, { pupilId, place, authorId: teacherId, words: SECRET })
  })
  const close = (browser: Client) => browser.post(`/pupils/${pupilId}/notes/${noteId}/restriction`, {})

  test('by a specialist closes every version of it to the class', async () => {
    const colleagueId = await someone(house.owner, 'class_teacher', 'class', place.classId)
    const colleague = await house.as(colleagueId)
    expect(JSON.stringify((await list(colleague)).body)).toContain(SECRET)

    const answer = await close(specialist)

    expect(answer.status).toBe(200)
    expect(JSON.stringify((await list(colleague)).body)).not.toContain(SECRET)
    expect((await words(colleague, noteId)).body.code).toBe('notes.closed')
  })

  test('by a class teacher who did not write it is refused', async () => {
    const colleague = await house.as(await someone(house.owner, 'class_teacher', 'class', place.classId))

    expect((await close(colleague)).body.code).toBe('notes.not-yours')
    expect((await list(teacher)).body.notes).toMatchObject([{ isRestricted: false }])
  })
})

describe('a draft', () => {
  const save = (browser: Client, value: string, version: number) =>
    browser.put(`/pupils/${pupilId}/note-draft`, { value, version })

  test('is there for its author when the page opens again, and for nobody else', async () => {
    await save(teacher, 'Zvanīju, neviens…', 0)

    expect((await list(teacher)).body.draft).toEqual({ value: 'Zvanīju, neviens…', version: 1 })
    expect((await list(specialist)).body.draft).toEqual({ value: '', version: 0 })
    const seen = await asActor(house.services.db, { actorId: specialistId, today: '2026-11-20' }, (trx) =>
      trx.selectFrom('notes.drafts').selectAll().where('pupil_id', '=', pupilId).execute(),
    )
    expect(seen).toEqual([])
  })

  test('of a second window is a conflict that carries what the first one saved', async () => {
    await save(teacher, 'pirmais', 0)

    const late = await save(teacher, 'otrais', 0)

    expect(late.status).toBe(409)
    expect(late.body.data).toMatchObject({ value: 'pirmais', version: 1 })
  })

  test('gives its place to the note', async () => {
    await save(teacher, 'Vienojāmies', 0)

    const { body } = await add(teacher)

    expect(body.draft).toEqual({ value: '', version: 2 })
  })
})

describe('somebody who has no business with it', () => {
  type Stranger = readonly [string, Role, ScopeKind, () => string | Promise<string>]
  const strangers: Stranger[] = [
    ['a subject teacher of the class', 'subject_teacher', 'class', () => place.classId],
    ['the clerk of the school', 'records_clerk', 'institution', () => place.institutionId],
    [
      'the coordinator of the municipality',
      'municipal_coordinator',
      'municipality',
      () => place.municipalityId,
    ],
    ['the social service', 'social_worker', 'municipality', () => place.municipalityId],
    ['a teacher of another class', 'class_teacher', 'class', async () => (await aClass(house.owner)).classId],
    [
      'a specialist of another school',
      'support_specialist',
      'institution',
      async () => (await aClass(house.owner)).institutionId,
    ],
    ['a parent', 'guardian', 'pupil', () => pupilId],
  ]

  test.each(strangers)('%s: refused, and the database itself shows nothing', async (_, role, kind, scope) => {
    const noteId = await aNote(house.owner, { pupilId, place, authorId: teacherId })
    const personId = await someone(house.owner, role, kind, await scope())
    const stranger = await house.as(personId)

    const answers = [
      await list(stranger),
      await words(stranger, noteId),
      await add(stranger),
      await stranger.put(`/pupils/${pupilId}/note-draft`, { value: 'x', version: 0 }),
      await stranger.post(`/pupils/${pupilId}/notes/${noteId}/restriction`, {}),
    ]

    expect(answers.filter((answer) => ![403, 404].includes(answer.status))).toEqual([])
    expect(await journalOf(house, { event: 'access.refused', actorId: personId })).toHaveLength(5)
    const seen = await asActor(house.services.db, { actorId: personId, today: '2026-11-20' }, async (trx) => [
      ...(await trx.selectFrom('notes.notes').select('id').execute()),
      ...(await trx.selectFrom('notes.words').select('note_id').execute()),
    ])
    expect(seen).toEqual([])
  })
})
