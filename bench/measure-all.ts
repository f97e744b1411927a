import { type BenchDatabase, openBenchHouse } from './bench-house.ts'
import { measureImport } from './import-absences.ts'
import type { Measurement } from './measurement.ts'
import { measurePupilPages } from './open-pupil-pages.ts'
import { measurePassingOn } from './pass-on-flags.ts'
import { measurePreviews } from './preview-rule.ts'
import { measureLists } from './read-lists.ts'
import { measureFlags } from './recompute-flags.ts'

export type BenchOptions = {
  readonly today: string
  /** Rows that are imported. */
  readonly rows: number
  readonly rounds: { readonly import: number; readonly flags: number; readonly lists: number }
}

/** All measurements on a database that holds a country. */
export async function measureAll(
  database: BenchDatabase,
  { today, rows, rounds }: BenchOptions,
  report: (step: string) => void,
): Promise<readonly Measurement[]> {
  const house = await openBenchHouse(database, today)
  try {
    report('pupil search and flagged list')
    const lists = await measureLists(house, rounds.lists)
    report('what-if of a rule')
    const previews = await measurePreviews(house, rounds.lists)
    report('flags of the whole country')
    const flags = await measureFlags(house, rounds.flags)
    report('pupil pages')
    const pages = await measurePupilPages(house, rounds.flags)
    const passedOn = await measurePassingOn(house, rounds.flags)
    report(`import of ${rows} absences`)
    const imported = await measureImport(house, { rows, rounds: rounds.import })
    return [imported, ...flags, passedOn, pages, ...previews, ...lists]
  } finally {
    await house.close()
  }
}
