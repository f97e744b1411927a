import { listReplacedAbsences, listReplacedMarks } from '#notice/signals/index.ts'
import { type AbsenceEffect, type MarkEffect, TOLD_RECORDS } from '../contract/record-effects.ts'
import type { ImportRun } from './import-run.ts'

/** Absences that the run has just corrected, one by one. */
export async function absenceEffects(run: ImportRun, changed: number): Promise<readonly AbsenceEffect[]> {
  if (changed === 0) return []
  const rows = await namingAll(run, () => listReplacedAbsences(run.trx, run.imported.id, TOLD_RECORDS))
  return rows.map((row) => ({ kind: 'absence', ...row }))
}

/** Marks that the run has just corrected or removed, one by one. */
export async function markEffects(run: ImportRun, replaced: number): Promise<readonly MarkEffect[]> {
  if (replaced === 0) return []
  const rows = await namingAll(run, () => listReplacedMarks(run.trx, run.imported.id, TOLD_RECORDS))
  return rows.map(({ subjectLv, subjectEn, ...row }) => ({
    kind: 'mark',
    ...row,
    subject: { nameLv: subjectLv, nameEn: subjectEn },
  }))
}

function namingAll<T>(run: ImportRun, work: () => Promise<T>): Promise<T> {
  return run.elevate('a corrected row may be of a pupil who has moved away', work)
}
