import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aColleague } from '#foundation/staff/testing/builders.ts'
import { asActor } from '#platform/db/actor-transaction.ts'
import { newId } from '#platform/ids/ids.ts'
import { thisSemester } from '#tests/support/builders.ts'
import { journalOf } from '#tests/support/journal.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import { type DutyScene, dutyScene, recordEverything } from '../testing/duty-scene.ts'

let house: TestHouse
let scene: DutyScene
let path: string

beforeAll(async () => {
  house = await createTestHouse()
})
beforeEach(async () => {
  scene = await dutyScene(house)
  path = `/duties/${scene.dutyId}`
})
afterAll(() => house.close())

const talk = { kind: 'talked_pupil', onDate: '2026-11-19', words: 'Vienojāmies.' }
const known = { codes: ['motivation', 'family-problems'], unknown: false, note: '' }

/** The pupil's absence of the semester, counted: whoever sees that sees its days. */
async function summarised(): Promise<void> {
  await house.owner
    .insertInto('signals.term_summaries')
    .values({
      pupil_id: scene.pupilId,
      semester_id: await thisSemester(house.owner),
      lessons_unexcused: 22,
      municipality_id: scene.place.municipalityId,
      institution_id: scene.place.institutionId,
      class_id: scene.place.classId,
    })
    .execute()
}

describe('the school records', () => {
  test('causes, action and entry; then the duty is done, on time, and the journal tells of it', async () => {
    await recordEverything(scene)

    const answer = await scene.teacher.post(`${path}/completion`)

    expect(answer.body).toMatchObject({
      state: 'done-on-time',
      doneOn: '2026-11-20',
      missing: [],
      causes: { codes: ['motivation'], version: 1, by: 'Kāds class_teacher' },
      actions: [{ kind: 'talked_pupil', onDate: '2026-11-19', by: 'Kāds class_teacher' }],
      viis: { onDate: '2026-11-19', by: 'Kāds class_teacher' },
      can: { record: true, complete: false, reopen: true },
    })
    const [row] = await journalOf(house, { event: 'duties.duty-done', actorId: scene.teacherId })
    expect(row).toMatchObject({ pupil_id: scene.pupilId, actor_roles: ['class_teacher'] })
  })

  test.each(['unexcused-lessons', 'unexcused-days'] as const)(
    'and with that has answered the flag of the same absence, and no other: %s',
    async (noticedBy) => {
      const versions = { 'unexcused-lessons': 101, 'low-marks': 102, 'unexcused-days': 111 } as const
      const flagOf = async (rule: keyof typeof versions) => {
        const id = newId()
        const { municipalityId, institutionId, classId } = scene.place
        await house.owner
          .insertInto('risk.flags')
          .values({
            id,
            pupil_id: scene.pupilId,
            semester_id: await thisSemester(house.owner),
            rule,
            rule_version_id: `00000000-0000-7000-8000-000000000${versions[rule]}`,
            level: 'urgent',
            facts: '{}',
            noticed_facts: '{}',
            data_until: '2026-11-14',
            raised_at: new Date('2026-11-14T10:00:00Z'),
            noticed_at: new Date('2026-11-14T10:00:00Z'),
            changed_at: new Date('2026-11-14T10:00:00Z'),
            municipality_id: municipalityId,
            institution_id: institutionId,
            class_id: classId,
          })
          .execute()
        return id
      }
      const absence = await flagOf(noticedBy)
      await flagOf('low-marks')
      await recordEverything(scene)

      await scene.teacher.post(`${path}/completion`)
      await scene.teacher.post(`${path}/completion`)

      const answers = await house.owner
        .selectFrom('risk.flag_answers as answer')
        .innerJoin('risk.flags as flag', 'flag.id', 'answer.flag_id')
        .select(['answer.flag_id', 'answer.kind', 'answer.answered_by'])
        .where('flag.pupil_id', '=', scene.pupilId)
        .execute()
      expect(answers).toEqual([{ flag_id: absence, kind: 'talked', answered_by: scene.teacherId }])
    },
  )

  test('too late when the last day is over', async () => {
    await house.owner
      .updateTable('duties.duties')
      .set({ due_on: '2026-11-19' })
      .where('id', '=', scene.dutyId)
      .execute()
    const before = await scene.teacher.get(path)
    await recordEverything(scene)

    const answer = await scene.teacher.post(`${path}/completion`)

    expect(before.body).toMatchObject({ state: 'late', schoolDaysLeft: -1 })
    expect(answer.body.state).toBe('done-late')
  })

  test('what was tried instead of causes that are not known yet', async () => {
    await recordEverything(scene)
    const value = { codes: [], unknown: true, note: '' }
    await scene.teacher.put(`${path}/causes`, { value, version: 1 })
    const refused = await scene.teacher.post(`${path}/completion`)
    await scene.teacher.put(`${path}/causes`, {
      value: { ...value, note: 'Zvanīts mātei divreiz.' },
      version: 2,
    })

    const answer = await scene.teacher.post(`${path}/completion`)

    expect(refused).toMatchObject({ status: 422, body: { data: { missing: ['causes'] } } })
    expect(answer.body.state).toBe('done-on-time')
  })

  test('an action once, however often it is sent, and takes it away and back', async () => {
    const actionPath = `${path}/actions/${newId()}`
    await scene.teacher.put(actionPath, talk)

    const twice = await scene.teacher.put(actionPath, talk)
    const without = await scene.teacher.delete(actionPath)
    const again = await scene.teacher.put(actionPath, talk)

    expect([twice, without, again].map((answer) => answer.body.actions.length)).toEqual([1, 0, 1])
  })
})

