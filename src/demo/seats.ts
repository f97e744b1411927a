import { type SchoolYearId, schoolYearStarting, startYearOf } from './calendar.ts'
import { CAST_CLASS, CAST_PUPILS, type CastPupil } from './cast-pupils.ts'
import { CAST_SCHOOL } from './cesis-plan.ts'
import { letterOf } from './institution-stages.ts'
import type { CountryPlan, InstitutionPlan, Stage } from './plan-types.ts'

/** Where a pupil is first seen: everyone who sits somewhere in the first year, and those who enter school later. */
export type Seat = {
  readonly key: string
  readonly number: number
  readonly institution: InstitutionPlan
  readonly stage: Stage
  readonly schoolYear: SchoolYearId
  readonly grade: number
  readonly letter: string
  /** A pupil of the cast's class: stays in it. */
  readonly pinned: boolean
  readonly cast: CastPupil | null
}

export function* seatsOf(plan: CountryPlan, institution: InstitutionPlan): Generator<Seat> {
  let number = institution.firstPupilNumber
  if (institution.stub) {
    for (const seat of commuterSeats(plan, institution)) yield { ...seat, number: number++ }
    return
  }
  for (const stage of institution.stages) {
    for (const entry of entriesOf(plan, institution, stage)) {
      for (const letterSeat of lettersOf(institution, stage, entry)) {
        yield { ...letterSeat, institution, stage, number: number++ }
      }
    }
  }
}

export function isCastClass(
  institution: InstitutionPlan,
  schoolYear: SchoolYearId,
  grade: number,
  letter: string,
): boolean {
  return isCastStream(institution, startYearOf(schoolYear), grade) && letter === CAST_CLASS.letter
}

type Entry = { readonly schoolYear: SchoolYearId; readonly grade: number; readonly pupils: number }

function entriesOf(plan: CountryPlan, institution: InstitutionPlan, stage: Stage): Entry[] {
  const [firstYear, ...laterYears] = plan.schoolYears
  if (firstYear === undefined) return []
  const flow = plan.flows.get(institution.municipality.key)
  const entries: Entry[] = []
  for (let grade = stage.entryGrade; grade <= stage.exitGrade; grade++) {
    const shrinks =
      stage.entryGrade === 1 && grade >= 7 && stage.kind === 'basic' ? (flow?.staysAtSeven ?? 1) : 1
    entries.push({ schoolYear: firstYear, grade, pupils: Math.round(stage.cohort * shrinks) })
  }
  if (stage.entryGrade <= 1 && stage.kind !== 'vocational') {
    const fresh = stage.entryGrade === 1 ? (flow?.freshFirstGraders ?? 1) : 1
    for (const schoolYear of laterYears) {
      entries.push({ schoolYear, grade: stage.entryGrade, pupils: Math.round(stage.cohort * fresh) })
    }
  }
  return entries
}

const COMMUTER_GRADE = 5

/** Pupils of a school elsewhere who live in the municipality of the demonstration; they stay in their class. */
function* commuterSeats(plan: CountryPlan, institution: InstitutionPlan): Generator<Omit<Seat, 'number'>> {
  const [schoolYear] = plan.schoolYears
  const stage = institution.stages.find((one) => one.kind === 'basic')
  if (schoolYear === undefined || stage === undefined) return
  for (let place = 0; place < institution.commuters; place++) {
    const entry = { schoolYear, grade: COMMUTER_GRADE, pupils: institution.commuters }
    const letter = letterOf(place % stage.classes)
    const key = keyOf(institution, entry, letter, place)
    yield { key, institution, stage, schoolYear, grade: COMMUTER_GRADE, letter, pinned: true, cast: null }
  }
}

type LetterSeat = Omit<Seat, 'institution' | 'stage' | 'number'>

function lettersOf(institution: InstitutionPlan, stage: Stage, entry: Entry): LetterSeat[] {
  const seats: LetterSeat[] = []
  const { schoolYear, grade } = entry
  const isCast = isCastStream(institution, startYearOf(schoolYear), grade)
  for (let place = 0; place < entry.pupils; place++) {
    const letter = letterOf(place % stage.classes)
    if (isCast && letter === CAST_CLASS.letter) continue
    seats.push({
      key: keyOf(institution, entry, letter, place),
      schoolYear,
      grade,
      letter,
      pinned: false,
      cast: null,
    })
  }
  if (isCast) seats.push(...castSeats(institution, entry))
  return seats
}

function castSeats(institution: InstitutionPlan, entry: Entry): LetterSeat[] {
  const { letter, size } = CAST_CLASS
  return Array.from({ length: size }, (_, place) => ({
    key: keyOf(institution, entry, letter, place),
    schoolYear: entry.schoolYear,
    grade: entry.grade,
    letter,
    pinned: true,
    cast: CAST_PUPILS[place] ?? null,
  }))
}

/** The class of the cast in the years before and after it is 7.b. */
function isCastStream(institution: InstitutionPlan, startYear: number, grade: number): boolean {
  return institution.name === CAST_SCHOOL && startYear - grade === CAST_CLASS.startYear - CAST_CLASS.grade
}

function keyOf(institution: InstitutionPlan, entry: Entry, letter: string, place: number): string {
  return `${institution.id}/${schoolYearStarting(startYearOf(entry.schoolYear))}/${entry.grade}${letter}/${place}`
}
