import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { verifyJournal } from '#foundation/audit/index.ts'
import type { Db } from '#platform/db/connect.ts'
import { newId } from '#platform/ids/ids.ts'
import { aClass, type BuiltPlace, someone } from '#tests/support/builders.ts'
import { absenceFile, pupilsOf } from './absence-file.ts'
import { createRunningServer, type RunningServer, type Send } from './running-server.ts'

/** Moments of the crash, in milliseconds after the commit was asked for. */
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
  const checked = await send('POST', `/imports/${id}/check`, { settings: uploaded?.body.settings })
  expect(checked?.body).toMatchObject({ status: 'checked', report: { errors: 0, rows: file.rows } })
  return id
}

async function crashDuringCommit(moment: number, crash: () => unknown): Promise<number | undefined> {
  const commit = send('POST', `/imports/${importId}/commit`)
  await sleep(moment)
  await crash()
  return (await commit)?.status
}

/** All of it with everything that follows from it, or nothing of it; and an answer of success means all. */
async function expectWholeOrNothing(answered: number | undefined): Promise<void> {
  const { status, rows, lessons, journalled } = await server.asOwner(lookAtImport)
  expect(['checked', 'committed']).toContain(status)
  const all = { rows: file.rows, lessons: file.rows, journalled: 1 }
  expect({ rows, lessons, journalled }).toEqual(
    status === 'committed' ? all : { rows: 0, lessons: 0, journalled: 0 },
  )
  if (answered === 200) expect(status).toBe('committed')
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

/** Asked again, the import is there, whether it was before or not. */
async function expectCommitGoesOn(): Promise<void> {
  const again = await send('POST', `/imports/${importId}/commit`)
  expect(again).toMatchObject({ status: 200, body: { status: 'committed' } })
  const { rows, lessons } = await server.asOwner(lookAtImport)
  expect({ rows, lessons }).toEqual({ rows: file.rows, lessons: file.rows })
}

describe('an import is there whole or not at all, and can be committed again, after kill -9', () => {
  test.each(moments)(
    'of the server, %i ms into its commit',
    async (moment) => {
      const answered = await crashDuringCommit(moment, () => server.kill())
      await server.start()

      await expectWholeOrNothing(answered)
      await expectCommitGoesOn()
    },
    LIMIT_MS,
  )

  test.each(moments)(
    'of PostgreSQL, %i ms into its commit',
    async (moment) => {
      const answered = await crashDuringCommit(moment, () => server.killPostgres())
      await server.ready()

      await expectWholeOrNothing(answered)
      await expectCommitGoesOn()
    },
    LIMIT_MS,
  )
})
