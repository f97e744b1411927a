import {
  listSubjects,
  type MarkRow,
  type MarksOf,
  parseMark,
  recordMarks,
  refreshMarkSummaries,
} from '#notice/signals/index.ts'
import type { TabularRow } from '#platform/files/tabular.ts'
import { fold } from '#platform/text/fold.ts'
import { quotable } from '../domain/cell-guards.ts'
import { stayOn } from '../domain/roster-pupil.ts'
import { classFinder } from './class-finder.ts'
import { type DayFinder, dayFinder } from './day-finder.ts'
import { type ImportRun, NO_COUNTS, type RunResult } from './import-run.ts'
import { isNobody, type PupilFinder, pupilFinder, type Who } from './pupil-finder.ts'
import { type Records, readRecords } from './read-records.ts'
import { markEffects } from './record-effects.ts'
import { refreshFlags } from './refresh-flags.ts'
import { suspectFinder } from './row-suspects.ts'

type Readers = {
  readonly run: ImportRun
  readonly records: Records
  readonly pupils: PupilFinder
  readonly days: DayFinder
  readonly subjects: SubjectFinder
  /** Marks of which the file may not tell all, because one of their rows is left out. */
  readonly withhold: (row: TabularRow, of: WhoseMark) => void
}
/** As far as the row tells it. */
type WhoseMark = {
  readonly who: Who
  readonly subject: string | undefined
  readonly onDate: string | undefined
}

/** Marks: read and checked while they stream into the database, then summaries and flags follow. */
export async function runMarks(run: ImportRun): Promise<RunResult> {
  const records = readRecords(run)
  const pupils = await pupilFinder(run, records.fields, await classFinder(run))
  const days = dayFinder(run, records.fields)
  const subjects = await subjectFinder(run)
  const touched = new Set<string>()
  const batch = {
    importId: run.imported.id,
    institutionId: run.imported.institutionId,
    schoolYear: run.year.code,
  }
  const withheld = new Map<string, MarksOf>()
  const withhold = withholder(run, records, pupils, withheld)
  const recorded = await recordMarks(
    run.trx,
    batch,
    markRows({ run, records, pupils, days, subjects, withhold }, touched),
    () => [...withheld.values()],
  )
  const { added, changed, removed, unchanged } = recorded
  tellWithheld(run, records, recorded.withheld)
  const semesters = await days.semesters()
  const pupilIds = [...touched]
  const semesterIds = semesters.map(({ id }) => id)
  const refresh = () => refreshMarkSummaries(run.trx, { semesterIds, pupilIds })
  const followed = await refreshFlags(run, { semesters, pupilIds, refresh })
  return {
    rows: records.count(),
    period: days.period(),
    counts: { ...NO_COUNTS, added, changed, removed, unchanged, pupils: touched.size },
    effects: await markEffects(run, changed + removed),
    missingPupilIds: [],
    missingPostIds: [],
    missingInstitutionIds: [],
    doubts: pupils.doubts.list(),
    roster: null,
    ...followed,
  }
}

/** Beside a row that is only doubtful, the file is sound: the answer brings both. */
function tellWithheld(
  { problems, settings }: ImportRun,
  { fields }: Records,
  lines: readonly number[],
): void {
  const tell = settings.leaveOutFaulty ? problems.error : problems.warning
  for (const line of lines) tell('mark-beside', { line, column: fields.heading('mark') })
}

/** Collects them; a row without a known subject forbids the import anyway. */
function withholder(
  run: ImportRun,
  { fields }: Records,
  { pupils }: PupilFinder,
  withheld: Map<string, MarksOf>,
): Readers['withhold'] {
  const suspects = suspectFinder(run, fields, pupils)
  return (row, { who, subject, onDate = null }) => {
    if (!run.settings.leaveOutFaulty && who.maybe === undefined) return
    if (subject === undefined || subject === 'skip') return
    const found = suspects(row, who)
    for (const pupilId of found === 'anybody' ? [null] : found)
      withheld.set(`${pupilId} ${subject} ${onDate}`, { pupilId, subject, onDate })
  }
}

