import type { RiskGroup } from '../contract/plan-words.ts'

const groups: Readonly<Record<string, RiskGroup>> = {
  school_environment: 'school_environment',
  personality: 'personality',
  economic: 'economic',
  family: 'family',
  learning_school: 'school_environment',
  social_health: 'personality',
}

/**
 * The group of the 2023 edition, on which the activity catalogue marks its effect; groups of 2018 stand beside theirs.
 * "Other" of 2018 has no group: it counts to personality, because it was said of the pupil.
 */
export function groupIn2023(group: string | null): RiskGroup {
  return groups[group ?? ''] ?? 'personality'
}
