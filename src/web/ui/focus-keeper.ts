import { canTakeFocus, focusRegion, isAwaited } from './focus-places.ts'

/** Where the focus was: the element, and from the inside out that element and what it stood in. */
interface Place {
  element: HTMLElement
  around: readonly HTMLElement[]
  path: string
}

/** What comes and goes over the page: when it is gone, the focus returns to where it was before. */
const layers = '[role="dialog"], [data-passing]'

/** Lets what answers a change take the focus first: a summary of errors, a first field, a heading. */
const SETTLE_MS = 40

/**
 * Keeps the place of whoever works with the keyboard or a screen reader. A button that is pressed may be disabled while
 * it loads, or go away with what it did; browsers then leave the focus on nothing, and the next Tab begins at the top of
 * the page. The focus goes back to the element itself, else to the nearest region that is left around it; from a window
 * that closed, to what opened it. It is never taken from where the person went meanwhile. Returns what stops it.
 */
export function keepFocus(): () => void {
  let last: Place | null = null
  const before = new WeakMap<Element, Place>()
  let timer: ReturnType<typeof setTimeout> | undefined

  const remember = (element: HTMLElement) => {
    const layer = element.closest(layers)
    if (layer !== null && last !== null && !layer.contains(last.element) && !before.has(layer))
      before.set(layer, last)
    last = { element, around: aroundOf(element), path: window.location.pathname }
  }
  const onFocus = (event: FocusEvent) => {
    if (event.target instanceof HTMLElement && event.target !== document.body) remember(event.target)
  }
  const onPointer = (event: Event) => {
    const pressed = event.target instanceof Element ? event.target.closest(focusable) : null
    if (pressed instanceof HTMLElement) remember(pressed)
    else last = null
  }
  const look = () => {
    timer = undefined
    if (last === null || !isFocusLost()) return
    if (last.path !== window.location.pathname) return
    bringBack(last, before)
  }
  const onChange = () => {
    timer ??= setTimeout(look, SETTLE_MS)
  }
  const watcher = new MutationObserver(onChange)
  watcher.observe(document.body, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['disabled', 'data-loading', 'style', 'hidden'],
  })
  document.addEventListener('focusin', onFocus)
  document.addEventListener('pointerdown', onPointer)
  return () => {
    clearTimeout(timer)
    watcher.disconnect()
    document.removeEventListener('focusin', onFocus)
    document.removeEventListener('pointerdown', onPointer)
  }
}

const focusable = 'a[href], button, input, select, textarea, summary, [tabindex]'

function bringBack(place: Place, before: WeakMap<Element, Place>): void {
  if (isAwaited(place.element)) return
  if (canTakeFocus(place.element)) {
    place.element.focus({ preventScroll: true })
    if (document.activeElement === place.element) return
  }
  const layer = place.around.find((element) => element.matches(layers))
  if (layer !== undefined && !layer.isConnected) {
    const earlier = before.get(layer)
    before.delete(layer)
    if (earlier !== undefined) bringBack(earlier, before)
    return
  }
  focusRegion(place.around)
}

function isFocusLost(): boolean {
  const { activeElement, body } = document
  return activeElement === null || activeElement === body || !canTakeFocus(activeElement)
}

function aroundOf(element: HTMLElement): HTMLElement[] {
  const around: HTMLElement[] = []
  for (let one: HTMLElement | null = element; one !== null && one !== document.body; one = one.parentElement)
    around.push(one)
  return around
}
