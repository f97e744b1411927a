import { listRiskMappings } from '#foundation/classifiers/index.ts'
import { endpoint } from '#foundation/endpoint/index.ts'
import { findLatestRound, listOpenRulesOfPupil } from '#notice/risk/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import { conflict, refuse } from '#platform/errors/app-error.ts'
import { newId } from '#platform/ids/ids.ts'
import { PlanId } from '../contract/ids.ts'
import { startPlan as contract } from '../contract/plan.ts'
import { RiskEdition } from '../contract/plan-words.ts'
import { periodOfCrisis } from '../domain/crisis.ts'
import { asOf2023, periodOf, startingRisks } from '../domain/starting.ts'
import { insertRisk } from './plan-content-store.ts'
import { findStartedPlan, insertPlan } from './plan-store.ts'
import { canWritePlan } from './policies.ts'
import { findSemesterOfPlan } from './semester-reads.ts'

/** Begins a draft with everything that is known: risks, strengths, the pupil's words, the dates of the semester. */
export const startPlan = endpoint({
  ...contract,
  access: canWritePlan,
  audit: 'plans.plan-started',
  handler: async ({ trx, actor, place, params, query, today, services, note }) => {
    const semester = await findSemesterOfPlan(trx, params.pupilId, { today })
    if (semester === undefined) throw refuse('plans.no-semester', { params: { day: today } })
    const round = await findLatestRound(trx, params.pupilId)
    const plan = {
      id: params.planId,
      kind: query.kind,
      pupilId: params.pupilId,
      semesterId: semester.id,
      strengths: round?.strengths ?? '',
      pupilWords: round?.pupilView ?? '',
      ...(query.kind === 'crisis' ? periodOfCrisis(today) : periodOf(semester, today)),
      place,
    }
    const isNew = await insertPlan(trx, plan, { by: actor.personId, at: services.clock.now() })
    const planId = isNew ? plan.id : await findStartedPlan(trx, plan, actor.personId)
    if (planId === undefined) throw conflict('plans.id-taken')
    const risks = isNew ? await addStartingRisks(trx, plan, round) : 0
    note({ planId, new: isNew, kind: query.kind, risks })
    return { planId: PlanId.parse(planId) }
  },
})

type Round = Awaited<ReturnType<typeof findLatestRound>>

async function addStartingRisks(
  trx: Trx,
  plan: { readonly id: string; readonly pupilId: string },
  round: Round,
): Promise<number> {
  const edition = RiskEdition.parse(round?.classifierVersion ?? '2023')
  const assessed = (round?.risks ?? []).map(({ riskCode, frequency }) => ({
    edition,
    code: riskCode,
    frequency,
  }))
  const risks = startingRisks(
    asOf2023(assessed, await listRiskMappings(trx, { from: edition, to: '2023' })),
    await listOpenRulesOfPupil(trx, plan.pupilId),
  )
  for (const risk of risks) await insertRisk(trx, { id: newId(), planId: plan.id, ...risk })
  return risks.length
}
