import { useEffect, useState, useSyncExternalStore } from 'react'
import { AutosaveField, type SaveState } from './autosave-field.ts'
import { type SavedField, saveOutcome } from './save-outcome.ts'
import { fieldOf, holdField } from './unsaved-fields.ts'

export interface Autosave<Value> {
  value: Value
  state: SaveState<Value>
  set: (value: Value) => void
  /** Saves without waiting for a pause in typing; give it to `onBlur`. */
  flush: () => void
  resolve: (choice: 'mine' | 'theirs') => void
}

/**
 * A field that saves itself, with the version it was read in. Show its state with `AutosaveStatus`, which
 * also lets the writer choose when somebody else was faster. A component that changes to another record needs a
 * React `key`.
 *
 *     const summary = useAutosave({
 *       key: `plan:${plan.id}:summary`,
 *       value: plan.summary.value,
 *       version: plan.summary.version,
 *       save: (input, version) =>
 *         callApi(savePlanSummary, { params: { planId: plan.id }, input: { value: input, version } }, { whenSignedOut: 'stay' }),
 *     })
 *     <TextAreaField name="summary" label={…} value={summary.value}
 *       onChange={(event) => summary.set(event.currentTarget.value)} onBlur={summary.flush} />
 *     <AutosaveStatus field={summary} describe={(text) => text} />
 *
 * The endpoint answers `{ version, savedAt }`; a conflict is 409 with `data: { value, version, by?, at? }`.
 */
export function useAutosave<Value>({
  key,
  value,
  version,
  delay,
  save,
}: {
  key: string
  value: Value
  version: number
  /** Milliseconds that a change waits for the next one; with a button that saves, long: then it only keeps what was forgotten. */
  delay?: number
  save: (value: Value, version: number) => Promise<SavedField>
}): Autosave<Value> {
  const attempt = (given: Value, known: number) => saveOutcome<Value>(save(given, known))
  const [field] = useState(() =>
    fieldOf(
      key,
      () => new AutosaveField({ value, version, save: attempt, ...(delay === undefined ? {} : { delay }) }),
    ),
  )
  const snapshot = useSyncExternalStore(field.subscribe, field.getSnapshot)

  useEffect(() => field.saveWith(attempt))
  useEffect(() => field.receive(value, version), [field, value, version])
  useEffect(() => holdField(key, field), [key, field])

  return {
    ...snapshot,
    set: (next) => field.set(next),
    flush: () => void field.flush(),
    resolve: (choice) => void field.resolve(choice),
  }
}
