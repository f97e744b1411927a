import type { PlanGoalView } from '../contract/plan-goal.ts'
import type { MeasuredIndicator } from '../contract/plan-words.ts'

export type TermSummary = {
  readonly lessonsUnexcused: number
  readonly lessonsExcused: number
  readonly absencesUntil: string | null
  readonly marksUntil: string | null
}

export type SubjectSummary = {
  readonly subject: string
  readonly pointsSum: number
  readonly pointsCount: number
}

export type Measurement = {
  readonly indicator: MeasuredIndicator
  /** Code of the subject, of `subject_mean` alone. */
  readonly subject?: string
  readonly value: number
  /** Last day that the data cover. */
  readonly dataUntil: string | null
}

const LOW_MEAN = 4

/**
 * Where a pupil stands in a semester. What is not known is left out: no absence data is not "no absences", and without
 * marks there is no mean.
 */
export function measure(
  term: TermSummary | undefined,
  subjects: readonly SubjectSummary[],
): readonly Measurement[] {
  return [...absences(term), ...marks(term, subjects)]
}

function absences(term: TermSummary | undefined): Measurement[] {
  if (term === undefined || term.absencesUntil === null) return []
  const dataUntil = term.absencesUntil
  return [
    { indicator: 'lessons_unexcused', value: term.lessonsUnexcused, dataUntil },
    { indicator: 'lessons_excused', value: term.lessonsExcused, dataUntil },
  ]
}

function marks(term: TermSummary | undefined, subjects: readonly SubjectSummary[]): Measurement[] {
  const marked = subjects.filter((subject) => subject.pointsCount > 0)
  if (marked.length === 0) return []
  const low = marked.filter((subject) => subject.pointsSum / subject.pointsCount < LOW_MEAN)
  const sum = marked.reduce((total, subject) => total + subject.pointsSum, 0)
  const count = marked.reduce((total, subject) => total + subject.pointsCount, 0)
  const dataUntil = term?.marksUntil ?? null
  return [
    { indicator: 'subjects_below_four', value: low.length, dataUntil },
    { indicator: 'mean_mark', value: mean(sum, count), dataUntil },
    ...marked.map(({ subject, pointsSum, pointsCount }) => ({
      indicator: 'subject_mean' as const,
      subject,
      value: mean(pointsSum, pointsCount),
      dataUntil,
    })),
  ]
}

function mean(sum: number, count: number): number {
  return Math.round((sum / count) * 100) / 100
}

/** What is kept of a pupil’s figures: those of every plan, and means only of subjects that a goal is about. */
export function toKeep(
  measurements: readonly Measurement[],
  goals: readonly Pick<PlanGoalView, 'indicator' | 'subject'>[],
): readonly Measurement[] {
  const named = goals.flatMap((goal) => (goal.indicator.value === 'subject_mean' ? [goal.subject.value] : []))
  return measurements.filter(({ subject }) => subject === undefined || named.includes(subject))
}
