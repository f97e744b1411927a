import { endpoint } from '#foundation/endpoint/index.ts'
import { refuse } from '#platform/errors/app-error.ts'
import { addPlanMeasure as contract } from '../contract/plan-content.ts'
import { ACTIVITIES_VERSION, listMeasures, SUPPORT_KINDS_VERSION } from './catalogue.ts'
import { insertLinks, insertMeasure } from './plan-content-store.ts'
import { restoreFields } from './plan-field-store.ts'
import { insertGoalLinks } from './plan-goal-store.ts'
import { listStaff } from './plan-people-reads.ts'
import { planPlace } from './plan-place-reads.ts'
import { countChange } from './plan-store.ts'
import { getPlanView } from './plan-view.ts'
import { canWritePlan } from './policies.ts'
import { requirePlanFor } from './require-plan.ts'

const versions = { activity: ACTIVITIES_VERSION, 'support-kind': SUPPORT_KINDS_VERSION } as const

/** Adds a measure from the catalogues, for the risks given. Who adds it is responsible until somebody else is named. */
export const addPlanMeasure = endpoint({
  ...contract,
  access: canWritePlan,
  subject: planPlace,
  audit: 'plans.measure-added',
  handler: async (context) => {
    const { trx, actor, params, input, today, note } = context
    const { planId, measureId } = params
    const plan = await requirePlanFor(trx, planId, 'add measure')
    const { classifier, code } = input
    const known = await listMeasures(trx, [code])
    if (!known.some((measure) => measure.classifier === classifier))
      throw refuse('plans.measure-unknown', { params: { code } })
    const staff = await listStaff(trx, { institutionId: plan.institutionId, classId: null, today })
    const responsibleId = staff.some((person) => person.id === actor.personId) ? actor.personId : null
    const added = await insertMeasure(trx, {
      id: measureId,
      planId,
      classifier,
      version: versions[classifier],
      code,
      responsibleId,
    })
    if (added) await restoreFields(trx, planId, measureId)
    await insertLinks(
      trx,
      planId,
      input.riskIds.map((riskId) => ({ riskId, measureId })),
    )
    await insertGoalLinks(
      trx,
      planId,
      (input.goalIds ?? []).map((goalId) => ({ goalId, partId: measureId })),
    )
    await countChange(trx, planId)
    note({ planId, measureId, measure: code, added })
    return getPlanView(context, planId)
  },
})
