import { type Actor, type Place, permits } from '#foundation/access/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import { notFound, refuse } from '#platform/errors/app-error.ts'
import type { AssessmentView } from '../contract/assessment.ts'
import { lockAssessment } from './assessment-store.ts'
import { findAssessmentView } from './assessment-view.ts'
import { canAssess } from './policies.ts'

type Ids = { readonly pupilId: string; readonly assessmentId: string }

/** One's own draft of this pupil, locked until the transaction ends. Refuses that of a colleague, and one that is complete. */
export async function requireOwnDraft(
  trx: Trx,
  actor: Actor,
  ids: Ids,
): Promise<{ classifierVersion: string }> {
  const found = await lockAssessment(trx, ids.assessmentId)
  if (found === undefined || found.pupil_id !== ids.pupilId) throw notFound()
  if (found.started_by !== actor.personId) throw refuse('risk.assessment-of-a-colleague')
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
  const view = await findAssessmentView(trx, ids, { write, actorId: actor.personId })
  if (view === undefined) throw notFound()
  return view
}
