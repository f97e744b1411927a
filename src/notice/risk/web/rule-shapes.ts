import type { RuleSettings } from '../contract/rule.ts'

export const ruleShapes = [
  'absence-unknown',
  'absence-run',
  'low-levels',
  'falling-marks',
  'examination-year',
] as const
export type RuleShape = (typeof ruleShapes)[number]

/** What can be counted and is in no rule of the state: numbers to begin trying with. No source sets them, so none of them holds by itself. */
export const shapeSettings: Readonly<Record<RuleShape, RuleSettings>> = {
  'absence-unknown': {
    numbers: { kind: 'absence-cause', thresholds: { cause: 'unknown', unit: 'lessons', atLeast: 10 } },
    level: 'attention',
    grades: null,
  },
  'absence-run': {
    numbers: { kind: 'absence-run', thresholds: { of: 'not-excused', atLeastDays: 3, endedWithin: 10 } },
    level: 'attention',
    grades: null,
  },
  'low-levels': {
    numbers: { kind: 'low-levels', thresholds: { upTo: 'S', levels: 3, subjects: 3 } },
    level: 'attention',
    grades: { from: 1, to: 3 },
  },
  'falling-marks': {
    numbers: { kind: 'falling-marks', thresholds: { by: 1, marks: 3, subjects: 3 } },
    level: 'attention',
    grades: null,
  },
  'examination-year': {
    numbers: { kind: 'transition', thresholds: { of: ['grade-9', 'grade-12'], daysMissed: 5 } },
    level: 'attention',
    grades: null,
  },
}
