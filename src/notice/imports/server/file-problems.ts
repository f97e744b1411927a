import { AppError } from '#platform/errors/app-error.ts'
import type { FileFault } from '#platform/files/file-fault.ts'
import { MAX_FILE_BYTES } from '../contract/import-kind.ts'

/** A file that cannot be taken in, told in the reader's language with what to do instead. */
export function refusalOfFile(fault: FileFault): AppError {
  const status = fault.code === 'too-large' ? 413 : 422
  const params = { megabytes: MAX_FILE_BYTES / 1_000_000, line: fault.line ?? 1 }
  return new AppError(status, `imports.file-${fault.code}`, { params })
}
