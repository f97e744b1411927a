import type { AnswerKind } from '../contract/flag.ts'

/** What the words of an answer are about. */
export function notesOf(kind: AnswerKind | null): 'why' | 'whom' | 'talk' | 'any' {
  if (kind === 'talked') return 'talk'
  if (kind === 'not_a_concern') return 'why'
  return kind === 'referred' ? 'whom' : 'any'
}
