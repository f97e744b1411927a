import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Role, ScopeKind } from '#foundation/access/index.ts'
import { asActor } from '#platform/db/actor-transaction.ts'
import { newId } from '#platform/ids/ids.ts'
import { aClass, aGrant, aPerson, someone } from '#tests/support/builders.ts'
import { journalOf } from '#tests/support/journal.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import { completeInDatabase } from '../testing/builders.ts'
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

const asked = { kind: 'asked_school', onDate: '2026-11-19', words: 'Runāju ar klases audzinātāju.' }
const ids = (body: { rows: { id: string }[] }) => body.rows.map((row) => row.id)

describe('somebody who has no business with it', () => {
  type Stranger = readonly [string, Role, ScopeKind, () => string | null | Promise<string | null>]
  const strangers: Stranger[] = [
    ['the municipal police', 'municipal_police', 'municipality', () => scene.place.municipalityId],
    ['the social service', 'social_worker', 'municipality', () => scene.place.municipalityId],
    ['a teacher of another class', 'class_teacher', 'class', async () => (await aClass(house.owner)).classId],
    [
      'a head of another school',
      'school_leadership',
      'institution',
      async () => (await aClass(house.owner)).institutionId,
    ],
    [
      'a coordinator of a third municipality',
      'municipal_coordinator',
      'municipality',
      async () => (await aClass(house.owner)).municipalityId,
    ],
    ['the clerk of the school', 'records_clerk', 'institution', () => scene.place.institutionId],
    ['a subject teacher of the class', 'subject_teacher', 'class', () => scene.place.classId],
    ['the administrator', 'administrator', 'system', () => null],
    ['a parent', 'guardian', 'pupil', () => scene.pupilId],
  ]

  test.each(strangers)(
    '%s: refused, journalled, and the database itself shows nothing',
    async (_, role, kind, scope) => {
      const personId = await someone(house.owner, role, kind, await scope())
      const stranger = await house.as(personId)

      const answers = [
        await stranger.get(path),
        await stranger.get(`${path}/notice`),
        await stranger.put(`${path}/viis-entry`, { onDate: '2026-11-19' }),
        await stranger.put(`${path}/municipal-actions/${newId()}`, asked),
      ]

      expect(answers.map((answer) => answer.status)).toEqual([404, 404, 404, 404])
      expect(await journalOf(house, { event: 'access.refused', actorId: personId })).toHaveLength(4)
      const seen = await asActor(house.services.db, { actorId: personId, today: '2026-11-20' }, (trx) =>
        sql`select from duties.duties`.execute(trx),
      )
      expect(seen.rows).toEqual([])
    },
  )

  test('a former teacher of the class', async () => {
    const personId = await aPerson(house.owner)
    await aGrant(house.owner, {
      personId,
      role: 'class_teacher',
      scopeKind: 'class',
      scopeId: scene.place.classId,
      overrides: { valid_until: '2026-11-19' },
    })

    expect((await (await house.as(personId)).get(path)).status).toBe(404)
  })
})

describe('the municipality of the school', () => {
  test('sees the duty and records its part; the school sees what it did', async () => {
    const answer = await scene.coordinator.put(`${path}/municipal-actions/${newId()}`, asked)
    const seen = await scene.teacher.get(path)

    expect(answer.status).toBe(200)
    expect(seen.body.municipalActions).toMatchObject([
      { kind: 'asked_school', words: asked.words, municipalityName: 'Testa novads', own: false },
    ])
  })

  test('the list says by day what each did, without what was written', async () => {
    await scene.teacher.put(`${path}/viis-entry`, { onDate: '2026-11-19' })
    await scene.coordinator.put(`${path}/municipal-actions/${newId()}`, asked)

    const { rows } = (await scene.teacher.get(`/duties?pupilId=${scene.pupilId}&state=all`)).body

    expect(rows).toMatchObject([{ viisOn: '2026-11-19', municipalActions: [{ kind: 'asked_school' }] }])
    expect(JSON.stringify(rows)).not.toContain(asked.words)
  })

  test('does not write the school’s part', async () => {
    const answers = [
      await scene.coordinator.put(`${path}/viis-entry`, { onDate: '2026-11-19' }),
      await scene.coordinator.put(`${path}/causes`, {
        value: { codes: [], unknown: true, note: 'x' },
        version: 0,
      }),
      await scene.coordinator.post(`${path}/completion`),
    ]

    expect(answers.map((answer) => answer.status)).toEqual([404, 404, 404])
  })
})

