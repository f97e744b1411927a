import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aClass, aPupil, type BuiltPlace, someone } from '#tests/support/builders.ts'
import type { Client } from '#tests/support/client.ts'
import { journalOf } from '#tests/support/journal.ts'
import { createTestHouse, type TestHouse } from '#tests/support/test-house.ts'
import { askFor, checkFile, uploadFile } from '../testing/bring-file.ts'
import { runDueImports } from './run-due-imports.ts'

let house: TestHouse
let place: BuiltPlace
let rita: Client
let ritaId: string
let janis: string

beforeAll(async () => {
  house = await createTestHouse()
})
beforeEach(async () => {
  place = await aClass(house.owner)
  ritaId = await someone(house.owner, 'records_clerk', 'institution', place.institutionId)
  rita = await house.as(ritaId)
  janis = await aPupil(house.owner, place, { given_name: 'Jānis', family_name: 'Kalniņš', sex: 'male' })
})
afterAll(() => house.close())

const file = () => ({
  institutionId: place.institutionId,
  kind: 'absences' as const,
  content: 'Datums;Stunda;Skolēns;Klase;Kavējuma veids\n20.11.2026.;3;Jānis Kalniņš;7.b;ns\n',
})
const absences = () =>
  house.owner.selectFrom('signals.absences').select('lesson').where('pupil_id', '=', janis).execute()
const committedEvents = () => journalOf(house, { event: 'imports.committed', actorId: ritaId })

/** Checked, and the commit asked for: a job waits. */
async function askedToCommit(): Promise<string> {
  const { body } = await checkFile(rita, file())
  const asked = await rita.post(`/imports/${body.id}/commit`)
  expect(asked).toMatchObject({ status: 200, body: { status: 'checked', job: { step: 'commit' } } })
  return body.id
}

describe('a job that waits', () => {
  test('is seen by everybody who may read the import, also in the list, and by nobody else', async () => {
    const id = await askedToCommit()
    const leadership = await someone(house.owner, 'school_leadership', 'institution', place.institutionId)
    const teacher = await someone(house.owner, 'class_teacher', 'class', place.classId)
    const elsewhere = await aClass(house.owner)
    const stranger = await someone(house.owner, 'records_clerk', 'institution', elsewhere.institutionId)
    const waiting = { step: 'commit', stage: 'waiting', isRunning: true, rowsRead: 0, rowsTotal: 1 }

    const dace = await house.as(leadership)
    const seen = await dace.get(`/imports/${id}/job`)
    const listed = await dace.get('/imports')

    expect(seen.body).toMatchObject({ job: waiting })
    expect(listed.body.rows).toMatchObject([{ id, job: waiting }])
    for (const person of [teacher, stranger])
      expect((await (await house.as(person)).get(`/imports/${id}/job`)).status).toBe(404)
  })

  test('leaves nothing else to be done with the import meanwhile', async () => {
    const id = await askedToCommit()
    const { body: before } = await rita.get(`/imports/${id}`)

    const refused = [
      await rita.post(`/imports/${id}/check`, { settings: before.settings }),
      await rita.post(`/imports/${id}/undo`),
      await rita.post(`/imports/${id}/discard`),
      await rita.put(`/imports/${id}/kind`, { kind: 'marks' }),
      await rita.put(`/imports/${id}/file?name=cits.csv`, Buffer.from('Datums;Skolēns\n')),
    ]

    expect(before.can).toEqual({ upload: false, check: false, commit: false, undo: false, discard: false })
    expect(refused.map((answer) => answer.status)).toEqual([422, 422, 422, 422, 422])
    expect(refused[0]?.body.code).toBe('imports.busy')
    await rita.background()
    expect((await rita.get(`/imports/${id}`)).body).toMatchObject({ status: 'committed', job: null })
  })

  test('is not done for a person who has lost the right to it; why is told, and it can be asked for anew', async () => {
    const id = await askedToCommit()
    await house.owner
      .updateTable('access.grants')
      .set({ valid_until: '2026-11-19' })
      .where('person_id', '=', ritaId)
      .execute()
    const other = await house.as(
      await someone(house.owner, 'records_clerk', 'institution', place.institutionId),
    )

    await runDueImports(house.services)

    expect(await absences()).toEqual([])
    expect((await other.get(`/imports/${id}`)).body).toMatchObject({
      status: 'checked',
      job: { step: 'commit', isRunning: false, problem: { code: 'imports.job-not-allowed' } },
      can: { commit: true },
    })
    expect((await askFor(other, id, 'commit')).body).toMatchObject({ status: 'committed', job: null })
  })
})

