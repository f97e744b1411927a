import type { TabularRow } from '#platform/files/tabular.ts'
import type { RosterPupil } from '../domain/roster-pupil.ts'
import type { ImportRun } from './import-run.ts'
import type { Who } from './pupil-finder.ts'
import type { Fields } from './read-records.ts'
import { suspectFinder } from './row-suspects.ts'

/** Pupils of whom a row may have been left out, so that a day without a row says nothing of them. */
export type DoubtedPupils = {
  add(row: TabularRow, who: Who): void
  /** A row may have been about anybody. */
  addAll(): void
  has(pupilId: string): boolean
}

/** Of faulty rows they are looked for only when those are left out: otherwise such a file is not imported at all. */
export function doubtedPupils(run: ImportRun, fields: Fields, pupils: readonly RosterPupil[]): DoubtedPupils {
  const suspects = suspectFinder(run, fields, pupils)
  const ids = new Set<string>()
  let isAnybody = false
  return {
    add(row, who) {
      if (isAnybody || !(run.settings.leaveOutFaulty || who.maybe !== undefined)) return
      const found = suspects(row, who)
      if (found === 'anybody') isAnybody = true
      else for (const id of found) ids.add(id)
    },
    addAll() {
      isAnybody = true
    },
    has: (pupilId) => isAnybody || ids.has(pupilId),
  }
}
