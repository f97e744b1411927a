import { type Actor, type Place, permits } from '#foundation/access/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import { notFound, refuse } from '#platform/errors/app-error.ts'
import type { AssessmentView } from '../contract/assessment.ts'
import { lockAssessment } from './assessment-store.ts'
import { findAssessmentView } from './assessment-view.ts'
import { canAssess } from './policies.ts'

type Ids = { readonly pupilId: string; readonly assessmentId: string }

/** The draft of this pupil, locked until the transaction ends. Refuses one of another pupil, and one that is complete. */
export async function requireDraft(trx: Trx, ids: Ids): Promise<{ classifierVersion: string }> {
  const found = await lockAssessment(trx, ids.assessmentId)
  if (found === undefined || found.pupil_id !== ids.pupilId) throw notFound()
  if (found.status !== 'draft') throw refuse('risk.assessment-already-complete')
  return { classifierVersion: found.classifier_version }
}

/** The assessment as its page shows it to this actor. */
export async function getAssessmentView(
  trx: Trx,
  actor: Actor,
  place: Place,
  ids: Ids,
): Promise<AssessmentView> {
  const write = permits(canAssess, actor, place)
  const view = await findAssessmentView(trx, ids, { write, openPlan: write })
  if (view === undefined) throw notFound()
  return view
}
