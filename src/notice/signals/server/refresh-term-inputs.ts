import type { Trx } from '#platform/db/connect.ts'
import { countAbsences, layOutAbsenceDays } from './absence-days-store.ts'
import { countAbsenceRuns } from './absence-run-store.ts'
import { countAbsenceTrend } from './absence-trend-store.ts'
import { layOutCoveredPupils, type TermScope, writeTermInputs } from './covered-pupils-store.ts'
import { countEnrolledDays } from './enrolled-days-store.ts'
import { layOutSchoolYear } from './school-calendar-store.ts'
import { findTermDates } from './term-dates-reads.ts'
import { refreshTransitions } from './transition-store.ts'

export type TermRefresh = TermScope & {
  /** Pupils whose absences have changed: they are counted too. After `refreshUncountedAbsences`. */
  readonly absencesOf?: readonly string[]
}

/** What rules need beside the counts of rows: enrolled days, days missed one after another, the last weeks against earlier ones, transitions. After each write. */
export async function refreshTermInputs(trx: Trx, scope: TermRefresh): Promise<void> {
  const term = await findTermDates(trx, scope.semesterId)
  if (term === undefined) return
  await layOutSchoolYear(trx, scope.semesterId)
  await layOutCoveredPupils(trx, scope)
  await layOutAbsenceDays(trx, term)
  await countAbsences(trx, term, scope.absencesOf ?? [])
  await countEnrolledDays(trx, term)
  await countAbsenceRuns(trx, term)
  await countAbsenceTrend(trx, term)
  await writeTermInputs(trx, scope.semesterId)
  await refreshTransitions(trx, scope)
}
