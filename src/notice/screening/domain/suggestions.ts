/** What the journal knows of one pupil in the semester. */
export type JournalCounts = {
  /** Unexcused lessons; in preschool, unexcused days. */
  readonly unexcused: number
  /** More than so many oblige the school to act (Cabinet Regulation No. 89 of 2011, paragraph 7). */
  readonly unexcusedLimit: number
  /** Subjects with a mean below 4. */
  readonly lowSubjects: number
  /** Reprimands and incidents that the reader may see. */
  readonly misbehaviour: number
}

/** Low marks in so many subjects are a high risk (handbook 2023, annex 1). */
const HIGH_RISK_SUBJECTS = 3

/** So many reprimands and incidents are a sign of their own: the limit of Ed-Fi, as in the rule `balfanz-behaviour`. */
const MANY_REMARKS = 5

/**
 * The answers that the data suggest, by sign: something for whatever the journal records, so that a confirmed row never
 * says "not observed" beside a record. A sign of which the data say nothing is not there.
 *
 * | sign        | 1            | 2                       | 3                    |
 * | absences    | any          | above half of the limit | above the limit      |
 * | performance | 1 subject    | 2 subjects              | 3 subjects and more  |
 * | behaviour   | any          | above half of five      | five and more        |
 *
 * The limits have sources (above); the steps below them are ours (ADR 21).
 */
export function suggestAnswers(counts: JournalCounts): Readonly<Record<string, 1 | 2 | 3>> {
  const suggested = {
    absences: absenceValue(counts.unexcused, counts.unexcusedLimit),
    performance: performanceValue(counts.lowSubjects),
    behaviour: behaviourValue(counts.misbehaviour),
  }
  return Object.fromEntries(
    Object.entries(suggested).flatMap(([sign, value]) => (value === 0 ? [] : [[sign, value]])),
  )
}

function absenceValue(unexcused: number, limit: number): 0 | 1 | 2 | 3 {
  if (unexcused > limit) return 3
  if (unexcused > limit / 2) return 2
  return unexcused > 0 ? 1 : 0
}

function performanceValue(lowSubjects: number): 0 | 1 | 2 | 3 {
  if (lowSubjects >= HIGH_RISK_SUBJECTS) return 3
  return lowSubjects === 2 ? 2 : lowSubjects === 1 ? 1 : 0
}

function behaviourValue(remarks: number): 0 | 1 | 2 | 3 {
  if (remarks >= MANY_REMARKS) return 3
  if (remarks > MANY_REMARKS / 2) return 2
  return remarks > 0 ? 1 : 0
}
