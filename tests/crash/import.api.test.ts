import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { verifyJournal } from '#foundation/audit/index.ts'
import type { Db } from '#platform/db/connect.ts'
import { newId } from '#platform/ids/ids.ts'
import { aClass, type BuiltPlace, someone } from '#tests/support/builders.ts'
import { absenceFile, pupilsOf } from './absence-file.ts'
import { createRunningServer, type RunningServer, type Send } from './running-server.ts'

/** Moments of the crash, in milliseconds after the commit was asked for: before the server has seen it, in the middle, near its end. */
const moments = [90, 260, 600]
const LIMIT_MS = 40_000

let server: RunningServer
let send: Send
let place: BuiltPlace
let file: ReturnType<typeof absenceFile>
let importId: string

beforeAll(async () => {
  server = await createRunningServer()
  await server.start()
}, 60_000)

beforeEach(async () => {
  const clerk = await server.asOwner(async (owner) => {
    place = await aClass(owner)
    file = absenceFile(await pupilsOf(owner, place, 40), '2026-10')
    return someone(owner, 'records_clerk', 'institution', place.institutionId)
  })
  send = await server.signIn(clerk)
  importId = await checkedImport()
})

afterAll(() => server.remove())

/** Uploaded and checked: only the commit is missing. */
async function checkedImport(): Promise<string> {
  const id = newId()
  await send('POST', `/institutions/${place.institutionId}/imports`, {
    id,
    kind: 'absences',
    schoolYear: '2026/27',
  })
  const uploaded = await send('PUT', `/imports/${id}/file?name=kavejumi.csv`, file.content)
  await send('POST', `/imports/${id}/check`, { settings: uploaded?.body.settings })
  expect(await settled(id)).toMatchObject({ status: 'checked', report: { errors: 0, rows: file.rows } })
  return id
}

/** The import once no job of it waits or runs. */
async function settled(id: string) {
  const deadline = Date.now() + LIMIT_MS
  while (Date.now() < deadline) {
    const seen = await send('GET', `/imports/${id}/job`)
    if (seen?.status === 200 && seen.body.job?.isRunning !== true)
      return (await send('GET', `/imports/${id}`))?.body
    await sleep(50)
  }
  throw new Error('The job did not end in time')
}

/** The commit is asked for, and then something dies while the server is about it. */
async function crashDuringCommit(moment: number, crash: () => unknown): Promise<void> {
  const asked = await send('POST', `/imports/${importId}/commit`)
  expect(asked).toMatchObject({ status: 200, body: { job: { step: 'commit', isRunning: true } } })
  await sleep(moment)
  await crash()
}

/** All of it with everything that follows from it, or nothing of it. */
async function expectWholeOrNothing(): Promise<void> {
  const { status, rows, lessons, journalled } = await server.asOwner(lookAtImport)
  expect(['checked', 'committed']).toContain(status)
  const all = { rows: file.rows, lessons: file.rows, journalled: 1 }
  expect({ rows, lessons, journalled }).toEqual(
    status === 'committed' ? all : { rows: 0, lessons: 0, journalled: 0 },
  )
  await server.asOwner(async (owner) => expect((await verifyJournal(owner)).faults).toEqual([]))
}

async function lookAtImport(owner: Db) {
  const { status } = await owner
    .selectFrom('imports.imports')
    .select('status')
    .where('id', '=', importId)
    .executeTakeFirstOrThrow()
  const { rows } = await owner
    .selectFrom('signals.absences')
    .select((select) => select.fn.countAll<number>().as('rows'))
    .where('import_id', '=', importId)
    .executeTakeFirstOrThrow()
  const { lessons } = await owner
    .selectFrom('signals.term_summaries')
    .select((select) => select.fn.sum<number | null>('lessons_unknown').as('lessons'))
    .where('institution_id', '=', place.institutionId)
    .executeTakeFirstOrThrow()
  const { journalled } = await owner
    .selectFrom('audit.journal')
    .select((select) => select.fn.countAll<number>().as('journalled'))
    .where('event', '=', 'imports.committed')
    .where('institution_id', '=', place.institutionId)
    .executeTakeFirstOrThrow()
  return { status, rows, lessons: lessons ?? 0, journalled }
}

/** Without being asked again, the server takes the job up and ends it. */
async function expectCommitGoesOn(): Promise<void> {
  expect(await settled(importId)).toMatchObject({ status: 'committed', job: null })
  const { rows, lessons } = await server.asOwner(lookAtImport)
  expect({ rows, lessons }).toEqual({ rows: file.rows, lessons: file.rows })
}

describe('an import is there whole or not at all, and its job is taken up again, after kill -9', () => {
  test.each(moments)(
    'of the server, %i ms into its commit',
    async (moment) => {
      await crashDuringCommit(moment, () => server.kill())
      await server.start()

      await expectWholeOrNothing()
      await expectCommitGoesOn()
    },
    LIMIT_MS,
  )

  test.each(moments)(
    'of PostgreSQL, %i ms into its commit',
    async (moment) => {
      await crashDuringCommit(moment, () => server.killPostgres())
      await server.ready()

      await expectWholeOrNothing()
      await expectCommitGoesOn()
    },
    LIMIT_MS,
  )
})
