import { plusDays } from '#platform/calendar/plain-days.ts'
import {
  type SchoolYearId,
  type SemesterDays,
  type SemesterNumber,
  semesterDays,
  yearEndsOn,
  yearStartsOn,
} from './calendar.ts'
import { leavingProbability, leavingProbabilityWithoutSupport } from './early-leaving.ts'
import { enrolmentsOfYear } from './enrolments.ts'
import { TRUE_SUPPORT_EFFECT } from './known-truth.ts'
import {
  addFactors,
  baselineFactors,
  NO_SHIFT,
  nextDrift,
  semesterFactors,
  shiftOf,
} from './latent-factors.ts'
import type { CountryPlan } from './plan-types.ts'
import { guardiansOf, type Identity, identityOf } from './pupil-identity.ts'
import { drawSignals } from './pupil-signals.ts'
import type {
  Enrolment,
  Factors,
  LeavingTruth,
  ObservedRisk,
  Pupil,
  PupilSemester,
  SupportPlan,
} from './pupil-types.ts'
import { type Random, randomOf, sigmoid } from './random.ts'
import { observeRisks } from './risk-observation.ts'
import { moveTo, nextPlace, type Place } from './school-career.ts'
import type { Seat } from './seats.ts'
import { signalsInClass } from './struggling-class.ts'
import { drawPlan, getsPlan } from './support-model.ts'

const MOVES = 0.012
const HAD_PLAN_BEFORE = 0.06
const ASSESSED_AFTER_DAYS = 7
/** The plan of the cast is about to be reviewed. */
const CAST_REVIEW_IN_DAYS = 5
/** A grade whose calendar has no exceptions: vocational courses follow it. */
const USUAL_GRADE = 5
const roots = new Map<string, Random>()

/** One pupil on the way through the years: what stays, and what is carried from one semester to the next. */
type Walk = {
  readonly random: Random
  readonly plan: CountryPlan
  readonly seat: Seat
  readonly identity: Identity
  readonly baseline: Factors
  readonly life: Life
  drift: Factors
  shift: Factors
  hadPlan: boolean
}

/** The whole observed life of one pupil, from the seat where he or she is first seen. Pure: the same seat, the same pupil. */
export function simulatePupil(plan: CountryPlan, seat: Seat): Pupil {
  const random = rootOf(plan.seed).child(seat.number)
  const identity = identityOf(random, plan, seat)
  const baseline = seat.cast?.factors ?? baselineFactors(random, identity.sex, seat.institution)
  const guardians = guardiansOf(random, seat, identity, baseline)
  const life = live(random, plan, seat, identity, baseline)
  return {
    number: seat.number,
    id: identity.id,
    castKey: seat.cast?.key ?? null,
    given: identity.name.given,
    family: identity.name.family,
    sex: identity.sex,
    language: identity.language,
    birthDate: identity.birthDate,
    personalCode: identity.personalCode,
    declaredMunicipality: identity.declaredMunicipality,
    guardians,
    ...life,
  }
}

type Life = { enrolments: Enrolment[]; semesters: PupilSemester[]; truth: LeavingTruth[] }

function live(random: Random, plan: CountryPlan, seat: Seat, identity: Identity, baseline: Factors): Life {
  const life: Life = { enrolments: [], semesters: [], truth: [] }
  const drift = nextDrift(random, NO_SHIFT)
  const hadPlan = random.chance(HAD_PLAN_BEFORE)
  const walk: Walk = { random, plan, seat, identity, baseline, life, drift, shift: NO_SHIFT, hadPlan }
  let place: Place | undefined = seat
  for (const year of plan.schoolYears) {
    if (year < seat.schoolYear || place === undefined) continue
    place = liveYear(walk, year, place)
  }
  const kept = plan.support?.kept ?? null
  return kept === null ? life : { ...life, semesters: life.semesters.map((each) => withKeptPlan(each, kept)) }
}

function withKeptPlan(semester: PupilSemester, kept: ReadonlySet<string>): PupilSemester {
  return semester.plan === null || kept.has(semester.plan.id) ? semester : { ...semester, plan: null }
}

function liveYear(walk: Walk, year: SchoolYearId, place: Place): Place | undefined {
  const { random, plan, seat, life } = walk
  const moved = !seat.pinned && random.chance(MOVES) ? moveTo(random, plan, place, year) : undefined
  const settled = moved ?? place
  const first = liveSemester(walk, year, 1, place)
  const truth = leavingOf(walk, year, settled, first)
  const leftOn =
    truth.left === true && place.grade !== 9 ? plusDays(yearStartsOn(year), random.int(135, 230)) : undefined
  const second = liveSemester(walk, year, 2, settled)
  if (first !== undefined) life.semesters.push(first)
  if (second !== undefined) life.semesters.push(until(second, leftOn))
  life.truth.push(truth)
  life.enrolments.push(
    ...enrolmentsOfYear({ random, plan, seat, pupilId: walk.identity.id, year }, place, moved, leftOn),
  )
  if (truth.left === true) return undefined
  return nextPlace(
    { random, plan, year, pinned: seat.pinned },
    settled,
    (second ?? first)?.factors ?? walk.baseline,
  )
}

