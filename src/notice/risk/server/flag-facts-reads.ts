import { type RawBuilder, sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'
import { FlagFacts } from '../contract/flag.ts'
import type { RuleKind } from '../contract/rule.ts'

/** Facts of now or of the day when it was raised, of a row `flag`; codes of subjects get their names. */
export function factsOf(column: 'facts' | 'noticed_facts'): RawBuilder<unknown> {
  const facts = sql.ref(`flag.${column}`)
  return sql`case when ${facts} ? 'subjects' then jsonb_set(${facts}, '{subjects}', (
    select coalesce(jsonb_agg(fact || jsonb_build_object('nameLv', subject.name_lv, 'nameEn', subject.name_en) order by fact ->> 'mean'), '[]')
    from jsonb_array_elements(${facts} -> 'subjects') fact
    join signals.subjects subject on subject.code = fact ->> 'code')) else ${facts} end`
}

/**
 * What an assessment answers: of a draft what nobody has answered yet, of a completed one what its completion answered, which
 * leaves an answer of the same moment. Row-level security leaves out what the reader may not see.
 */
export async function listFactsOfAssessment(
  trx: Trx,
  of: { readonly pupilId: string; readonly assessmentId: string; readonly isCompleted: boolean },
): Promise<NoticedFacts[]> {
  const answered = of.isCompleted
    ? sql`exists (
        select from risk.flag_answers answer
        join risk.assessments assessment
          on assessment.completed_at = answer.answered_at and assessment.completed_by = answer.answered_by
        where answer.flag_id = flag.id and answer.kind = 'assessment_opened' and assessment.id = ${of.assessmentId}::uuid)`
    : sql`flag.answered_at is null and flag.withdrawn_at is null`
  const { rows } = await sql<{ kind: RuleKind; facts: unknown }>`
    select rule.kind, ${factsOf('facts')} as facts from risk.flags flag join risk.rules rule on rule.code = flag.rule
    where flag.pupil_id = ${of.pupilId}::uuid and ${answered}
    order by flag.raised_at, flag.id`.execute(trx)
  return rows.map(({ kind, facts }) => ({ kind, facts: FlagFacts.parse(facts) }))
}

/** What was noticed, and the kind of rule that noticed it. */
type NoticedFacts = { readonly kind: RuleKind; readonly facts: FlagFacts }
