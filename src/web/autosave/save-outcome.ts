import { ApiError } from '../api/api-error.ts'
import type { SavedByOther, SaveOutcome } from './autosave-field.ts'

/** What a saving endpoint answers: the new version of the field. */
export interface SavedField {
  version: number
  /** Instant of saving. */
  savedAt: string
}

/** Turns the answer of a save into what the field has to do next. */
export async function saveOutcome<Value>(saving: Promise<SavedField>): Promise<SaveOutcome<Value>> {
  try {
    const { version, savedAt } = await saving
    return { kind: 'saved', version, at: savedAt }
  } catch (error) {
    return outcomeOf<Value>(error)
  }
}

function outcomeOf<Value>(error: unknown): SaveOutcome<Value> {
  if (!(error instanceof ApiError)) return { kind: 'failed', reason: 'passing' }
  if (error.status === 0) return { kind: 'failed', reason: 'offline' }
  if (error.status === 401) return { kind: 'failed', reason: 'signedOut' }
  if (error.status === 409 && isSavedByOther<Value>(error.data))
    return { kind: 'conflict', theirs: error.data }
  if (error.status >= 500 || error.status === 429) return { kind: 'failed', reason: 'passing' }
  return { kind: 'refused', message: Object.values(error.fields)[0] ?? error.message }
}

function isSavedByOther<Value>(data: unknown): data is SavedByOther<Value> {
  return typeof data === 'object' && data !== null && 'value' in data && 'version' in data
}