describe('the municipality where the pupil lives', () => {
  test('sees the duty in its list, records its part and takes it back, but does not open the pupil', async () => {
    const list = await scene.homeCoordinator.get('/duties?twoMunicipalities=yes')
    const actionPath = `${path}/municipal-actions/${newId()}`
    const answer = await scene.homeCoordinator.put(actionPath, asked)
    const pupil = await scene.homeCoordinator.get(`/pupils/${scene.pupilId}`)
    const removed = await scene.homeCoordinator.delete(actionPath)

    expect(ids(list.body)).toEqual([scene.dutyId])
    expect(answer.body).toMatchObject({
      municipalActions: [{ municipalityName: 'Mājas novads', own: true }],
      can: { record: false, coordinate: true, openPupil: false },
    })
    expect(pupil.status).toBe(404)
    expect(removed.body.municipalActions).toEqual([])
  })

  test('does not take away what the other municipality recorded', async () => {
    const actionPath = `${path}/municipal-actions/${newId()}`
    await scene.coordinator.put(actionPath, asked)

    const answer = await scene.homeCoordinator.delete(actionPath)

    expect(answer.body.municipalActions).toHaveLength(1)
  })

  test('no longer sees it once the pupil is declared elsewhere', async () => {
    await house.owner
      .updateTable('people.pupils')
      .set({ declared_municipality_id: scene.place.municipalityId })
      .where('id', '=', scene.pupilId)
      .execute()

    expect((await scene.homeCoordinator.get(path)).status).toBe(404)
    expect(ids((await scene.homeCoordinator.get('/duties')).body)).toEqual([])
  })
})

describe('when the pupil moves', () => {
  const move = async () => {
    const next = await aClass(house.owner)
    await house.owner
      .updateTable('people.pupils')
      .set({
        municipality_id: next.municipalityId,
        institution_id: next.institutionId,
        class_id: next.classId,
      })
      .where('id', '=', scene.pupilId)
      .execute()
    return next
  }
  const leaderOf = async (institutionId: string) =>
    house.as(await someone(house.owner, 'school_leadership', 'institution', institutionId))

  test('the duty moves along: the new school has it to do, the old one no longer sees it', async () => {
    const next = await move()
    const leader = await leaderOf(next.institutionId)

    expect((await scene.teacher.get(path)).status).toBe(404)
    expect(ids((await leader.get('/duties')).body)).toEqual([scene.dutyId])
    expect((await leader.get('/duty-compliance')).body.total).toMatchObject({ open: 1, doneOnTime: 0 })
  })

  test('one that is done counts where it was done', async () => {
    await recordEverything(scene)
    await completeInDatabase(house.owner, { dutyId: scene.dutyId, by: scene.teacherId, on: '2026-11-20' })
    const next = await move()

    const before = await (await leaderOf(scene.place.institutionId)).get('/duty-compliance')
    const now = await (await leaderOf(next.institutionId)).get('/duty-compliance')

    expect(before.body.total).toEqual({ doneOnTime: 1, doneLate: 0, open: 0, late: 0 })
    expect(now.body.total).toEqual({ doneOnTime: 0, doneLate: 0, open: 0, late: 0 })
  })
})

test('nobody at the school opens, moves or deletes a duty past the endpoints', async () => {
  const context = { actorId: scene.teacherId, today: '2026-11-20' }
  const attempt = (statement: string) =>
    asActor(house.services.db, context, (trx) => sql.raw(statement).execute(trx))

  await expect(attempt(`delete from duties.duties where id = '${scene.dutyId}'`)).rejects.toThrow(
    /permission denied/,
  )
  await expect(
    attempt(`update duties.duties set done_institution_id = null where id = '${scene.dutyId}'`),
  ).rejects.toThrow(/permission denied/)
  await expect(
    attempt(`insert into duties.duties (id, pupil_id, semester_id, basis, counted, allowed, counted_until, rule_version_id, terms_from,
      opened_at, opened_on, due_on, changed_at, declared_municipality_id, municipality_id, institution_id, class_id)
      select gen_random_uuid(), pupil_id, semester_id, basis, counted, allowed, counted_until, rule_version_id, terms_from,
      opened_at, opened_on, due_on, changed_at, declared_municipality_id, municipality_id, institution_id, class_id from duties.duties`),
  ).rejects.toThrow(/row-level security/)
})