describe('a job that runs', () => {
  test('tells how far it is while nothing of it is there yet', async () => {
    const id = await askedToCommit()
    let running: Promise<number> | undefined
    const seen = await house.owner.transaction().execute(async (held) => {
      await lockSummaries(held)
      running = runDueImports(house.services)
      return untilStage(id, 'flags')
    })

    expect(seen).toMatchObject({ rowsRead: 1, rowsTotal: 1, isRunning: true, share: 1 })
    expect(await running).toBe(1)
    expect((await rita.get(`/imports/${id}/job`)).body).toEqual({ job: null })
    expect(await absences()).toHaveLength(1)
  })

  test('is done once, however many servers look for it', async () => {
    await askedToCommit()

    const ended = await Promise.all([1, 2, 3].map(() => runDueImports(house.services)))

    expect(ended.reduce((sum, each) => sum + each, 0)).toBe(1)
    expect(await absences()).toHaveLength(1)
    expect(await committedEvents()).toHaveLength(1)
  })

  test('and is cut short leaves nothing, and is taken up again', async () => {
    const { body } = await uploadFile(rita, file())
    await rita.post(`/imports/${body.id}/check`, { settings: body.settings })
    let running: Promise<number> | undefined
    await house.owner.transaction().execute(async (held) => {
      await lockSummaries(held)
      running = runDueImports(house.services)
      await untilStage(body.id, 'flags')
      await breakOff()
    })

    expect(await running).toBe(0)
    const between = await rita.get(`/imports/${body.id}`)
    await rita.background()
    const after = await rita.get(`/imports/${body.id}`)

    expect(between.body).toMatchObject({ status: 'uploaded', report: null, job: { isRunning: true } })
    expect(after.body).toMatchObject({ status: 'checked', job: null, report: { errors: 0 } })
  })

  test('and breaks off again and again is given up, with the import as it was', async () => {
    const id = await askedToCommit()
    await house.owner.updateTable('imports.jobs').set({ attempts: 3 }).where('import_id', '=', id).execute()

    await runDueImports(house.services)

    const { body } = await rita.get(`/imports/${id}`)
    expect(body).toMatchObject({ status: 'checked', can: { commit: true } })
    expect(body.job).toMatchObject({ isRunning: false, problem: { code: 'imports.job-broken' } })
    expect(await absences()).toEqual([])
  })
})

describe('the end of a job', () => {
  test('is journalled as the doing of the person who asked, with the role that allowed it', async () => {
    const id = await askedToCommit()

    await runDueImports(house.services)

    const [row] = await committedEvents()
    expect(row).toMatchObject({ actor_roles: ['records_clerk'], institution_id: place.institutionId })
    expect(row?.details).toMatchObject({ importId: id, rows: 1, added: 1 })
    expect(row?.details).toHaveProperty('elevated')
  })
})

type Held = Parameters<Parameters<ReturnType<TestHouse['owner']['transaction']>['execute']>[0]>[0]

/** Nobody can write summaries until the transaction ends. */
async function lockSummaries(held: Held): Promise<void> {
  await sql`lock table signals.term_summaries in share row exclusive mode`.execute(held)
}

async function untilStage(id: string, stage: string) {
  for (let tries = 0; tries < 200; tries++) {
    const { body } = await rita.get(`/imports/${id}/job`)
    if (body.job?.stage === stage) return body.job
    await sleep(20)
  }
  throw new Error(`The job did not reach the stage ${stage}`)
}

/** The connection that does the work is lost, as when a server dies. */
async function breakOff(): Promise<void> {
  const { institutionId } = place
  await sql`
    select pg_terminate_backend(pid) from pg_locks
    where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())
      and ((classid::bigint << 32) | objid::bigint) = hashtextextended(${`imports:${institutionId}`}, 0)`.execute(
    house.owner,
  )
}
