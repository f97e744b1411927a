import { plusDays } from '#platform/calendar/plain-days.ts'
import { stableId } from '#platform/ids/stable-id.ts'
import { type SchoolYearId, startYearOf, yearEndsOn, yearStartsOn } from './calendar.ts'
import type { CastPupil } from './cast-pupils.ts'
import { FORMER_SCHOOL } from './cesis-plan.ts'
import type { CountryPlan } from './plan-types.ts'
import type { EndReason, Enrolment } from './pupil-types.ts'
import { at, type Random } from './random.ts'
import { classIdOf, type Place } from './school-career.ts'
import type { Seat } from './seats.ts'

type Movement = NonNullable<CastPupil['movesIn']>
type YearOfPupil = {
  readonly random: Random
  readonly plan: CountryPlan
  readonly seat: Seat
  readonly pupilId: string
  readonly year: SchoolYearId
}
type Span = { readonly from: string; readonly until: string | null; readonly endReason: EndReason | null }

/** One enrolment a school year; two when the pupil moves in the middle of it. */
export function enrolmentsOfYear(
  { random, plan, seat, pupilId, year }: YearOfPupil,
  place: Place,
  moved: Place | undefined,
  leftOn: string | undefined,
): Enrolment[] {
  const movesIn = seat.cast?.movesIn
  if (movesIn !== undefined) return movedIn(plan, pupilId, year, place, movesIn)
  const start = yearStartsOn(year)
  if (moved === undefined) return [enrol(pupilId, year, place, ending(plan, year, place, start, leftOn))]
  const on = plusDays(start, random.int(30, 120))
  if (on > plan.today) return [enrol(pupilId, year, place, ending(plan, year, place, start, leftOn))]
  return [
    enrol(pupilId, year, place, { from: start, until: plusDays(on, -1), endReason: 'moved' }),
    enrol(pupilId, year, moved, ending(plan, year, moved, on, leftOn)),
  ]
}

function movedIn(
  plan: CountryPlan,
  pupilId: string,
  year: SchoolYearId,
  place: Place,
  movesIn: Movement,
): Enrolment[] {
  const former = plan.institutions.find((institution) => institution.name === FORMER_SCHOOL)
  if (former === undefined) throw new RangeError('the plan has no former school for the cast')
  const before: Place = { institution: former, stage: at(former.stages, 0), grade: place.grade, letter: 'a' }
  const start = yearStartsOn(year)
  if (movesIn.on > yearEndsOn(year, place.grade) || movesIn.on > plan.today) {
    return [enrol(pupilId, year, before, ending(plan, year, before, start, undefined))]
  }
  if (movesIn.on <= start) return [enrol(pupilId, year, place, ending(plan, year, place, start, undefined))]
  return [
    enrol(pupilId, year, before, { from: start, until: plusDays(movesIn.on, -1), endReason: 'moved' }),
    enrol(pupilId, year, place, ending(plan, year, place, movesIn.on, undefined)),
  ]
}

function ending(
  plan: CountryPlan,
  year: SchoolYearId,
  place: Place,
  from: string,
  leftOn: string | undefined,
): Span {
  if (leftOn !== undefined) return { from, until: leftOn, endReason: 'left-early' }
  const end = yearEndsOn(year, place.stage.kind === 'vocational' ? 5 : place.grade)
  if (end >= plan.today) return { from, until: null, endReason: null }
  const until = `${startYearOf(year) + 1}-08-31`
  return { from, until, endReason: isLast(place) ? 'completed' : 'promoted' }
}

function isLast({ stage, grade }: Place): boolean {
  return stage.kind !== 'preschool' && (grade === 9 || stage.kind !== 'basic') && grade === stage.exitGrade
}

function enrol(pupilId: string, year: SchoolYearId, place: Place, span: Span): Enrolment {
  const { institution, stage, grade, letter } = place
  return {
    id: stableId('demo-enrolment', `${pupilId}:${year}:${span.from}`),
    institution,
    schoolYear: year,
    stage: stage.kind,
    grade,
    letter,
    classId: classIdOf(institution, stage.kind, year, grade, letter),
    ...span,
  }
}
