import { endpoint, notAudited } from '#foundation/endpoint/index.ts'
import { listSubjects } from '#notice/signals/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import { conflict, notFound, refuse } from '#platform/errors/app-error.ts'
import { savePlanField as contract, crisisTexts, type PlanFieldChange } from '../contract/plan-fields.ts'
import { isLookedAtSoon } from '../domain/crisis.ts'
import { decideSave } from '../domain/save-decision.ts'
import { type FieldTarget, findField, type PresentField, saveField } from './plan-field-store.ts'
import { listStaff } from './plan-people-reads.ts'
import { planPlace } from './plan-place-reads.ts'
import { countChange, type LockedPlan } from './plan-store.ts'
import { canWritePlan } from './policies.ts'
import { requireMarkedSubject } from './require-marked-subject.ts'
import { requirePlanFor } from './require-plan.ts'

/** Saves one field while it is typed. */
export const savePlanField = endpoint({
  ...contract,
  access: canWritePlan,
  subject: planPlace,
  audit: notAudited(
    'plans.field_versions keeps every saved version with its author and time, and takes no change; it goes only with a discarded draft',
  ),
  handler: async ({ trx, actor, params, input, today, services }) => {
    const plan = await requirePlanFor(trx, params.planId, `save ${input.field}`)
    requireFit(plan, input, today)
    const target = targetOf(plan.id, input)
    const present = await findField(trx, target)
    if (present === undefined) throw notFound()
    const decision = decideSave(present, input)
    if (decision === 'conflict') throw changedMeanwhile(present)
    const at = services.clock.now()
    if (decision === 'already-saved')
      return { version: present.version, savedAt: (present.at ?? at).toISOString() }
    await requireStaff(trx, plan, input, today)
    if (input.field === 'subject') await requireMarkedSubject(trx, plan, input.value)
    if (input.field === 'helpsIn') await requireSubject(trx, input.value)
    const saved = { value: input.value, version: present.version + 1 }
    await saveField(trx, target, saved, { by: actor.personId, at })
    await countChange(trx, plan.id)
    return { version: saved.version, savedAt: at.toISOString() }
  },
})

function targetOf(planId: string, change: PlanFieldChange): FieldTarget {
  const { field } = change
  if ('riskId' in change) return { planId, subjectId: change.riskId, field }
  if ('goalId' in change) return { planId, subjectId: change.goalId, field }
  return { planId, subjectId: 'measureId' in change ? change.measureId : planId, field }
}

/** The other writer's text, which the page shows beside one's own. */
function changedMeanwhile({ value, version, by, at }: PresentField): Error {
  const data = {
    value,
    version,
    ...(by === null ? {} : { by }),
    ...(at === null ? {} : { at: at.toISOString() }),
  }
  return conflict('plans.changed-meanwhile', { data })
}

async function requireSubject(trx: Trx, code: string | null): Promise<void> {
  if (code === null) return
  const subjects = await listSubjects(trx)
  if (!subjects.some((subject) => subject.code === code)) throw refuse('plans.subject-unknown')
}

/** Texts of a crisis belong to a crisis plan; while that runs, the next look at it stays within days. */
function requireFit({ kind, status }: LockedPlan, change: PlanFieldChange, today: string): void {
  if (kind !== 'crisis' && crisisTexts.some((field) => field === change.field))
    throw refuse('plans.only-in-crisis')
  if (kind === 'crisis' && status === 'open' && change.field === 'reviewOn')
    if (!isLookedAtSoon(change.value, today)) throw refuse('plans.crisis-review-far')
}

async function requireStaff(
  trx: Trx,
  plan: LockedPlan,
  change: PlanFieldChange,
  today: string,
): Promise<void> {
  if (change.field !== 'responsibleId' || change.value === null) return
  const staff = await listStaff(trx, { institutionId: plan.institutionId, classId: null, today })
  if (!staff.some((person) => person.id === change.value)) throw refuse('plans.not-staff')
}