async function* markRows(readers: Readers, touched: Set<string>): AsyncGenerator<readonly MarkRow[]> {
  for await (const batch of readers.records.batches) {
    const rows: MarkRow[] = []
    for (const row of batch) addMark(readers, touched, row, rows)
    yield rows
  }
}

function addMark(
  { run, records, pupils, days, subjects, withhold }: Readers,
  touched: Set<string>,
  row: TabularRow,
  rows: MarkRow[],
): void {
  const { fields } = records
  const who = pupils.find(row)
  if (isNobody(who)) {
    run.skipped.add({ about: 'pupil', value: '', line: row.line })
    return
  }
  const { pupil } = who
  const onDate = days.find(row)
  const subject = subjectOf(run, records, subjects, row)
  const text = fields.text(row, 'mark')
  const mark = parseMark(text)
  if (mark === undefined && text !== '') {
    run.problems.error('mark-unknown', {
      line: row.line,
      column: fields.heading('mark'),
      params: { value: quotable(text) },
    })
  }
  if (subject === 'skip') {
    if (pupil !== undefined && onDate !== undefined && mark !== undefined)
      run.skipped.add({ about: 'subject', value: quotable(fields.text(row, 'subject')), line: row.line })
    return
  }
  if (pupil === undefined || onDate === undefined || subject === undefined || mark === undefined) {
    if (mark !== undefined || text !== '') withhold(row, { who, subject, onDate })
    return
  }
  if (stayOn(pupil, onDate) === undefined && !pupil.stays.some((later) => later.startsOn > onDate)) {
    run.problems.error('pupil-not-enrolled', {
      line: row.line,
      column: fields.heading('onDate'),
      params: { date: onDate },
    })
    withhold(row, { who, subject, onDate })
    return
  }
  days.take(onDate)
  touched.add(pupil.id)
  rows.push({ line: row.line, pupilId: pupil.id, subject, onDate, value: mark.value, points: mark.points })
}

function subjectOf(
  run: ImportRun,
  { fields }: Records,
  subjects: SubjectFinder,
  row: TabularRow,
): string | undefined {
  const text = fields.text(row, 'subject')
  const subject = subjects(text)
  if (subject !== undefined) return subject
  const value = quotable(text)
  run.questions.ask('subject', value)
  run.problems.error('subject-unknown', {
    line: row.line,
    column: fields.heading('subject'),
    params: { value },
  })
  return undefined
}

/** Code of the subject that a cell names, `skip` for one to leave out; undefined when nobody knows it. */
type SubjectFinder = (text: string) => string | undefined

/** Names that journals use beside the official ones, folded. */
const otherNames: Readonly<Record<string, string>> = {
  'latviesu valoda un literatura': 'latviesu-valoda',
  'anglu valoda 1 svesvaloda': 'anglu-valoda',
  'dizains un tehnologijas i': 'dizains',
  sports: 'sports',
  vesture: 'vesture',
  'vesture un socialas zinatnes': 'vesture',
  'socialas zinibas un vesture': 'socialas-zinibas',
  'matematika i': 'matematika',
  algebra: 'matematika',
  geometrija: 'matematika',
  informatika: 'datorika',
  'vizuala maksla': 'vizuala-maksla',
  'teatra maksla': 'teatra-maksla',
}

async function subjectFinder(run: ImportRun): Promise<SubjectFinder> {
  const subjects = await listSubjects(run.trx)
  const codes = new Set<string>(subjects.map(({ code }) => code))
  const byName = new Map<string, string>(
    subjects.flatMap(({ code, nameLv, nameEn }) =>
      [code, nameLv, nameEn].map((name) => [fold(name), code] as const),
    ),
  )
  const chosen = run.settings.subjects
  return (text) => {
    const choice = chosen[quotable(text)]
    if (choice !== undefined && (choice === 'skip' || codes.has(choice))) return choice
    const folded = fold(text)
    return byName.get(folded) ?? otherNames[folded]
  }
}
