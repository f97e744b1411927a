import type { InstitutionDraft, Stage, StageKind } from './plan-types.ts'

const LARGEST_CLASS = 27
const LARGEST_SPECIAL_CLASS = 12
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

export function stagesOf(draft: InstitutionDraft): readonly Stage[] {
  if (draft.type === 'preschool') return [stage('preschool', -1, 0, draft.cohort, 24)]
  if (draft.type === 'vocational') return [stage('vocational', 1, 4, draft.cohort, LARGEST_CLASS)]
  const largest = draft.type === 'special' ? LARGEST_SPECIAL_CLASS : LARGEST_CLASS
  const stages: Stage[] = []
  if (draft.gradeFrom <= 9)
    stages.push(stage('basic', draft.gradeFrom, Math.min(9, draft.gradeTo), draft.cohort, largest))
  if (draft.gradeTo >= 10) stages.push(stage('secondary', 10, draft.gradeTo, draft.secondaryCohort, largest))
  return stages
}

export function letterOf(index: number): string {
  return LETTERS[index % LETTERS.length] ?? 'a'
}

/** `7.b`; the second course of a vocational school is `2. kurss a`; preschool groups bear the age. */
export function classNameOf(kind: StageKind, grade: number, letter: string): string {
  if (kind === 'vocational') return `${grade}. kurss ${letter}`
  return kind === 'preschool' ? `${grade + 6} gadu grupa ${letter}` : `${grade}.${letter}`
}

function stage(
  kind: StageKind,
  entryGrade: number,
  exitGrade: number,
  cohort: number,
  largestClass: number,
): Stage {
  return { kind, entryGrade, exitGrade, cohort, classes: Math.max(1, Math.ceil(cohort / largestClass)) }
}
