import type { DutyView } from '../contract/duty.ts'
import { dutyParts } from '../domain/missing-parts.ts'

type Part = DutyView['missing'][number]

/** Where each part of a duty stands on its page. */
export function partId(part: Part): string {
  return `duty-${part}`
}

/** Leads to a part: its first field takes the focus. */
export function showPart(part: Part): void {
  const place = document.getElementById(partId(part))
  place?.scrollIntoView({ block: 'start' })
  place?.querySelector<HTMLElement>('input, textarea, button')?.focus({ preventScroll: true })
}

/** The part to which the address of the page leads: `/duties/…#duty-action`. */
export function partOfAddress(): Part | undefined {
  return dutyParts.find((part) => window.location.hash === `#${partId(part)}`)
}
