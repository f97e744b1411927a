import { type CopySink, copyText } from '../copy-sink.ts'
import type { Enrolment, Pupil, PupilSemester } from '../pupil-types.ts'
import { eachMark, type SignalLayout, writeAbsenceCopy } from '../signal-rows.ts'

/** Absences as signals.absences wants them: school year, pupil, institution | date, lesson, kind. */
const absenceLayout: SignalLayout = {
  prefix: (pupil, semester, { institution }) => [semester.schoolYear, pupil.id, institution.id],
  excused: 'excused',
  unexcused: 'unexcused',
}

export function writeAbsences(pupil: Pupil, sink: CopySink): void {
  writeAbsenceCopy(pupil, sink, absenceLayout)
}

/** Codes of the generator's subjects in signals.subjects. */
export const SUBJECT_CODES: Readonly<Record<string, string>> = {
  MAT: 'matematika',
  LAT: 'latviesu-valoda',
  LIT: 'literatura',
  ENG: 'anglu-valoda',
  VAL2: 'vacu-valoda',
  DAB: 'dabaszinibas',
  BIO: 'biologija',
  GEO: 'geografija',
  FIZ: 'fizika',
  KIM: 'kimija',
  VES: 'vesture',
  DAT: 'datorika',
  DIZ: 'dizains',
  MUZ: 'muzika',
  VIZ: 'vizuala-maksla',
  SPO: 'sports',
  PRO: 'profesijas-teorija',
  PRA: 'profesijas-prakse',
}

/**
 * Marks as signals.marks wants them. `everyNth` thins them for the country: one mark in so many, the first of each subject
 * always, so that means stay what they are and the table stays within tens of millions.
 */
export function writeMarks(pupil: Pupil, sink: CopySink, everyNth: number): void {
  for (const semester of pupil.semesters) {
    const seen = new Map<string, number>()
    const sequences = new Map<string, number>()
    eachMark(pupil, semester, (date, subject, mark) => {
      const order = seen.get(subject) ?? 0
      seen.set(subject, order + 1)
      if (order % everyNth !== 0) return
      const key = `${subject}${date}`
      const sequence = (sequences.get(key) ?? 0) + 1
      sequences.set(key, sequence)
      sink.line(prefixOf(pupil, semester, date), dateBytes(date), endOf(subject, mark, sequence))
    })
  }
}

const ends = new Map<string, Buffer>()
const dates = new Map<string, Buffer>()

function endOf(subject: string, mark: number, sequence: number): Buffer {
  const key = `${subject}${mark}:${sequence}`
  const known = ends.get(key)
  if (known !== undefined) return known
  const bytes = Buffer.from(copyText([SUBJECT_CODES[subject] ?? subject, sequence, String(mark), mark]))
  ends.set(key, bytes)
  return bytes
}

function dateBytes(date: string): Buffer {
  const known = dates.get(date)
  if (known !== undefined) return known
  const bytes = Buffer.from(`${date}\t`)
  dates.set(date, bytes)
  return bytes
}

let lastPrefix: { key: string; bytes: Buffer } = { key: '', bytes: Buffer.alloc(0) }

function prefixOf(pupil: Pupil, semester: PupilSemester, date: string): Buffer {
  const enrolment = enrolmentOn(pupil, semester, date)
  const key = `${pupil.id}${semester.schoolYear}${enrolment.institution.id}`
  if (lastPrefix.key !== key) {
    lastPrefix = {
      key,
      bytes: Buffer.from(`${copyText([semester.schoolYear, pupil.id, enrolment.institution.id])}\t`),
    }
  }
  return lastPrefix.bytes
}

function enrolmentOn(pupil: Pupil, semester: PupilSemester, date: string): Enrolment {
  const ofYear = pupil.enrolments.filter((enrolment) => enrolment.schoolYear === semester.schoolYear)
  const found = ofYear.findLast((enrolment) => enrolment.from <= date) ?? ofYear[0]
  if (found === undefined) throw new RangeError(`no enrolment on ${date}`)
  return found
}
