import type { Trx } from '#platform/db/connect.ts'
import { Indicator } from '../contract/plan-words.ts'
import { type Measurement, measure } from '../domain/indicators.ts'

/** Where a pupil stands in a semester, from the term summaries. */
export async function measurePupil(
  trx: Trx,
  of: { readonly pupilId: string; readonly semesterId: string },
): Promise<readonly Measurement[]> {
  const term = await trx
    .selectFrom('signals.term_summaries as term')
    .select([
      'term.lessons_unexcused as lessonsUnexcused',
      'term.lessons_excused as lessonsExcused',
      'term.absences_until as absencesUntil',
      'term.marks_until as marksUntil',
    ])
    .where('term.pupil_id', '=', of.pupilId)
    .where('term.semester_id', '=', of.semesterId)
    .executeTakeFirst()
  const subjects = await trx
    .selectFrom('signals.subject_summaries as subject')
    .select(['subject.points_sum as pointsSum', 'subject.points_count as pointsCount'])
    .where('subject.pupil_id', '=', of.pupilId)
    .where('subject.semester_id', '=', of.semesterId)
    .execute()
  return measure(term, subjects)
}

export type Taken = { readonly baseline: readonly Measurement[]; readonly results: readonly Measurement[] }

/** What was taken when the plan opened and when it was evaluated. */
export async function findTaken(trx: Trx, planId: string): Promise<Taken> {
  const rows = await trx
    .selectFrom('plans.plan_baselines as baseline')
    .select(['baseline.indicator', 'baseline.value', 'baseline.data_until'])
    .select((select) => select.val('baseline').as('kind'))
    .where('baseline.plan_id', '=', planId)
    .unionAll(
      trx
        .selectFrom('plans.plan_results as result')
        .select(['result.indicator', 'result.value', 'result.data_until'])
        .select((select) => select.val('result').as('kind'))
        .where('result.plan_id', '=', planId),
    )
    .execute()
  const ofKind = (kind: string): Measurement[] =>
    rows
      .filter((row) => row.kind === kind)
      .map((row) => ({
        indicator: Indicator.parse(row.indicator),
        value: Number(row.value),
        dataUntil: row.data_until,
      }))
  return { baseline: ofKind('baseline'), results: ofKind('result') }
}
