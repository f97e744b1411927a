import type { Semester } from '#foundation/institutions/index.ts'
import {
  type AbsenceKind,
  type AbsenceRow,
  type AbsencesRecorded,
  coverAbsences,
  LAST_LESSON,
  recordAbsences,
  refreshUncountedAbsences,
  WHOLE_DAY,
} from '#notice/signals/index.ts'
import type { TabularRow } from '#platform/files/tabular.ts'
import { quotable } from '../domain/cell-guards.ts'
import { type RosterPupil, stayOn } from '../domain/roster-pupil.ts'
import { classFinder } from './class-finder.ts'
import { type DayFinder, dayFinder } from './day-finder.ts'
import { type DoubtedPupils, doubtedPupils } from './doubted-pupils.ts'
import { type ImportRun, NO_COUNTS, type RunResult } from './import-run.ts'
import { isNobody, type PupilFinder, pupilFinder } from './pupil-finder.ts'
import { type Fields, type Records, readRecords } from './read-records.ts'
import { absenceEffects } from './record-effects.ts'
import { refreshFlags } from './refresh-flags.ts'

type Readers = {
  readonly run: ImportRun
  readonly records: Records
  readonly pupils: PupilFinder
  readonly days: DayFinder
  readonly doubted: DoubtedPupils
}
type Touched = { readonly pupils: Set<string>; readonly classes: Set<string> }

/** Absences: every row is read and checked while it streams into the database, then summaries and flags follow. */
export async function runAbsences(run: ImportRun): Promise<RunResult> {
  const records = readRecords(run)
  const pupils = await pupilFinder(run, records.fields, await classFinder(run))
  const days = dayFinder(run, records.fields)
  const doubted = doubtedPupils(run, records.fields, pupils.pupils)
  const touched: Touched = { pupils: new Set(), classes: new Set() }
  const batch = {
    importId: run.imported.id,
    institutionId: run.imported.institutionId,
    schoolYear: run.year.code,
  }
  const recorded = await recordAbsences(
    run.trx,
    batch,
    absenceRows({ run, records, pupils, days, doubted }, touched),
  )
  if (records.hasRagged()) doubted.addAll()
  tellOf(run, records.fields, recorded)
  const semesters = await days.semesters()
  const pupilIds = [...touched.pupils]
  const refresh = async () => {
    for (const semester of semesters)
      await cover(run, { semester, semesters, days, pupils: coveredBy(pupils, touched, doubted) })
    await refreshUncountedAbsences(run.trx, {
      semesterIds: semesters.map(({ id }) => id),
      pupilIds,
    })
  }
  const followed = await refreshFlags(run, { semesters, pupilIds, absencesOf: pupilIds, refresh })
  const { added, changed, unchanged } = recorded
  return {
    rows: records.count(),
    period: days.period(),
    counts: { ...NO_COUNTS, added, changed, unchanged, pupils: touched.pupils.size },
    effects: await absenceEffects(run, changed),
    missingPupilIds: [],
    missingPostIds: [],
    missingInstitutionIds: [],
    doubts: pupils.doubts.list(),
    roster: null,
    ...followed,
  }
}

async function* absenceRows(readers: Readers, touched: Touched): AsyncGenerator<readonly AbsenceRow[]> {
  for await (const batch of readers.records.batches) {
    const rows: AbsenceRow[] = []
    for (const row of batch) addAbsences(readers, touched, row, rows)
    yield rows
  }
}

function addAbsences(
  { run, records, pupils, days, doubted }: Readers,
  touched: Touched,
  row: TabularRow,
  rows: AbsenceRow[],
): void {
  const { fields } = records
  const who = pupils.find(row)
  if (isNobody(who)) {
    run.skipped.add({ about: 'pupil', value: '', line: row.line })
    return
  }
  const { pupil } = who
  const onDate = days.find(row)
  const lessons = lessonsOf(run, fields, row)
  const kind = kindOf(run, fields, row)
  if (pupil === undefined || onDate === undefined || lessons === undefined || kind === undefined) {
    doubted.add(row, who)
    return
  }
  const stay = stayOrLater(run, fields, row, pupil, onDate)
  if (stay === undefined) {
    doubted.add(row, who)
    return
  }
  days.take(onDate)
  if (kind === 'present') {
    run.skipped.add({
      about: 'absenceKind',
      value: quotable(fields.text(row, 'absenceKind')),
      line: row.line,
    })
    return
  }
  touched.pupils.add(pupil.id)
  if (stay.classId !== null) touched.classes.add(stay.classId)
  for (let lesson = lessons.first; lesson <= lessons.last; lesson++) {
    rows.push({ line: row.line, pupilId: pupil.id, onDate, lesson, kind })
  }
}

