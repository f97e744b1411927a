import { measurePlans } from './analyse-plans.ts'
import { type BenchDatabase, type BenchHouse, openBenchHouse } from './bench-house.ts'
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
  /** Of the measurements only these; all of them when left out. */
  readonly only?: readonly Part[]
}

type Measuring = (house: BenchHouse, options: BenchOptions) => Promise<readonly Measurement[]>

/** In the order in which they are told. */
const parts = {
  import: async (house, { rows, rounds }) => [await measureImport(house, { rows, rounds: rounds.import })],
  flags: (house, { rounds }) => measureFlags(house, rounds.flags),
  passing: async (house, { rounds }) => [await measurePassingOn(house, rounds.flags)],
  pages: async (house, { rounds }) => [await measurePupilPages(house, rounds.flags)],
  previews: (house, { rounds }) => measurePreviews(house, rounds.lists),
  lists: (house, { rounds }) => measureLists(house, rounds.lists),
  plans: (house, { rounds }) => measurePlans(house, rounds.flags),
} satisfies Record<string, Measuring>

export type Part = keyof typeof parts

export const PARTS = Object.keys(parts) as readonly Part[]

/** The import comes last: what it writes and takes back must not slow the others. */
const MEASURED: readonly Part[] = ['lists', 'plans', 'previews', 'flags', 'pages', 'passing', 'import']

/** Measurements on a database that holds a country. */
export async function measureAll(
  database: BenchDatabase,
  options: BenchOptions,
  report: (step: string) => void,
): Promise<readonly Measurement[]> {
  const house = await openBenchHouse(database, options.today)
  const found = new Map<Part, readonly Measurement[]>()
  try {
    for (const part of MEASURED) {
      if (options.only?.includes(part) === false) continue
      report(`measuring: ${part}`)
      found.set(part, await parts[part](house, options))
    }
    return PARTS.flatMap((part) => found.get(part) ?? [])
  } finally {
    await house.close()
  }
}