describe('refused, with what to do', () => {
  test('a duty of which nothing is recorded: all three parts are named', async () => {
    const answer = await scene.teacher.post(`${path}/completion`)

    expect(answer).toMatchObject({
      status: 422,
      body: { code: 'duties.incomplete', data: { missing: ['causes', 'action', 'viis'] } },
    })
  })

  test('causes saved from an older version: the other’s causes come with the answer', async () => {
    await scene.teacher.put(`${path}/causes`, { value: known, version: 0 })

    const answer = await scene.teacher.put(`${path}/causes`, {
      value: { codes: ['money'], unknown: false, note: '' },
      version: 0,
    })

    expect(answer).toMatchObject({
      status: 409,
      body: { code: 'duties.changed-meanwhile', data: { value: known, version: 1 } },
    })
  })

  test.each([
    [
      'causes',
      { value: { codes: ['nav-tada'], unknown: false, note: '' }, version: 0 },
      'duties.cause-unknown',
    ],
    ['viis-entry', { onDate: '2026-11-21' }, 'duties.day-in-future'],
    ['viis-entry', { onDate: '2026-08-31' }, 'duties.viis-too-early'],
    [`actions/${newId()}`, { ...talk, onDate: '2026-12-24' }, 'duties.day-in-future'],
  ])('%s that cannot be', async (part, body, code) => {
    const answer = await scene.teacher.put(`${path}/${part}`, body)

    expect(answer).toMatchObject({ status: 422, body: { code } })
  })

  test('an entry in VIIS before the lesson too many, by the page and past it', async () => {
    const lessons = Array.from({ length: 22 }, (_, index) => ({
      school_year: '2026/27',
      pupil_id: scene.pupilId,
      on_date: index < 14 ? '2026-11-05' : '2026-11-12',
      lesson: (index % 14) + 1,
      kind: 'unexcused',
      institution_id: scene.place.institutionId ?? '',
    }))
    await house.owner.insertInto('signals.absences').values(lessons).execute()
    await summarised()

    const early = await scene.teacher.put(`${path}/viis-entry`, { onDate: '2026-11-11' })
    const onTheDay = await scene.teacher.put(`${path}/viis-entry`, { onDate: '2026-11-12' })

    expect(early).toMatchObject({ status: 422, body: { code: 'duties.viis-too-early' } })
    expect(early.body.message).toContain('2026')
    expect(onTheDay.body).toMatchObject({ aroseOn: '2026-11-12', viis: { onDate: '2026-11-12' } })
    const pastThePage = asActor(house.services.db, { actorId: scene.teacherId, today: '2026-11-20' }, (trx) =>
      trx
        .updateTable('duties.duties')
        .set({ viis_on: '2026-11-11' })
        .where('id', '=', scene.dutyId)
        .execute(),
    )
    await expect(pastThePage).rejects.toThrow('older than the duty')
  })

  test('taking away what a finished duty rests on; reopened, it goes, and the last day stays', async () => {
    await recordEverything(scene)
    const done = await scene.teacher.post(`${path}/completion`)

    const refused = await scene.teacher.delete(`${path}/viis-entry`)
    const emptied = await scene.teacher.put(`${path}/causes`, {
      value: { codes: [], unknown: false, note: '' },
      version: 1,
    })
    const reopened = await scene.teacher.delete(`${path}/completion`)
    const removed = await scene.teacher.delete(`${path}/viis-entry`)

    expect([refused.body.code, emptied.body.code]).toEqual(['duties.already-done', 'duties.already-done'])
    expect(reopened.body).toMatchObject({ state: 'open', dueOn: done.body.dueOn, doneOn: null })
    expect(removed.body).toMatchObject({ viis: null, missing: ['viis'] })
  })

  test('withdrawing while there is still too much absence; with corrected data it goes', async () => {
    const refused = await scene.teacher.post(`${path}/withdrawal`)
    await house.owner
      .updateTable('duties.duties')
      .set({ under_limit_at: new Date('2026-11-20T09:00:00Z'), counted: 18 })
      .where('id', '=', scene.dutyId)
      .execute()

    const answer = await scene.teacher.post(`${path}/withdrawal`)
    const after = await scene.teacher.put(`${path}/viis-entry`, { onDate: '2026-11-19' })

    expect(refused.body.code).toBe('duties.still-over-limit')
    expect(answer.body.state).toBe('withdrawn')
    expect(after.body.code).toBe('duties.withdrawn')
  })
})

