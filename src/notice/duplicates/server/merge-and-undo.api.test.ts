import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { BACKGROUND_ACTOR_ID } from '#foundation/endpoint/index.ts'
import { withCode } from '#foundation/people/testing/builders.ts'
import { asActor } from '#platform/db/actor-transaction.ts'
import { newId } from '#platform/ids/ids.ts'
import { aClass, aPerson, aPupil, type BuiltPlace, someone, thisSemester } from '#tests/support/builders.ts'
import type { Client } from '#tests/support/client.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import { NOTHING_STANDS, type Standing, standWith } from '../testing/double-child.ts'
import { refreshMerged } from './refresh-merged.ts'

const TODAY = '2026-11-20'

let house: TestHouse
let place: BuiltPlace
let rita: Client
let author: string
let kept: string
let twin: string
let codes = 10

beforeAll(async () => {
  house = await createTestHouse()
})
beforeEach(async () => {
  await aNewPair()
})
afterAll(() => house.close())

/** Stella twice in one class: with her code, and once more mistyped and without it. */
async function aNewPair(): Promise<void> {
  place = await aClass(house.owner)
  rita = await house.as(await someone(house.owner, 'records_clerk', 'institution', place.institutionId))
  author = await aPerson(house.owner)
  const id = newId()
  codes += 1
  kept = await aPupil(house.owner, place, {
    ...withCode(id, `140713909${codes}`),
    given_name: 'Stella',
    family_name: 'Blūma',
    school_number: '118',
  })
  twin = await aPupil(house.owner, place, {
    given_name: 'Stela',
    family_name: 'Blūma',
    home_language: 'lv',
  })
}

/** Both with what stands with them, and with everything that follows from it. */
async function given(one: Partial<Standing>, other: Partial<Standing>) {
  const guardian = await aPerson(house.owner, { given_name: 'Agnese', family_name: 'Blūma' })
  const ofKept = await standWith(
    house.owner,
    { pupilId: kept, place, author, guardian },
    { ...NOTHING_STANDS, ...one },
  )
  const ofTwin = await standWith(
    house.owner,
    { pupilId: twin, place, author, guardian },
    { ...NOTHING_STANDS, ...other },
  )
  await refresh()
  return { ofKept, ofTwin, guardian }
}

function refresh(): Promise<void> {
  const semester = thisSemester(house.owner)
  return asActor(house.services.db, { actorId: BACKGROUND_ACTOR_ID, today: TODAY }, async (trx) =>
    refreshMerged(
      { trx, services: house.services, today: TODAY, elevate: (_, work) => work() },
      { pupilIds: [kept, twin], institutionIds: [place.institutionId], semesterIds: [await semester] },
    ),
  )
}

const choices = (by = kept) => ({
  pupilIds: [kept, twin],
  name: by,
  bornOn: by,
  sex: by,
  schoolNumber: by,
  declaredMunicipality: by,
  place: by,
})
const merge = (input: object = choices()) => rita.post('/duplicates/merges', input)
const undo = (mergeId: string) => rita.post(`/duplicates/merges/${mergeId}/undo`)

/** Every row of every table that a merge may touch. */
async function register(): Promise<Record<string, unknown[]>> {
  const { rows } = await sql<{ name: string }>`
    select table_name::text as name from people.merge_rules where rows_of is not null order by position`.execute(
    house.owner,
  )
  const tables: Record<string, unknown[]> = {}
  for (const { name } of rows) {
    const found = await sql<{ row: unknown }>`
      select to_jsonb(t) as row from ${sql.table(name)} t order by to_jsonb(t)::text`.execute(house.owner)
    tables[name] = found.rows.map(({ row }) => row)
  }
  return tables
}

const rowsOf = async (table: string, pupilId: string, columns: string) =>
  (
    await sql<Record<string, unknown>>`
      select ${sql.raw(columns)} from ${sql.table(table)} where pupil_id = ${pupilId}::uuid order by 1, 2`.execute(
      house.owner,
    )
  ).rows

