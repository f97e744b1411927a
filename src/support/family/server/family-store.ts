import { sql } from 'kysely'
import { z } from 'zod'
import type { Trx } from '#platform/db/connect.ts'
import type { AnswerGiven, MessageGiven } from '../contract/family.ts'

/** What came of it: `unknown` also when it is somebody else's; `over`: the plan has ended; `shown-anew`: something newer was shown. */
const Outcome = z.enum(['added', 'present', 'unknown', 'over', 'shown-anew'])
export type Outcome = z.infer<typeof Outcome>

type Of = {
  readonly id: string
  readonly pupilId: string
  readonly planId: string
  readonly at: Date
}

/** Adds the present actor's answer as the pupil or a guardian; the database says as whom. */
export async function insertAnswer(trx: Trx, of: Of, given: AnswerGiven): Promise<Outcome> {
  const { rows } = await sql<{ outcome: string }>`
    select plans.answer_as_family(${of.id}::uuid, ${of.pupilId}::uuid, ${of.planId}::uuid, ${given.showing}::integer, ${given.answer},
      ${given.words}, ${of.at}) as outcome`.execute(trx)
  return Outcome.parse(rows[0]?.outcome)
}

export async function insertMessage(trx: Trx, of: Of, given: MessageGiven): Promise<Outcome> {
  const { rows } = await sql<{ outcome: string }>`
    select plans.tell_as_family(${of.id}::uuid, ${of.pupilId}::uuid, ${of.planId}::uuid, ${given.mood}::integer, ${given.words},
      ${of.at}) as outcome`.execute(trx)
  return Outcome.parse(rows[0]?.outcome)
}
