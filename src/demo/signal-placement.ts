import type { Pupil, PupilSemester } from './pupil-types.ts'
import { type Random, randomOf } from './random.ts'
import { lessonsPerDay } from './subjects.ts'

/** Missed lessons of one semester: bit `n` of a day's mask stands for lesson `n + 1`. */
export type MissedLessons = { readonly excused: Uint16Array; readonly unexcused: Uint16Array }

const root = randomOf('placement')

export function placementRandom(pupil: Pupil, semester: PupilSemester, of: 'absences' | 'marks'): Random {
  return root
    .child(pupil.number)
    .child(Number(semester.schoolYear.slice(0, 4)) * 4 + semester.semester)
    .child(of === 'marks' ? 1 : 2)
}

/** Puts the semester's counts on days and lessons: illness in runs of whole days, truancy at the edges of days. */
export function placeAbsences(pupil: Pupil, semester: PupilSemester): MissedLessons {
  const days = semester.days.length
  const excused = new Uint16Array(days)
  const unexcused = new Uint16Array(days)
  if (days === 0) return { excused, unexcused }
  const random = placementRandom(pupil, semester, 'absences')
  const lessons = lessonsPerDay(semester.grade, semester.vocational)
  placeSpells(random, excused, Math.min(days, semester.signals.excusedDays), (1 << lessons) - 1)
  placeSingles(random, excused, semester.signals.excusedSingleLessons, lessons)
  placeUnexcused(random, excused, unexcused, semester, lessons)
  return { excused, unexcused }
}

export function lessonsIn(masks: Uint16Array): number {
  let count = 0
  for (let mask of masks) for (; mask !== 0; mask &= mask - 1) count++
  return count
}

function placeSpells(random: Random, excused: Uint16Array, wanted: number, wholeDay: number): void {
  let left = wanted
  while (left > 0) {
    let day = random.int(0, excused.length - 1)
    for (let length = Math.min(left, random.int(1, 5)); length > 0; length--) {
      while (excused[day] !== 0) day = (day + 1) % excused.length
      excused[day] = wholeDay
      left--
    }
  }
}

function placeSingles(random: Random, excused: Uint16Array, wanted: number, lessons: number): void {
  for (let tries = wanted * 4, left = wanted; left > 0 && tries > 0; tries--) {
    const day = random.int(0, excused.length - 1)
    const bit = 1 << random.int(0, lessons - 1)
    const mask = excused[day] ?? 0
    if ((mask & bit) !== 0) continue
    excused[day] = mask | bit
    left--
  }
}

function placeUnexcused(
  random: Random,
  excused: Uint16Array,
  unexcused: Uint16Array,
  semester: PupilSemester,
  lessons: number,
): void {
  const last = semester.days.length - 1
  let left = semester.signals.unexcusedLessons
  if (semester.signals.endsToday === true && left > 0) {
    excused[last] = 0
    left -= skip(unexcused, excused, last, lessons, Math.min(2, left), false)
  }
  for (let tries = left * 8 + 20; left > 0 && tries > 0; tries--) {
    const day = random.int(0, last)
    if (semester.signals.endsToday === true && day === last) continue
    left -= skip(unexcused, excused, day, lessons, Math.min(left, random.int(1, lessons)), random.chance(0.3))
  }
}

/** Marks up to `wanted` free lessons of a day, from the first or the last on; returns how many. */
function skip(
  unexcused: Uint16Array,
  excused: Uint16Array,
  day: number,
  lessons: number,
  wanted: number,
  fromFirst: boolean,
): number {
  let marked = 0
  for (let step = 0; step < lessons && marked < wanted; step++) {
    const bit = 1 << (fromFirst ? step : lessons - 1 - step)
    const taken = (excused[day] ?? 0) | (unexcused[day] ?? 0)
    if ((taken & bit) !== 0) continue
    unexcused[day] = (unexcused[day] ?? 0) | bit
    marked++
  }
  return marked
}
