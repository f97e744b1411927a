import { WHOLE_DAY } from '#notice/signals/index.ts'
import type { CopySink, CopyValue } from './copy-sink.ts'
import { copyText } from './copy-sink.ts'
import type { Enrolment, Pupil, PupilSemester } from './pupil-types.ts'
import { lessonsIn, placeAbsences, placementRandom } from './signal-placement.ts'
import { FIRST_GRADE_WITH_MARKS, lessonsPerDay, subjectsOf } from './subjects.ts'

/** The leading columns of a signal row, which are the same for all rows of a pupil in one enrolment and semester. */
export type RowPrefix = (pupil: Pupil, semester: PupilSemester, enrolment: Enrolment) => readonly CopyValue[]

export type SignalLayout = {
  readonly prefix: RowPrefix
  /** How the two kinds of absence are written. */
  readonly excused: CopyValue
  readonly unexcused: CopyValue
}

/** municipality, school year, semester, pupil, institution, class | date, lesson, kind  or  date, subject, mark. */
export const DEFAULT_LAYOUT: SignalLayout = {
  prefix: (pupil, semester, { institution, classId }) => [
    institution.municipality.key,
    semester.schoolYear,
    semester.semester,
    pupil.id,
    institution.id,
    classId,
  ],
  excused: 'excused',
  unexcused: 'unexcused',
}

const PUPIL_SUBJECT_SPREAD = 0.55
const MARK_SPREAD = 1.25
const dates = new Map<string, Buffer>()

/** Writes one line for each lesson missed: prefix, date, lesson, kind. Returns the number of lines. */
export function writeAbsenceCopy(
  pupil: Pupil,
  sink: CopySink,
  layout: SignalLayout = DEFAULT_LAYOUT,
): number {
  const before = sink.rows
  for (const semester of pupil.semesters) {
    const { excused, unexcused } = placeAbsences(pupil, semester)
    const prefixes = prefixesOf(pupil, semester, layout)
    const firstLesson = lessonsPerDay(semester.grade, semester.vocational) === 1 ? WHOLE_DAY : 1
    const excusedEnds = lessonEnds(layout.excused, firstLesson)
    const unexcusedEnds = lessonEnds(layout.unexcused, firstLesson)
    for (let day = 0; day < semester.days.length; day++) {
      const away = excused[day] ?? 0
      const truant = unexcused[day] ?? 0
      if ((away | truant) === 0) continue
      const date = semester.days[day] ?? ''
      const prefix = prefixAt(prefixes, date)
      writeLessons(sink, prefix, dateBytes(date), away, excusedEnds)
      writeLessons(sink, prefix, dateBytes(date), truant, unexcusedEnds)
    }
  }
  return sink.rows - before
}

/** Writes one line for each mark of the ten-point scale: prefix, date, subject, mark. Returns the number of lines. */
export function writeMarkCopy(pupil: Pupil, sink: CopySink, layout: SignalLayout = DEFAULT_LAYOUT): number {
  const before = sink.rows
  for (const semester of pupil.semesters) {
    const prefixes = prefixesOf(pupil, semester, layout)
    eachMark(pupil, semester, (date, code, mark) => {
      sink.line(prefixAt(prefixes, date), dateBytes(date), markEnd(code, mark))
    })
  }
  return sink.rows - before
}

/** All marks of a semester, in the order of subjects. */
export function eachMark(
  pupil: Pupil,
  semester: PupilSemester,
  take: (date: string, code: string, mark: number) => void,
): void {
  const { days, grade, vocational, factors, signals } = semester
  if (days.length === 0 || (!vocational && grade < FIRST_GRADE_WITH_MARKS)) return
  const random = placementRandom(pupil, semester, 'marks')
  const ability = 7.35 - 0.95 * factors.learning - 0.3 * factors.motivation
  const progress = days.length / semester.plannedDays
  for (const subject of subjectsOf(grade, vocational)) {
    const forced = signals.forcedMeans?.[subject.code]
    const mean = forced ?? ability - subject.difficulty + random.normal(0, PUPIL_SUBJECT_SPREAD)
    const spread = forced === undefined ? MARK_SPREAD : 0.5
    const count = Math.max(1, Math.round(subject.marks * progress * (0.85 + 0.3 * random.float())))
    for (let n = 0; n < count; n++) {
      const mark = Math.min(10, Math.max(1, Math.round(random.normal(mean, spread))))
      take(days[Math.floor(random.float() * days.length)] ?? '', subject.code, mark)
    }
  }
}

/** Missed lessons of a semester after placement: what a term summary shows. */
export function absenceTotals(pupil: Pupil, semester: PupilSemester): { excused: number; unexcused: number } {
  const { excused, unexcused } = placeAbsences(pupil, semester)
  return { excused: lessonsIn(excused), unexcused: lessonsIn(unexcused) }
}

type DatedPrefix = { readonly from: string; readonly bytes: Buffer }

function prefixesOf(pupil: Pupil, semester: PupilSemester, layout: SignalLayout): DatedPrefix[] {
  return pupil.enrolments
    .filter((enrolment) => enrolment.schoolYear === semester.schoolYear)
    .map((enrolment) => {
      const text = copyText(layout.prefix(pupil, semester, enrolment))
      return { from: enrolment.from, bytes: Buffer.from(text === '' ? '' : `${text}\t`) }
    })
}

function prefixAt(prefixes: readonly DatedPrefix[], date: string): Buffer {
  let found = prefixes[0]
  for (const prefix of prefixes) if (prefix.from <= date) found = prefix
  if (found === undefined) throw new RangeError(`no enrolment on ${date}`)
  return found.bytes
}

function writeLessons(
  sink: CopySink,
  prefix: Buffer,
  date: Buffer,
  mask: number,
  ends: readonly Buffer[],
): void {
  for (let lesson = 0, rest = mask; rest !== 0; lesson++, rest >>= 1) {
    const end = ends[lesson]
    if ((rest & 1) !== 0 && end !== undefined) sink.line(prefix, date, end)
  }
}

const endsByKind = new Map<string, readonly Buffer[]>()
const endsByMark = new Map<string, readonly Buffer[]>()

/** Lessons are numbered from the first one on; a preschool's day is one whole day. */
function lessonEnds(kind: CopyValue, firstLesson: number): readonly Buffer[] {
  const key = `${firstLesson} ${kind}`
  const known = endsByKind.get(key)
  if (known !== undefined) return known
  const ends = Array.from({ length: 12 }, (_, lesson) => Buffer.from(copyText([lesson + firstLesson, kind])))
  endsByKind.set(key, ends)
  return ends
}

function markEnd(code: string, mark: number): Buffer {
  const known = endsByMark.get(code)
  const ends = known ?? Array.from({ length: 11 }, (_, value) => Buffer.from(copyText([code, value])))
  if (known === undefined) endsByMark.set(code, ends)
  return ends[mark] ?? Buffer.alloc(0)
}

function dateBytes(date: string): Buffer {
  const known = dates.get(date)
  if (known !== undefined) return known
  const bytes = Buffer.from(`${date}\t`)
  dates.set(date, bytes)
  return bytes
}
