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

export type Standing = { readonly status: ImportStatus; readonly isBusy: boolean }

/** While a job of the import waits or runs, nothing else is possible. */
export function isPossible(action: ImportAction, { status, isBusy }: Standing): boolean {
  return !isBusy && possible[action].includes(status)
}