describe('merged, the child has one record', () => {
  test('with the values that were chosen, and the other is gone from the register', async () => {
    await given({}, {})

    const answer = await merge({ ...choices(), name: twin })

    const pupils = await house.owner
      .selectFrom('people.pupils')
      .select(['id', 'given_name', 'school_number', 'home_language'])
      .where('institution_id', '=', place.institutionId)
      .execute()
    expect(answer.body).toEqual({ mergeId: expect.any(String), pupilId: kept })
    expect(pupils).toEqual([{ id: kept, given_name: 'Stela', school_number: '118', home_language: 'lv' }])
  })

  test('and everything that stood with either', async () => {
    const { ofKept, ofTwin } = await given({}, {})

    await merge()

    const ids = async (table: string) => (await rowsOf(table, kept, 'id, pupil_id')).map(({ id }) => id)
    expect(await ids('plans.plans')).toEqual([ofKept.planId, ofTwin.planId].toSorted())
    expect(await ids('services.services')).toEqual([ofKept.serviceId, ofTwin.serviceId].toSorted())
    expect(await rowsOf('services.answers', kept, 'service_id, condition')).toHaveLength(2)
    expect(await ids('notes.notes')).toEqual([ofKept.noteId, ofTwin.noteId].toSorted())
    expect(await ids('risk.assessments')).toEqual([ofKept.assessmentId, ofTwin.assessmentId].toSorted())
    expect(await ids('unenrolled.entries')).toHaveLength(2)
    expect(await rowsOf('people.guardianships', kept, 'relation, valid_from')).toHaveLength(1)
    const grants = await house.owner
      .selectFrom('access.grants')
      .select('scope_id')
      .where('scope_kind', '=', 'pupil')
      .where('scope_id', 'in', [kept, twin])
      .execute()
    expect(grants).toEqual([{ scope_id: kept }, { scope_id: kept }])
  })

  test('a lesson missed in both counts once, known before unknown', async () => {
    await given(
      {
        absences: [
          { day: 0, lesson: 1, kind: 'unexcused' },
          { day: 0, lesson: 2, kind: 'unknown' },
        ],
      },
      {
        absences: [
          { day: 0, lesson: 1, kind: 'excused' },
          { day: 0, lesson: 2, kind: 'excused' },
          { day: 1, lesson: 1, kind: 'unexcused' },
        ],
      },
    )

    await merge()

    expect(await rowsOf('signals.absences', kept, 'on_date, lesson, kind')).toEqual([
      { on_date: '2026-11-02', lesson: 1, kind: 'unexcused' },
      { on_date: '2026-11-02', lesson: 2, kind: 'excused' },
      { on_date: '2026-11-03', lesson: 1, kind: 'unexcused' },
    ])
    expect(await rowsOf('signals.term_summaries', kept, 'lessons_unexcused, lessons_excused')).toEqual([
      { lessons_unexcused: 2, lessons_excused: 1 },
    ])
    const merged = await house.owner
      .selectFrom('people.merges')
      .select('counted')
      .where('kept_id', '=', kept)
      .executeTakeFirstOrThrow()
    expect(merged.counted).toMatchObject({ 'signals.absences': { moved: 1, setAside: 2 } })
  })

  test('the same mark of a day counts once, another one is one more', async () => {
    await given(
      {
        marks: [
          { day: 0, value: '4' },
          { day: 0, value: '7' },
        ],
      },
      {
        marks: [
          { day: 0, value: '7' },
          { day: 0, value: '3' },
          { day: 1, value: '5' },
        ],
      },
    )

    await merge()

    expect(await rowsOf('signals.marks', kept, 'on_date, sequence, value')).toEqual([
      { on_date: '2026-11-02', sequence: 0, value: '4' },
      { on_date: '2026-11-02', sequence: 1, value: '7' },
      { on_date: '2026-11-02', sequence: 2, value: '3' },
      { on_date: '2026-11-03', sequence: 0, value: '5' },
    ])
    expect(await rowsOf('signals.subject_summaries', kept, 'marks, points_sum')).toEqual([
      { marks: 4, points_sum: 19 },
    ])
  })

  test('twenty-one lessons missed in two halves open the duty that neither had', async () => {
    const half = (day: number) =>
      [1, 2, 3, 4, 5, 6].flatMap((lesson) => [
        { day, lesson, kind: 'unexcused' },
        { day: day + 1, lesson, kind: 'unexcused' },
      ])
    await given({ absences: half(0) }, { absences: half(7) })

    await merge()

    expect(await rowsOf('duties.duties', kept, 'counted, allowed')).toEqual([{ counted: 24, allowed: 20 }])
    expect(await rowsOf('risk.flags', kept, 'rule, answered_at')).toContainEqual({
      rule: 'unexcused-lessons',
      answered_at: null,
    })
  })

  test('of two flags the answered one holds, of two duties the one with work keeps the work of both', async () => {
    await given({ flag: 'open', duty: 'with-work' }, { flag: 'answered', duty: 'with-work' })

    await merge()

    const flags = await rowsOf('risk.flags', kept, 'id, answered_at')
    const duties = await rowsOf('duties.duties', kept, 'id, pupil_id')
    const actions = await house.owner
      .selectFrom('duties.school_actions')
      .select('id')
      .where('duty_id', '=', String(duties[0]?.id))
      .execute()
    expect(flags).toEqual([{ id: expect.any(String), answered_at: new Date('2026-11-18T10:00:00Z') }])
    expect(duties).toHaveLength(1)
    expect(actions).toHaveLength(2)
  })

  test('what noticed a flag is kept by a merge that keeps its facts, forgotten with facts of the other, and given back', async () => {
    await given({ flag: 'open' }, { flag: 'open' })
    const ofPair = { kept, twin }
    const setNoticed = (pupilId: string, noticed: { lessons: number; day: string }) =>
      house.owner
        .updateTable('risk.flags')
        .set({
          noticed_facts: JSON.stringify({ rule: 'unexcused-lessons', lessons: noticed.lessons, limit: 20 }),
          noticed_version_id: sql`rule_version_id`,
          noticed_data_until: noticed.day,
          noticed_at: new Date(`${noticed.day}T10:00:00Z`),
        })
        .where('pupil_id', '=', pupilId)
        .where('rule', '=', 'unexcused-lessons')
        .execute()
    const noticedOf = (pupilId: string) =>
      house.owner
        .selectFrom('risk.flags')
        .select(['noticed_data_until', 'noticed_version_id'])
        .where('pupil_id', '=', pupilId)
        .where('rule', '=', 'unexcused-lessons')
        .execute()
    await setNoticed(ofPair.kept, { lessons: 22, day: '2026-11-14' })
    await setNoticed(ofPair.twin, { lessons: 21, day: '2026-11-12' })
    const before = [await noticedOf(kept), await noticedOf(twin)]

    const merged = await merge()
    const known = await noticedOf(kept)
    await undo(merged.body.mergeId)

    expect(known).toHaveLength(1)
    expect(known).toEqual([{ noticed_data_until: null, noticed_version_id: null }])
    expect([await noticedOf(kept), await noticedOf(twin)]).toEqual(before)
  })

  test('the newer screening answer holds, and one that says something before one that was taken back', async () => {
    await given(
      {
        screening: [
          { sign: 'A', value: 1, hour: 9 },
          { sign: 'B', value: 2, hour: 9 },
        ],
      },
      {
        screening: [
          { sign: 'A', value: 3, hour: 10 },
          { sign: 'B', value: null, hour: 10 },
        ],
      },
    )

    await merge()

    expect(await rowsOf('screening.answers', kept, 'sign, value')).toEqual([
      { sign: 'A', value: 3 },
      { sign: 'B', value: 2 },
    ])
  })

  test('drafts of one author are joined, and an open page asks before it saves over them', async () => {
    await given(
      { draftNote: 'Rīt zvanīt.', screeningNote: 'Klusa.' },
      { draftNote: 'Runāt ar māti.', screeningNote: '' },
    )

    await merge()

    expect(await rowsOf('notes.drafts', kept, 'value, version')).toEqual([
      { value: 'Rīt zvanīt.\n\nRunāt ar māti.', version: 4 },
    ])
    expect(await rowsOf('screening.notes', kept, 'value, version')).toEqual([{ value: 'Klusa.', version: 1 }])
  })

  test('a time in the same class is one time, since the earlier day; what is open elsewhere ends', async () => {
    const other = await aClass(house.owner, { institution_id: place.institutionId, name: '7.a' })
    await house.owner
      .insertInto('people.enrolments')
      .values({
        id: newId(),
        pupil_id: twin,
        institution_id: place.institutionId,
        class_id: other.classId,
        starts_on: '2026-10-01',
      })
      .execute()
    await house.owner
      .updateTable('people.enrolments')
      .set({ starts_on: '2026-08-20' })
      .where('pupil_id', '=', twin)
      .where('class_id', '=', place.classId)
      .execute()

    await merge()

    expect(await rowsOf('people.enrolments', kept, 'starts_on, ends_on, end_reason, class_id')).toEqual([
      { starts_on: '2026-08-20', ends_on: null, end_reason: null, class_id: place.classId },
      { starts_on: '2026-10-01', ends_on: '2026-10-01', end_reason: 'moved', class_id: other.classId },
    ])
  })

  test('a guardian who was brought with either record is one, unless reached by something else', async () => {
    const tie = async (pupilId: string, person: object) => {
      const person_id = await aPerson(house.owner, { given_name: 'Agnese', family_name: 'Blūma', ...person })
      const valid_from = '2026-09-01'
      await house.owner
        .insertInto('people.guardianships')
        .values({ pupil_id: pupilId, person_id, relation: 'mother', valid_from })
        .execute()
      return person_id
    }
    const own = await tie(kept, { phone: '+371 20000001' })
    await tie(twin, {})
    const reached = await tie(twin, { phone: '+371 20000002' })

    await merge()

    const ties = await rowsOf('people.guardianships', kept, 'person_id, relation')
    expect(ties.map(({ person_id }) => person_id)).toEqual([own, reached].toSorted())
  })

  test('of two open entries among the children enrolled nowhere one stays, with the records of both', async () => {
    const entry = async (pupilId: string, version: number) => {
      const { rows } = await sql<{ id: string }>`
        insert into unenrolled.entries (id, municipality_id, pupil_id, opened_on, opened_at, terms_from, due_on, version)
        select gen_random_uuid(), ${place.municipalityId}, ${pupilId}, '2026-10-01', now(), max(valid_from), '2026-12-05', ${version}
        from unenrolled.terms returning id`.execute(house.owner)
      await sql`
        insert into unenrolled.changes (id, entry_id, version, kind, status, recorded_at)
        values (gen_random_uuid(), ${rows[0]?.id}, ${version}, 'recorded', 'clarifying', now())`.execute(
        house.owner,
      )
      return rows[0]?.id
    }
    await entry(kept, 1)
    const furtherGone = await entry(twin, 2)
    const before = await register()

    const { body } = await merge()
    const entries = await rowsOf('unenrolled.entries', kept, 'id, status')
    const changes = await sql`select from unenrolled.changes where entry_id = ${furtherGone}::uuid`.execute(
      house.owner,
    )
    await undo(body.mergeId)

    expect(entries).toEqual([{ id: furtherGone, status: 'enrolled' }])
    expect(changes.rows).toHaveLength(3)
    const { 'unenrolled.entries': _, 'unenrolled.changes': __, ...others } = await register()
    expect(others).toEqual(expect.objectContaining({ 'people.pupils': before['people.pupils'] }))
  })

  test('two drafts of a plan by one person wait for that person: no word is lost', async () => {
    const { ofKept, ofTwin } = await given({}, {})
    await house.owner
      .updateTable('plans.plans')
      .set({ started_by: author })
      .where('id', 'in', [ofKept.planId, ofTwin.planId])
      .execute()

    const answer = await merge()

    expect(answer.status).toBe(422)
    expect(answer.body.code).toBe('duplicates.two-plan-drafts')
  })
})

