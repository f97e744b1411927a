/** Parts of a page that make sense to a person who is put there: cards, regions, windows, the page itself. */
const regions = 'section, dialog, [role="dialog"], [role="region"], [data-card], main'

export function canTakeFocus(element: Element): boolean {
  return element.isConnected && !element.matches(':disabled') && isSeen(element)
}

/** It comes back by itself: a button while it loads, what waits for its data. */
export function isAwaited(element: Element): boolean {
  return element.isConnected && (element.matches('[data-loading]') || !isSeen(element))
}

/** Puts the focus on the nearest of these that is a region and still there, of the page on its heading; nothing scrolls. */
export function focusRegion(around: readonly HTMLElement[]): void {
  const found = around.find((element) => element.matches(regions) && canTakeFocus(element))
  const region = found?.matches('main') === true ? (found.querySelector('h1') ?? found) : found
  if (region === undefined) return
  if (!region.hasAttribute('tabindex')) {
    region.setAttribute('tabindex', '-1')
    region.addEventListener('blur', () => region.removeAttribute('tabindex'), { once: true })
  }
  region.focus({ preventScroll: true })
}

function isSeen(element: Element): boolean {
  return typeof element.checkVisibility !== 'function' || element.checkVisibility()
}
