import { fieldId } from './form-errors.ts'

/** The field of a path; of a group of radio buttons the one that is chosen, else the first. Without a form, of the page. */
export function findField(formId: string | undefined, path: string): HTMLElement | null {
  const field = formId === undefined ? null : document.getElementById(fieldId(formId, path))
  if (field?.matches('input, textarea, select, button') === true) return field
  const form = formId === undefined ? document : document.getElementById(formId)
  const named = `[name="${path}"]`
  return (
    form?.querySelector<HTMLElement>(`${named}:checked`) ?? form?.querySelector<HTMLElement>(named) ?? null
  )
}

/** The words that stand at a field, without the sign that it is needed. */
export function labelOf(formId: string | undefined, path: string): string | undefined {
  const id = formId === undefined ? findField(formId, path)?.id : fieldId(formId, path)
  const label = document.getElementById(`${id}-label`)?.cloneNode(true)
  if (!(label instanceof HTMLElement)) return undefined
  for (const sign of label.querySelectorAll('[aria-hidden]')) sign.remove()
  const words = label.textContent.trim()
  return words === '' ? undefined : words
}
