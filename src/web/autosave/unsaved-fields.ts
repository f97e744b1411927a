import type { AutosaveField } from './autosave-field.ts'

/** Fields that the reader has opened; those with unsaved text stay here after their page is left. */
// biome-ignore lint/suspicious/noExplicitAny: a field is read back under its own key, with its own value type
const fields = new Map<string, AutosaveField<any>>()
const holders = new WeakMap<object, number>()

export function fieldOf<Value>(key: string, create: () => AutosaveField<Value>): AutosaveField<Value> {
  const known = fields.get(key)
  if (known !== undefined) return known
  const field = create()
  fields.set(key, field)
  return field
}

/** Keeps a field while a component shows it; afterwards it is forgotten once nothing in it waits to be saved. */
export function holdField<Value>(key: string, field: AutosaveField<Value>): () => void {
  fields.set(key, field)
  holders.set(field, (holders.get(field) ?? 0) + 1)
  return () => {
    holders.set(field, (holders.get(field) ?? 1) - 1)
    void releaseField(key, field)
  }
}

async function releaseField<Value>(key: string, field: AutosaveField<Value>): Promise<void> {
  await field.flush()
  if (holders.get(field) === 0 && !field.hasUnsaved && fields.get(key) === field) fields.delete(key)
}

export function hasUnsavedFields(): boolean {
  return [...fields.values()].some((field) => field.hasUnsaved)
}

/** Warns before the tab closes with unsaved text, and saves when the connection is back or the tab is hidden. */
export function guardUnsavedFields(): void {
  window.addEventListener('beforeunload', (event) => {
    if (hasUnsavedFields()) event.preventDefault()
  })
  window.addEventListener('online', () => void saveUnsavedFields())
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void saveUnsavedFields()
  })
}

/** Saves now what is typed, before something that ends or reads it; afterwards `hasUnsavedFields` says whether all went well. */
export async function saveUnsavedFields(): Promise<void> {
  await Promise.all([...fields.values()].map((field) => field.flush()))
}
