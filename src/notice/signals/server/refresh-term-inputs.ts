import type { Trx } from '#platform/db/connect.ts'
import { refreshAbsenceRuns } from './absence-run-store.ts'
import { refreshAbsenceTrend } from './absence-trend-store.ts'
import { refreshEnrolledDays } from './enrolled-days-store.ts'
import { layOutSchoolYear } from './school-calendar-store.ts'
import { refreshTransitions } from './transition-store.ts'

/** What rules need beside the counts of rows: enrolled days, days missed one after another, the last weeks against earlier ones, transitions. After each write. */
export async function refreshTermInputs(
  trx: Trx,
  scope: { readonly semesterId: string; readonly institutionId?: string },
): Promise<void> {
  await layOutSchoolYear(trx, scope.semesterId)
  await refreshEnrolledDays(trx, scope)
  await refreshAbsenceRuns(trx, scope)
  await refreshAbsenceTrend(trx, scope)
  await refreshTransitions(trx, scope)
}
