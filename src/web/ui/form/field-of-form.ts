import { fieldId } from './form-errors.ts'

/**
 * The field of a path: of the form, else of the page, when a form sends what stands in another card. Of a group of radio
 * buttons the one that is chosen, else the first.
 */
export function findField(formId: string | undefined, path: string): HTMLElement | null {
  const field = formId === undefined ? null : document.getElementById(fieldId(formId, path))
  if (field?.matches('input, textarea, select, button') === true) return field
  const form = formId === undefined ? null : document.getElementById(formId)
  return namedIn(form, path) ?? namedIn(document, path)
}

function namedIn(part: ParentNode | null, path: string): HTMLElement | null {
  const named = `[name="${path}"]:not([type="hidden"])`
  return (
    part?.querySelector<HTMLElement>(`${named}:checked`) ?? part?.querySelector<HTMLElement>(named) ?? null
  )
}

/** The words that stand at a field, without the sign that it is needed. */
export function labelOf(formId: string | undefined, path: string): string | undefined {
  const ofForm = formId === undefined ? null : document.getElementById(`${fieldId(formId, path)}-label`)
  const found = ofForm ?? document.getElementById(`${findField(formId, path)?.id}-label`)
  const label = found?.cloneNode(true)
  if (!(label instanceof HTMLElement)) return undefined
  for (const sign of label.querySelectorAll('[aria-hidden]')) sign.remove()
  const words = label.textContent.trim()
  return words === '' ? undefined : words
}
