import type { Db } from '#platform/db/connect.ts'
import { newId } from '#platform/ids/ids.ts'
import { evaluatedPlan, openPlan, type PlanOf } from '#support/plans/testing/builders.ts'
import { aPupil, type BuiltPlace } from '#tests/support/builders.ts'

type GivenMeasure = {
  readonly classifier: 'activity' | 'support-kind'
  readonly code: string
  readonly hours: number | null
  readonly subject?: string
}

type GivenPlan = {
  /** Null: the plan runs. */
  readonly outcome: 'decreased' | 'unchanged' | 'increased' | null
  /** For its one risk, lasting unexcused absence; beside them stands ten hours of a mentor (A075). */
  readonly measures: readonly GivenMeasure[]
  readonly pupilId?: string
}

/** A plan of a pupil of a class, opened in the semester, with measures for its risk. */
export async function aSupportPlan(
  owner: Db,
  place: BuiltPlace,
  of: Pick<PlanOf, 'semesterId' | 'by'>,
  given: GivenPlan,
): Promise<string> {
  const pupilId = given.pupilId ?? (await aPupil(owner, place))
  const build = given.outcome === null ? openPlan : evaluatedPlan
  const { planId, riskId } = await build(owner, { ...of, place, pupilId })
  if (given.outcome !== null)
    await owner
      .updateTable('plans.plan_risks')
      .set({ outcome: given.outcome })
      .where('id', '=', riskId)
      .execute()
  for (const [index, measure] of given.measures.entries()) {
    const id = newId()
    await owner
      .insertInto('plans.plan_measures')
      .values({
        id,
        plan_id: planId,
        classifier: measure.classifier,
        classifier_version: measure.classifier === 'activity' ? '2023' : '2024',
        item_code: measure.code,
        planned_hours: measure.hours === null ? null : String(measure.hours),
        subject: measure.subject ?? null,
        position: index + 2,
      })
      .execute()
    await owner
      .insertInto('plans.plan_risk_measures')
      .values({ plan_id: planId, plan_risk_id: riskId, plan_measure_id: id })
      .execute()
  }
  return pupilId
}
