import { BackupRefusal } from '#platform/backup/index.ts'
import { CommandError } from './errors.ts'

/** For `.catch`: a refusal speaks to the operator already. */
export function asCommandError(error: unknown): never {
  throw error instanceof BackupRefusal ? new CommandError(error.message, { cause: error }) : error
}
