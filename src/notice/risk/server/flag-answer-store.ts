import type { Trx } from '#platform/db/connect.ts'
import { newId } from '#platform/ids/ids.ts'
import type { AnswerKind } from '../contract/flag.ts'
import type { RuleKind } from '../contract/rule.ts'
import type { Stamp } from './assessment-store.ts'

export type FlagAnswer = {
  readonly id: string
  readonly flagId: string
  readonly kind: AnswerKind
  readonly untilDate: string | null
  readonly referredTo?: string | null
  readonly note: string
}

/** Adds an answer; the same id twice is one answer. */
export async function insertAnswer(trx: Trx, answer: FlagAnswer, stamp: Stamp): Promise<void> {
  await trx
    .insertInto('risk.flag_answers')
    .values({
      id: answer.id,
      flag_id: answer.flagId,
      kind: answer.kind,
      until_date: answer.untilDate,
      referred_to: answer.referredTo ?? null,
      note: answer.note === '' ? null : answer.note,
      answered_by: stamp.by,
      answered_at: stamp.at,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
}

/** Answers open flags of a pupil at once, because the deed answers them: all of them, or those of rules of some kinds. */
export async function answerFlagsOfPupil(
  trx: Trx,
  answer: { readonly pupilId: string; readonly kind: AnswerKind; readonly ruleKinds?: readonly RuleKind[] },
  stamp: Stamp,
): Promise<number> {
  const open = await trx
    .selectFrom('risk.flags as flag')
    .innerJoin('risk.rules as rule', 'rule.code', 'flag.rule')
    .select('flag.id')
    .where('flag.pupil_id', '=', answer.pupilId)
    .$if(answer.ruleKinds !== undefined, (query) =>
      query.where('rule.kind', 'in', [...(answer.ruleKinds ?? [])]),
    )
    .where('flag.answered_at', 'is', null)
    .where('flag.withdrawn_at', 'is', null)
    .execute()
  for (const flag of open) {
    await insertAnswer(
      trx,
      { id: newId(), flagId: flag.id, kind: answer.kind, untilDate: null, note: '' },
      stamp,
    )
  }
  return open.length
}
