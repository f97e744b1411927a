import type { RuleKind } from '../contract/rule.ts'

/** The sign of the class screening to which what a rule counts belongs; none: a transition is no sign of anything. */
export const signOfRule: Readonly<Record<RuleKind, 'absences' | 'performance' | 'behaviour' | null>> = {
  'unexcused-lessons': 'absences',
  'unexcused-days': 'absences',
  'chronic-absence': 'absences',
  'absence-trend': 'absences',
  'absence-cause': 'absences',
  'absence-run': 'absences',
  'low-marks': 'performance',
  'failing-subjects': 'performance',
  'low-levels': 'performance',
  'falling-marks': 'performance',
  behaviour: 'behaviour',
  transition: null,
}

/**
 * Whether an assessment looked at what was noticed: at one of the risks to which it points, found or not. Where it points to none,
 * any assessment looks.
 */
export function isLookedAt(
  risks: readonly string[],
  answers: readonly { readonly riskCode: string }[],
): boolean {
  return risks.length === 0 || risks.some((code) => answers.some(({ riskCode }) => riskCode === code))
}
