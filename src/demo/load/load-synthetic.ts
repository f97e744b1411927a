import pg from 'pg'
import { semesterId } from '#foundation/institutions/index.ts'
import { systemClock } from '#platform/clock/clock.ts'
import type { Keys } from '#platform/crypto/keys.ts'
import { demonstrationBegins } from '../clock-reads.ts'
import { CopySink } from '../copy-sink.ts'
import { buildCountryPlan, buildDemoPlan } from '../country-plan.ts'
import type { CountryPlan } from '../plan-types.ts'
import { generatePupils } from '../pupils.ts'
import { followUp } from './follow-up-store.ts'
import { openCopies } from './open-copies.ts'
import { placeTables, writePlaces } from './place-lines.ts'
import { type LoadContext, writePupil } from './pupil-lines.ts'
import { riskFacts } from './risk-facts-reads.ts'
import { writeAbsences, writeMarks } from './signal-lines.ts'
import { staffTables, writeStaff } from './staff-lines.ts'
import { type PupilTable, pupilTables } from './tables.ts'

export type SyntheticSize = 'demo' | 'country'

export type LoadOptions = {
  readonly admin: pg.ClientConfig
  readonly keys: Keys
  readonly size: SyntheticSize
  /** Pupils of the country; 250 000 unless told. */
  readonly pupils?: number
  readonly report: (step: string) => void
}

export type LoadedRows = Readonly<Record<string, number>>

const SINK_BYTES = 1 << 20
/** The country keeps one mark in three: 42 M absences and some 30 M marks. */
const COUNTRY_MARKS_EVERY = 3

/**
 * Loads the synthetic municipality or country into an empty, migrated database: COPY for what is recorded, the product's
 * own set-based commands for what follows from it. The truth goes to a schema that the server cannot read.
 */
export async function loadSynthetic(options: LoadOptions): Promise<LoadedRows> {
  if (!options.keys.isDemo) throw new Error('The synthetic country is only for the demonstration key.')
  await prepare(options.admin)
  const plan =
    options.size === 'demo'
      ? buildDemoPlan()
      : buildCountryPlan(options.pupils ? { pupils: options.pupils } : {})
  const withCast = options.size === 'demo'
  options.report('institutions, classes and staff')
  const places = await openCopies(options.admin, placeTables)
  writePlaces(places, plan, withCast)
  const placeRows = await places.finish()
  const staff = await openCopies(options.admin, staffTables)
  const { teacherOf, leaderOf } = writeStaff(staff, plan, withCast)
  const staffRows = await staff.finish()
  options.report('pupils with absences, marks, assessments and plans')
  const context = {
    keys: options.keys,
    today: plan.today,
    withCast,
    teacherOf,
    leaderOf,
    ...(await riskFacts(options.admin)),
  }
  const pupilRows = await copyPupils(options, plan, context)
  await followUp(options.admin, { today: plan.today, semesterIds: semestersOf(plan), report: options.report })
  if (options.size === 'demo') await startClock(options.admin, plan.today)
  return {
    ...placeRows,
    ...staffRows,
    ...pupilRows,
    'people.persons': staffRows['people.persons'] + pupilRows['people.persons'],
  }
}

async function prepare(admin: pg.ClientConfig): Promise<void> {
  const client = new pg.Client(admin)
  await client.connect()
  try {
    const { rows } = await client.query('select exists (select from people.pupils) as filled')
    if (rows[0]?.filled)
      throw new Error('This database already has pupils. The synthetic country goes only into an empty one.')
    await client.query('set role pamani_owner')
    await client.query(`create schema if not exists synthetic;
      create table if not exists synthetic.truth (
        pupil_id uuid not null, school_year text not null, leaving_probability float8 not null,
        leaving_probability_without_support float8 not null, support_dose float8 not null, left_early boolean,
        primary key (pupil_id, school_year));
      create table if not exists synthetic.clock (loaded_at timestamptz not null, stands_at timestamptz not null);
      comment on schema synthetic is 'What only the maker of the synthetic country knows; no role of the product may read it'`)
  } finally {
    await client.end()
  }
}

/** The last thing that the loading of the demonstration does: its day begins. */
async function startClock(admin: pg.ClientConfig, today: string): Promise<void> {
  const client = new pg.Client(admin)
  await client.connect()
  try {
    await client.query('insert into synthetic.clock (loaded_at, stands_at) values ($1, $2)', [
      systemClock.now(),
      demonstrationBegins(today),
    ])
  } finally {
    await client.end()
  }
}

async function copyPupils(
  options: LoadOptions,
  plan: CountryPlan,
  context: LoadContext,
): Promise<Record<PupilTable, number>> {
  const copies = await openCopies(options.admin, pupilTables)
  const absences = new CopySink(SINK_BYTES * 2)
  const marks = new CopySink(SINK_BYTES * 2)
  const everyNth = options.size === 'demo' ? 1 : COUNTRY_MARKS_EVERY
  let done = 0
  for (const pupil of generatePupils(plan)) {
    writePupil(copies, pupil, context)
    writeAbsences(pupil, absences)
    writeMarks(pupil, marks, everyNth)
    if (absences.length > SINK_BYTES) copies.bytes('signals.absences', absences.take())
    if (marks.length > SINK_BYTES) copies.bytes('signals.marks', marks.take())
    if (++done % 200 === 0) await copies.flush()
    if (done % 50_000 === 0) options.report(`${done} pupils`)
  }
  copies.bytes('signals.absences', absences.take())
  copies.bytes('signals.marks', marks.take())
  return copies.finish()
}

function semestersOf(plan: CountryPlan): string[] {
  return plan.schoolYears.flatMap((year) => [semesterId(year, 1), semesterId(year, 2)])
}
