import type { AnswerKind } from '../contract/flag.ts'

/** What the words of an answer are about. */
export function notesOf(kind: AnswerKind | null): 'why' | 'whom' | 'any' {
  if (kind === 'not_a_concern') return 'why'
  return kind === 'referred' ? 'whom' : 'any'
}