function liveSemester(
  walk: Walk,
  year: SchoolYearId,
  semester: SemesterNumber,
  place: Place,
): PupilSemester | undefined {
  const { random, plan, seat, baseline } = walk
  const vocational = place.stage.kind === 'vocational'
  const calendar = semesterDays(year, semester, vocational ? USUAL_GRADE : place.grade, plan.today)
  if (calendar.days.length === 0) return undefined
  walk.drift = nextDrift(random, walk.drift)
  const carried = addFactors(NO_SHIFT, walk.shift, TRUE_SUPPORT_EFFECT.carryOver)
  const at = { institution: place.institution, grade: place.grade, vocational }
  const { assessed, risks, support } = notice(
    walk,
    place,
    calendar,
    semesterFactors(baseline, walk.drift, at, carried),
  )
  walk.shift = addFactors(carried, supportShift(support))
  walk.hadPlan = support !== null
  const factors = semesterFactors(baseline, walk.drift, at, walk.shift)
  const signals = drawSignals(random, factors, place.grade, vocational, calendar)
  return {
    schoolYear: year,
    semester,
    grade: place.grade,
    vocational,
    stage: place.stage.kind,
    days: calendar.days,
    plannedDays: calendar.plannedDays,
    factors,
    signals: isRunning(calendar)
      ? (seat.cast?.signals?.(calendar.days.length) ?? signalsInClass(signals, seat, place))
      : signals,
    assessedOn: assessed ? plusDays(calendar.startsOn, ASSESSED_AFTER_DAYS) : null,
    risks,
    plan: support,
  }
}

type Noticed = {
  readonly assessed: boolean
  readonly risks: readonly ObservedRisk[]
  readonly support: SupportPlan | null
}

/** The school looks at the pupil: assesses the risks, and agrees on a plan, or not. */
function notice(walk: Walk, place: Place, calendar: SemesterDays, factors: Factors): Noticed {
  const { random, plan, seat, identity } = walk
  const wants = wantsPlan(walk, factors, place, isRunning(calendar))
  const assessed = wants || (place.stage.kind !== 'preschool' && isAssessed(random, factors))
  if (!assessed) return { assessed, risks: [], support: null }
  const prescribed = wants ? seat.cast?.runningPlan : null
  const risks = prescribed ?? observeRisks(random, factors, place.institution)
  const drawn = wants ? drawPlan(random, identity.id, factors, risks, calendar, prescribed?.[0]?.code) : null
  const late = drawn !== null && drawn.openedOn > plan.today
  const ofCast = drawn !== null && seat.cast !== null
  const support = ofCast
    ? { ...drawn, reviewOn: plusDays(plan.today, CAST_REVIEW_IN_DAYS) }
    : late
      ? null
      : drawn
  return { assessed, risks, support }
}

function wantsPlan(
  { random, plan, seat, hadPlan }: Walk,
  factors: Factors,
  place: Place,
  running: boolean,
): boolean {
  const drawn =
    place.stage.kind !== 'preschool' &&
    getsPlan(random, factors, place, {
      hadPlan,
      readiness: plan.support?.readiness.get(place.institution.id) ?? 0,
    })
  return seat.cast === null ? drawn : running && seat.cast.runningPlan !== null
}

function leavingOf(
  walk: Walk,
  year: SchoolYearId,
  place: Place,
  first: PupilSemester | undefined,
): LeavingTruth {
  const { random, plan, seat, identity } = walk
  const dose = first?.plan?.dose ?? 0
  const factors = first?.factors ?? walk.baseline
  const { institution, grade } = place
  const leaving = { factors, shift: walk.shift, dose, sex: identity.sex, institution, grade }
  const probability = leavingProbability(leaving)
  const complete = yearEndsOn(year, grade) <= plan.today
  const drawn = random.chance(probability) && !seat.pinned
  return {
    schoolYear: year,
    grade,
    vocational: place.stage.kind === 'vocational',
    probability,
    probabilityWithoutSupport: leavingProbabilityWithoutSupport(leaving),
    supportDose: dose,
    left: complete ? drawn : null,
  }
}

function until(semester: PupilSemester, leftOn: string | undefined): PupilSemester {
  return leftOn === undefined ? semester : { ...semester, days: semester.days.filter((day) => day < leftOn) }
}

function isRunning(calendar: SemesterDays): boolean {
  return calendar.days.length < calendar.plannedDays
}

function supportShift(support: SupportPlan | null): Factors {
  if (support === null) return NO_SHIFT
  return shiftOf(support.supportedFactor, TRUE_SUPPORT_EFFECT.factorShift * support.dose)
}

/** Besides the pupils with a plan, those whose difficulties stand out are assessed too. */
function isAssessed(random: Random, factors: Factors): boolean {
  return random.chance(
    sigmoid(-4.4 + 0.9 * factors.learning + 0.7 * factors.motivation + 0.4 * factors.family),
  )
}

function rootOf(seed: string): Random {
  const known = roots.get(seed) ?? randomOf(seed).child('pupils')
  roots.set(seed, known)
  return known
}