/** A day before the pupil's first day here is let pass: registers often begin later than the school year. */
function stayOrLater(run: ImportRun, fields: Fields, row: TabularRow, pupil: RosterPupil, day: string) {
  const stay = stayOn(pupil, day) ?? pupil.stays.find((later) => later.startsOn > day)
  if (stay === undefined) {
    run.problems.error('pupil-not-enrolled', {
      line: row.line,
      column: fields.heading('onDate'),
      params: { date: day },
    })
  }
  return stay
}

type Lessons = { readonly first: number; readonly last: number }

function lessonsOf(run: ImportRun, fields: Fields, row: TabularRow): Lessons | undefined {
  const count = fields.text(row, 'lessonCount')
  const lesson = fields.text(row, 'lesson')
  if (lesson === '' && count === '') return { first: WHOLE_DAY, last: WHOLE_DAY }
  const number = Number.parseInt(lesson === '' ? count : lesson, 10)
  const isLesson = number >= (lesson === '' ? 1 : WHOLE_DAY) && number <= LAST_LESSON
  if (isLesson) return lesson === '' ? { first: 1, last: number } : { first: number, last: number }
  const field = lesson === '' ? 'lessonCount' : 'lesson'
  const params = { value: quotable(lesson === '' ? count : lesson), last: LAST_LESSON }
  run.problems.error('lesson-unknown', { line: row.line, column: fields.heading(field), params })
  return undefined
}

function kindOf(run: ImportRun, fields: Fields, row: TabularRow): AbsenceKind | 'present' | undefined {
  const text = fields.text(row, 'absenceKind')
  const kind = run.settings.absenceKinds[text] ?? run.settings.absenceKinds[quotable(text)]
  if (kind !== undefined) return kind
  const value = quotable(text)
  run.questions.ask('absenceKind', value)
  run.problems.error('absence-kind-unknown', {
    line: row.line,
    column: fields.heading('absenceKind'),
    params: { value },
  })
  return undefined
}

function tellOf({ problems }: ImportRun, fields: Fields, recorded: AbsencesRecorded): void {
  const column = fields.heading('onDate')
  for (const { line, firstLine, isSame } of recorded.repeats) {
    const spot = { line, column, params: { firstLine } }
    if (isSame) problems.warning('row-repeated', spot)
    else problems.error('row-contradicts', spot)
  }
  for (const line of recorded.elsewhere) problems.warning('recorded-elsewhere', { line, column })
}

/**
 * Everybody of whom the file speaks or who is now in a class that it speaks of: who has no row missed nothing. Not those of whom
 * a row may have been left out.
 */
function coveredBy(pupils: PupilFinder, touched: Touched, doubted: DoubtedPupils): string[] {
  const isCovered = ({ id, stays }: RosterPupil) => {
    if (doubted.has(id)) return false
    const classId = stays.findLast((stay) => stay.endsOn === null)?.classId ?? null
    return touched.pupils.has(id) || (classId !== null && touched.classes.has(classId))
  }
  return pupils.pupils.filter(isCovered).map((pupil) => pupil.id)
}

async function cover(
  run: ImportRun,
  of: { semester: Semester; semesters: readonly Semester[]; days: DayFinder; pupils: readonly string[] },
): Promise<void> {
  const last = of.days.lastWorkday()
  if (last === undefined) return
  const { startsOn, endsOn } = of.semester
  if (last < startsOn) return
  const isOver = endsOn < last
  const until = isOver ? endsOn : last
  const { id: importId, institutionId } = run.imported
  await coverAbsences(run.trx, {
    importId,
    institutionId,
    semesterId: of.semester.id,
    pupilIds: of.pupils,
    until,
  })
}
