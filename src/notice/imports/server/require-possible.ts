import { refuse } from '#platform/errors/app-error.ts'
import { type ImportAction, isPossible, type Standing } from '../domain/import-steps.ts'

/** Refuses a step for which it is too early or too late, and every step while a job of the import waits or runs. */
export function requirePossible(action: ImportAction, standing: Standing): void {
  if (!isPossible(action, standing)) throw refuse(standing.isBusy ? 'imports.busy' : 'imports.wrong-step')
}
