import type { Trx } from '#platform/db/connect.ts'
import { MeasuredIndicator } from '../contract/plan-words.ts'
import { type Measurement, measure } from '../domain/indicators.ts'

/** A subject in which the pupil has marks. */
export type MarkedSubject = { readonly subject: string; readonly nameLv: string; readonly nameEn: string }
export type Standing = {
  readonly measurements: readonly Measurement[]
  readonly subjects: readonly MarkedSubject[]
}

/** Where a pupil stands in a semester, from the term summaries. */
export async function measurePupil(
  trx: Trx,
  of: { readonly pupilId: string; readonly semesterId: string },
): Promise<Standing> {
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
    .selectFrom('signals.subject_summaries as summary')
    .innerJoin('signals.subjects as subject', 'subject.code', 'summary.subject')
    .select([
      'summary.subject',
      'subject.name_lv as nameLv',
      'subject.name_en as nameEn',
      'summary.points_sum as pointsSum',
      'summary.points_count as pointsCount',
    ])
    .where('summary.pupil_id', '=', of.pupilId)
    .where('summary.semester_id', '=', of.semesterId)
    .orderBy('subject.name_lv')
    .execute()
  return {
    measurements: measure(term, subjects),
    subjects: subjects.filter((subject) => subject.pointsCount > 0),
  }
}

export type Taken = { readonly baseline: readonly Measurement[]; readonly results: readonly Measurement[] }

/** What was taken when the plan opened and when it was evaluated. */
export async function findTaken(trx: Trx, planId: string): Promise<Taken> {
  const rows = await trx
    .selectFrom('plans.plan_baselines as baseline')
    .select(['baseline.indicator', 'baseline.subject', 'baseline.value', 'baseline.data_until'])
    .select((select) => select.val('baseline').as('kind'))
    .where('baseline.plan_id', '=', planId)
    .unionAll(
      trx
        .selectFrom('plans.plan_results as result')
        .select(['result.indicator', 'result.subject', 'result.value', 'result.data_until'])
        .select((select) => select.val('result').as('kind'))
        .where('result.plan_id', '=', planId),
    )
    .execute()
  const ofKind = (kind: string): Measurement[] =>
    rows
      .filter((row) => row.kind === kind)
      .map((row) => ({
        indicator: MeasuredIndicator.parse(row.indicator),
        ...(row.subject === '' ? {} : { subject: row.subject }),
        value: Number(row.value),
        dataUntil: row.data_until,
      }))
  return { baseline: ofKind('baseline'), results: ofKind('result') }
}
