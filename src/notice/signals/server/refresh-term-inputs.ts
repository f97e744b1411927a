import type { Trx } from '#platform/db/connect.ts'
import { countAbsenceRuns } from './absence-run-store.ts'
import { countAbsenceTrend } from './absence-trend-store.ts'
import { layOutCoveredPupils, type TermScope, writeTermInputs } from './covered-pupils-store.ts'
import { countEnrolledDays } from './enrolled-days-store.ts'
import { layOutSchoolYear } from './school-calendar-store.ts'
import { refreshTransitions } from './transition-store.ts'

/** What rules need beside the counts of rows: enrolled days, days missed one after another, the last weeks against earlier ones, transitions. After each write. */
export async function refreshTermInputs(trx: Trx, scope: TermScope): Promise<void> {
  await layOutSchoolYear(trx, scope.semesterId)
  await layOutCoveredPupils(trx, scope)
  await countEnrolledDays(trx, scope.semesterId)
  await countAbsenceRuns(trx, scope.semesterId)
  await countAbsenceTrend(trx, scope.semesterId)
  await writeTermInputs(trx, scope.semesterId)
  await refreshTransitions(trx, scope)
}