test('the notice names who prepares it, by the role that may, and the one who heads the institution', async () => {
  const { institutionId } = scene.place
  await aColleague(house.owner, { institutionId, post: 'head', givenName: 'Elita', familyName: 'Priednieka' })
  await aColleague(house.owner, { institutionId, post: 'deputy-head' })

  const ofTeacher = await scene.teacher.get(`${path}/notice`)
  const ofMunicipality = await scene.coordinator.get(`${path}/notice`)
  await aColleague(house.owner, { institutionId, post: 'head' })
  const withTwoHeads = await scene.teacher.get(`${path}/notice`)

  expect(ofTeacher.body).toMatchObject({
    preparedBy: { givenName: 'Kāds', familyName: 'class_teacher', role: 'class_teacher' },
    head: { givenName: 'Elita', familyName: 'Priednieka' },
  })
  expect(ofMunicipality.body.preparedBy).toBeNull()
  expect(withTwoHeads.body.head).toBeNull()
})

test('the notice holds the counts, the causes, the action and the days', async () => {
  await recordEverything(scene)
  await house.owner
    .insertInto('signals.absences')
    .values(
      [1, 2, 3].map((lesson) => ({
        school_year: '2026/27',
        pupil_id: scene.pupilId,
        on_date: lesson === 3 ? '2026-11-13' : '2026-11-12',
        lesson,
        kind: 'unexcused',
        institution_id: scene.place.institutionId,
      })),
    )
    .execute()
  await summarised()

  const answer = await scene.teacher.get(`${path}/notice`)

  expect(answer.body).toMatchObject({
    bornOn: '2013-03-14',
    sex: 'female',
    preparedOn: '2026-11-20',
    duty: { counted: 22, allowed: 20, causes: { codes: ['motivation'] } },
    days: [
      { onDate: '2026-11-12', lessons: 2 },
      { onDate: '2026-11-13', lessons: 1 },
    ],
  })
})
