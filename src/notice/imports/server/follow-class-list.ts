import { findSemesterOf } from '#foundation/institutions/index.ts'
import { recomputeFlags } from '#notice/risk/index.ts'
import { refreshTransitions } from '#notice/signals/index.ts'
import type { ImportReport } from '../contract/import-report.ts'
import { type JobContext, NO_FOLLOWERS } from './import-run.ts'

type Context = Pick<JobContext, 'trx' | 'elevate' | 'services' | 'today'>

/**
 * Who is new in the school or in the same grade again follows from the enrolments that a class list has just written or taken
 * back. Elevated: a clerk may not read flags, and enrolments of earlier years may be at another institution.
 */
export function followClassList(
  { trx, elevate, services, today }: Context,
  institutionId: string,
): Promise<Pick<ImportReport, 'flags' | 'duties'>> {
  return elevate('transitions and their flags follow from the enrolments', async () => {
    const semester = await findSemesterOf(trx, today)
    if (semester === undefined) return NO_FOLLOWERS
    await refreshTransitions(trx, { semesterId: semester.id, institutionId })
    const now = services.clock.now()
    const flags = await recomputeFlags({ trx, now, day: today }, { institutionId, kind: 'transition' })
    return { ...NO_FOLLOWERS, flags }
  })
}
