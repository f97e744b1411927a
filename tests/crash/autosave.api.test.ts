import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { verifyJournal } from '#foundation/audit/index.ts'
import { newId } from '#platform/ids/ids.ts'
import { aClass, aPupil, someone } from '#tests/support/builders.ts'
import { createRunningServer, type RunningServer, type Send } from './running-server.ts'
import { answerOf, type Field, nameOf, stormOfSaves, type Written } from './save-storm.ts'

/** Moments of the crash, in milliseconds after the storm began: any will do, but the same in every run. */
const moments = [230, 610, 1140]
const RISKS = ['R23-S01', 'R23-S02', 'R23-S03', 'R23-S05']
const LIMIT_MS = 40_000

let server: RunningServer
let send: Send
let fields: Field[]
/** Where each field stands: its last version and the number that was saved with it. */
const standing = new Map<string, { version: number; number: number }>()

beforeAll(async () => {
  server = await createRunningServer()
  await server.start()
  const { teacher, pupils } = await server.asOwner(async (owner) => {
    const place = await aClass(owner)
    const pupilIds = [await aPupil(owner, place), await aPupil(owner, place)]
    return { teacher: await someone(owner, 'class_teacher', 'class', place.classId), pupils: pupilIds }
  })
  send = await server.signIn(teacher)
  fields = (await Promise.all(pupils.map(startAssessment))).flat()
}, 60_000)

afterAll(() => server.remove())

async function startAssessment(pupilId: string): Promise<Field[]> {
  const assessmentId = newId()
  const started = await send('PUT', `/pupils/${pupilId}/assessments/${assessmentId}`, {
    classifierVersion: '2023',
  })
  expect(started?.status).toBe(200)
  return RISKS.map((riskCode) => ({ pupilId, assessmentId, riskCode }))
}

async function stormUntil(moment: number, crash: () => unknown): Promise<readonly Written[]> {
  const storm = stormOfSaves(send, fields, standing)
  await sleep(moment)
  await crash()
  return storm
}

/** Answered saves are there; one that was on its way is there whole or not at all; the journal tells of exactly these. */
async function expectNothingLost(written: readonly Written[]): Promise<void> {
  await server.asOwner(async (owner) => {
    const journal = await verifyJournal(owner)
    expect(journal.faults).toEqual([])
    for (const { field, saved, unanswered } of written) {
      const row = await owner
        .selectFrom('risk.assessment_answers')
        .select(['version', 'intensity', 'frequency', 'note'])
        .where('assessment_id', '=', field.assessmentId)
        .where('risk_code', '=', field.riskCode)
        .executeTakeFirst()
      const present = row?.version === unanswered?.version ? unanswered : saved
      expect(row ?? { version: 0 }).toEqual(
        present?.version === 0
          ? { version: 0 }
          : { version: present?.version, ...answerOf(present?.number ?? 0) },
      )
      expect(await countJournalled(owner, field)).toBe(row?.version ?? 0)
      standing.set(nameOf(field), present ?? saved)
    }
  })
}

function countJournalled(owner: Parameters<typeof verifyJournal>[0], field: Field): Promise<number> {
  return owner
    .selectFrom('audit.journal')
    .select((select) => select.fn.countAll<number>().as('rows'))
    .where('event', '=', 'risk.answered')
    .where('details', '@>', JSON.stringify({ assessmentId: field.assessmentId, risk: field.riskCode }))
    .executeTakeFirstOrThrow()
    .then(({ rows }) => rows)
}

describe('every answered save is there, and none half, after kill -9', () => {
  test.each(moments)(
    'of the server, %i ms into a storm of saves',
    async (moment) => {
      const written = await stormUntil(moment, () => server.kill())
      await server.start()

      await expectNothingLost(written)
      expect(written.reduce((sum, each) => sum + each.saved.version, 0)).toBeGreaterThan(0)
    },
    LIMIT_MS,
  )

  test.each(moments)(
    'of PostgreSQL, %i ms into a storm of saves; the server brings it back by itself',
    async (moment) => {
      const written = await stormUntil(moment, () => server.killPostgres())
      await server.ready()

      await expectNothingLost(written)
      expect(written.every((each) => each.unanswered !== undefined)).toBe(true)
    },
    LIMIT_MS,
  )
})
