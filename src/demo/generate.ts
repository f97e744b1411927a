import { CopySink } from './copy-sink.ts'
import type { CountryPlan, InstitutionPlan } from './plan-types.ts'
import * as rows from './pupil-rows.ts'
import type { Pupil } from './pupil-types.ts'
import { generatePupils } from './pupils.ts'
import { DEFAULT_LAYOUT, type SignalLayout, writeAbsenceCopy, writeMarkCopy } from './signal-rows.ts'
import { type ClassRow, classesOf, type StaffRow, staffOf } from './staff.ts'

/**
 * The rows of a synthetic country, table by table, in the order in which foreign keys want them. Each generator walks the
 * plan anew, so nothing but the running row is kept in memory. Whoever wants one pass only calls `generatePupils` and the
 * row functions of a pupil.
 */
const CHUNK_BYTES = 1 << 20

export type InstitutionRow = {
  readonly id: string
  readonly name: string
  readonly type: InstitutionPlan['type']
  readonly founder: InstitutionPlan['founder']
  readonly municipality: string
  readonly gradeFrom: number
  readonly gradeTo: number
}

export function* generateInstitutions(plan: CountryPlan): Generator<InstitutionRow> {
  for (const { id, name, type, founder, municipality, gradeFrom, gradeTo } of plan.institutions) {
    yield { id, name, type, founder, municipality: municipality.key, gradeFrom, gradeTo }
  }
}

export function* generateClasses(plan: CountryPlan): Generator<ClassRow> {
  for (const institution of plan.institutions) yield* classesOf(plan, institution)
}

export function* generateStaff(plan: CountryPlan): Generator<StaffRow> {
  for (const institution of plan.institutions) yield* staffOf(plan, institution)
}

export function* generatePupilRows(plan: CountryPlan): Generator<rows.PupilRow> {
  for (const pupil of generatePupils(plan)) yield rows.pupilRow(pupil)
}

export function generateEnrolments(plan: CountryPlan): Generator<rows.EnrolmentRow> {
  return ofEachPupil(plan, rows.enrolmentRows)
}

export function generateGuardians(plan: CountryPlan): Generator<rows.GuardianRow> {
  return ofEachPupil(plan, rows.guardianRows)
}

export function generatePlans(plan: CountryPlan): Generator<rows.PlanRow> {
  return ofEachPupil(plan, rows.planRows)
}

export function generateSummaries(plan: CountryPlan): Generator<rows.SummaryRow> {
  return ofEachPupil(plan, rows.summaryRows)
}

/** COPY text of all missed lessons, in pieces of about a megabyte: `Readable.from(…)` keeps the pace of the database. */
export function generateAbsenceCopy(
  plan: CountryPlan,
  layout: SignalLayout = DEFAULT_LAYOUT,
): Generator<Buffer> {
  return inChunks(plan, (pupil, sink) => writeAbsenceCopy(pupil, sink, layout))
}

/** COPY text of all marks. */
export function generateMarkCopy(
  plan: CountryPlan,
  layout: SignalLayout = DEFAULT_LAYOUT,
): Generator<Buffer> {
  return inChunks(plan, (pupil, sink) => writeMarkCopy(pupil, sink, layout))
}

function* ofEachPupil<Row>(plan: CountryPlan, rowsOf: (pupil: Pupil) => readonly Row[]): Generator<Row> {
  for (const pupil of generatePupils(plan)) yield* rowsOf(pupil)
}

function* inChunks(plan: CountryPlan, write: (pupil: Pupil, sink: CopySink) => void): Generator<Buffer> {
  const sink = new CopySink(CHUNK_BYTES + (CHUNK_BYTES >> 2))
  for (const pupil of generatePupils(plan)) {
    write(pupil, sink)
    if (sink.length >= CHUNK_BYTES) yield sink.take()
  }
  if (sink.length > 0) yield sink.take()
}
