import type { z } from 'zod'
import type { Transition } from '#notice/signals/contract/transition.ts'
import {
  type AbsenceTrendThresholds,
  type BehaviourThresholds,
  type ChronicAbsenceThresholds,
  type FlagLevel,
  flagLevels,
  type GradeRange,
  type LowMarksThresholds,
  type RuleKind,
  type RuleNumbers,
  type TransitionThresholds,
  type UnexcusedLessonsThresholds,
} from '../contract/rule.ts'

/** Whether one level asks more urgently than another. */
export function isStronger(level: FlagLevel, than: FlagLevel): boolean {
  return flagLevels.indexOf(level) > flagLevels.indexOf(than)
}

type Owner = { readonly municipalityId: string | null; readonly institutionId: string | null }

/** The state before a municipality, a municipality before a school. */
export function ownerRank({ municipalityId, institutionId }: Owner): number {
  if (institutionId !== null) return 2
  return municipalityId === null ? 0 : 1
}

type Ranked = {
  readonly rule: string
  readonly level: FlagLevel
  readonly numbers: RuleNumbers
  readonly place: Owner
}

/**
 * Whether a rule leaves to another whom that notices, so that nobody is noticed twice for one thing: to one that asks more
 * urgently, and of two as urgent that count exactly the same to the one of the wider owner, or of the lower code.
 */
export function leavesTo(rule: Ranked, other: Ranked): boolean {
  const counted = countedBy(rule.numbers)
  const countedByOther = countedBy(other.numbers)
  if (rule.rule === other.rule || counted.what !== countedByOther.what) return false
  if (rule.level !== other.level) return isStronger(other.level, rule.level)
  if (counted.exactly !== countedByOther.exactly) return false
  const wider = ownerRank(rule.place) - ownerRank(other.place)
  return wider > 0 || (wider === 0 && other.rule < rule.rule)
}

type Reaching = Ranked & { readonly grades: GradeRange }

/** Whether a rule leaves pupils to another one: it does so by what they count, and there are places and grades where both hold. */
export function leavesSomeTo(rule: Reaching, other: Reaching): boolean {
  return leavesTo(rule, other) && placesMeet(rule.place, other.place) && gradesMeet(rule.grades, other.grades)
}

function placesMeet(a: Owner, b: Owner): boolean {
  if (a.municipalityId === null || b.municipalityId === null) return true
  if (a.municipalityId !== b.municipalityId) return false
  return a.institutionId === null || b.institutionId === null || a.institutionId === b.institutionId
}

function gradesMeet(a: GradeRange, b: GradeRange): boolean {
  return a === null || b === null || (a.from <= b.to && b.from <= a.to)
}

/** What the reader's places teach: preschool, which is grade 0, grades above it, or both. */
export type Taught = { readonly preschool: boolean; readonly grades: boolean }

/** Whether there is anybody at such places for whom a rule of these grades holds. */
export function holdsAt(range: GradeRange, taught: Taught): boolean {
  return range === null || (range.from === 0 && taught.preschool) || (range.to > 0 && taught.grades)
}

/** Kinds of which two rules can count the same thing. */
const families: readonly (readonly RuleKind[])[] = [
  ['low-marks', 'failing-subjects'],
  ['unexcused-lessons', 'unexcused-days', 'absence-cause'],
]

/** Kinds among which a milder rule can leave to a stronger one whom that notices; itself among them. */
export function kindsLike(kind: RuleKind): readonly RuleKind[] {
  return families.find((family) => family.includes(kind)) ?? [kind]
}

/** The thing that numbers count, and how: low marks are failed subjects, counted otherwise; unexcused lessons and days are one cause in lessons and in days. */
function countedBy(numbers: RuleNumbers): { readonly what: string; readonly exactly: string } {
  const same = (what: string) => ({ what, exactly: what })
  switch (numbers.kind) {
    case 'low-marks':
    case 'failing-subjects':
      return { what: 'subjects', exactly: numbers.kind }
    case 'unexcused-lessons':
      return same('unexcused lessons')
    case 'unexcused-days':
      return same('unexcused days')
    case 'absence-cause':
      return same(`${numbers.thresholds.cause} ${numbers.thresholds.unit}`)
    case 'absence-run':
      return same(`run ${numbers.thresholds.of}`)
    default:
      return same(numbers.kind)
  }
}

/** Whether so many unexcused lessons raise the flag: the limit itself is still allowed. */
export function exceedsUnexcusedLessons(
  lessons: number,
  thresholds: z.infer<typeof UnexcusedLessonsThresholds>,
): boolean {
  return lessons > thresholds.moreThanLessons
}

/** Whether somebody is chronically absent: both limits belong to it. */
export function isChronicallyAbsent(
  days: { readonly missed: number; readonly enrolled: number },
  thresholds: z.infer<typeof ChronicAbsenceThresholds>,
): boolean {
  return (
    days.enrolled >= thresholds.enrolledDays && days.missed * 100 >= thresholds.atLeastPercent * days.enrolled
  )
}

/** Subjects whose mean lies below the limit; as many as the limit says, or more, raise the flag. */
export function lowSubjects(
  means: readonly { readonly code: string; readonly mean: number }[],
  thresholds: z.infer<typeof LowMarksThresholds>,
): readonly string[] {
  return means.filter((subject) => subject.mean < thresholds.meanBelow).map((subject) => subject.code)
}

type Days = { readonly absent: number; readonly days: number }

/** Whether absence grows: the share of days is higher by the limit or more, over enough days on both sides. All limits belong to it. */
export function isGrowing(
  { recent, earlier }: { readonly recent: Days; readonly earlier: Days },
  { atLeastPoints, recentDays, earlierDays }: z.infer<typeof AbsenceTrendThresholds>,
): boolean {
  if (recent.days < recentDays || earlier.days < earlierDays) return false
  const difference = recent.absent * earlier.days - earlier.absent * recent.days
  return difference * 100 >= atLeastPoints * recent.days * earlier.days
}

/** Whether somebody in one of the transitions has missed as many days as the rule asks; none asked: the transition is enough. */
export function isInTransition(
  pupil: { readonly transitions: readonly Transition[]; readonly missed: number },
  { of, daysMissed }: z.infer<typeof TransitionThresholds>,
): boolean {
  return pupil.missed >= daysMissed && pupil.transitions.some((transition) => of.includes(transition))
}

/** Whether there are as many reprimands and incidents as the rule asks; praise does not count against them. */
export function hasBehaviourRecords(
  { reprimands, incidents }: { readonly reprimands: number; readonly incidents: number },
  { atLeastRecords }: z.infer<typeof BehaviourThresholds>,
): boolean {
  return reprimands + incidents >= atLeastRecords
}