describe('undone, the register is as it was', () => {
  test('row by row, in every table', async () => {
    await given(
      {
        ...NOTHING_STANDS,
        absences: [{ day: 0, lesson: 1, kind: 'unexcused' }],
        marks: [{ day: 0, value: '4' }],
        remarks: [{ day: 0, remark: 'Traucē.' }],
        screening: [{ sign: 'A', value: 1, hour: 9 }],
        flag: 'open',
        duty: 'with-work',
        draftNote: 'Viens.',
        screeningNote: 'Divi.',
      },
      {
        ...NOTHING_STANDS,
        absences: [{ day: 0, lesson: 1, kind: 'excused' }],
        marks: [
          { day: 0, value: '4' },
          { day: 0, value: '5' },
        ],
        remarks: [{ day: 0, remark: 'Traucē.' }],
        screening: [{ sign: 'A', value: 2, hour: 10 }],
        flag: 'answered',
        duty: 'with-work',
        draftNote: 'Trīs.',
        screeningNote: 'Četri.',
      },
    )
    const before = await register()
    const { body } = await merge()

    const undone = await undo(body.mergeId)

    expect(undone.status).toBe(200)
    expect(await register()).toEqual(before)
    expect(
      Object.entries(before)
        .filter(([, rows]) => rows.length === 0)
        .map(([name]) => name),
    ).toEqual(['duties.municipal_actions', 'people.told_apart'])
  })

  test('whatever stood with the two, whichever values were chosen', async () => {
    const day = fc.integer({ min: 0, max: 3 })
    const standing = fc.record({
      absences: fc.uniqueArray(
        fc.record({
          day,
          lesson: fc.integer({ min: 0, max: 3 }),
          kind: fc.constantFrom('unexcused', 'excused', 'unknown'),
        }),
        { selector: (one) => `${one.day} ${one.lesson}`, maxLength: 8 },
      ),
      marks: fc.array(fc.record({ day, value: fc.constantFrom('3', '4', '9') }), { maxLength: 8 }),
      remarks: fc.array(fc.record({ day, remark: fc.constantFrom('', 'Traucē.') }), { maxLength: 3 }),
      screening: fc.uniqueArray(
        fc.record({
          sign: fc.constantFrom('A', 'B', 'C'),
          value: fc.constantFrom(null, 0, 1, 2, 3),
          hour: fc.integer({ min: 8, max: 11 }),
        }),
        { selector: (one) => one.sign, maxLength: 3 },
      ),
      flag: fc.constantFrom('none' as const, 'open' as const, 'answered' as const),
      duty: fc.constantFrom('none' as const, 'open' as const, 'with-work' as const),
      draftNote: fc.constantFrom(null, '', 'Rīt zvanīt.', 'Runāt ar māti.'),
      screeningNote: fc.constantFrom(null, '', 'Klusa.', 'Nemierīga.'),
    })
    await fc.assert(
      fc.asyncProperty(
        standing,
        standing,
        fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
        async (one, other, picks) => {
          await aNewPair()
          await given(one, other)
          const before = await register()
          const fields = ['name', 'bornOn', 'sex', 'schoolNumber', 'declaredMunicipality', 'place']
          const picked = Object.fromEntries(fields.map((field, index) => [field, picks[index] ? kept : twin]))

          const { body } = await merge({ pupilIds: [twin, kept], ...picked })
          const undone = await undo(body.mergeId)

          expect(undone.status).toBe(200)
          expect(await register()).toEqual(before)
        },
      ),
      { numRuns: 20, seed: 20261129 },
    )
  }, 120_000)

  test.each<[string, string, () => Promise<unknown>]>([
    [
      'a note was written',
      'duplicates.blocked-by-records',
      () =>
        sql`
        insert into notes.notes (id, pupil_id, author_id, kind, on_date, is_restricted, version, written_at, municipality_id, institution_id, class_id)
        values (gen_random_uuid(), ${kept}, ${author}, 'other', '2026-11-20', false, 1, now(), ${place.municipalityId}, ${place.institutionId}, ${place.classId})`.execute(
          house.owner,
        ),
    ],
    [
      'a draft went on',
      'duplicates.blocked-by-plans',
      () =>
        house.owner
          .updateTable('plans.plans')
          .set({ strengths: 'Dzied' })
          .where('pupil_id', '=', kept)
          .execute(),
    ],
    [
      'absences arrived',
      'duplicates.blocked-by-signals',
      () =>
        house.owner
          .insertInto('signals.absences')
          .values({
            school_year: '2026/27',
            pupil_id: kept,
            on_date: '2026-11-20',
            lesson: 1,
            kind: 'excused',
            institution_id: place.institutionId,
          })
          .execute(),
    ],
    [
      'the name was corrected',
      'duplicates.blocked-by-register',
      () =>
        house.owner
          .updateTable('people.pupils')
          .set({ given_name: 'Estere' })
          .where('id', '=', kept)
          .execute(),
    ],
  ])('but not when %s since: nothing is changed then', async (_case, code, later) => {
    await given({}, {})
    const { body } = await merge()
    await later()
    const before = await register()

    const answer = await undo(body.mergeId)

    expect([answer.status, answer.body.code]).toEqual([422, code])
    expect(await register()).toEqual(before)
  })
})
