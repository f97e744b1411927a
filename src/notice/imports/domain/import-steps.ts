import type { ImportStatus } from '../contract/import-kind.ts'

export type ImportAction = 'upload' | 'check' | 'commit' | 'undo' | 'discard'

/** From which state an action is possible. A refused file can be checked again after its settings have changed. */
const possible: Readonly<Record<ImportAction, readonly ImportStatus[]>> = {
  upload: ['created', 'uploaded', 'checked', 'refused'],
  check: ['uploaded', 'checked', 'refused'],
  commit: ['checked'],
  undo: ['committed'],
  discard: ['created', 'uploaded', 'checked', 'refused'],
}

export function isPossible(action: ImportAction, status: ImportStatus): boolean {
  return possible[action].includes(status)
}
