import type { TabularRow } from '#platform/files/tabular.ts'
import type { ImportRun } from './import-run.ts'
import type { RosterPupil } from './pupil-finder.ts'
import type { Fields } from './read-records.ts'
import { suspectFinder } from './row-suspects.ts'

/** Pupils of whom a row may have been left out, so that a day without a row says nothing of them. */
export type DoubtedPupils = {
  add(row: TabularRow, pupil: RosterPupil | undefined): void
  /** A row may have been about anybody. */
  addAll(): void
  has(pupilId: string): boolean
}

/** Looks for them only when rows are left out: otherwise a file with such rows is not imported at all. */
export function doubtedPupils(run: ImportRun, fields: Fields, pupils: readonly RosterPupil[]): DoubtedPupils {
  const suspects = suspectFinder(run, fields, pupils)
  const ids = new Set<string>()
  let isAnybody = false
  return {
    add(row, pupil) {
      if (!run.settings.leaveOutFaulty || isAnybody) return
      const found = suspects(row, pupil)
      if (found === 'anybody') isAnybody = true
      else for (const id of found) ids.add(id)
    },
    addAll() {
      isAnybody = true
    },
    has: (pupilId) => isAnybody || ids.has(pupilId),
  }
}
