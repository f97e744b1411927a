const fields = 'input:not([type="hidden"], :disabled), textarea:not(:disabled), select:not(:disabled)'

/** Comes after the trap of the window, which would take the cross. */
const AFTER_TRAP_MS = 20

/**
 * Puts the focus on the first question of a window as soon as it is there (its script may still be loading), unless the
 * person is already inside. A ref: `<Modal.Body ref={focusFirstField}>`.
 */
export function focusFirstField(body: HTMLElement | null): (() => void) | undefined {
  if (body === null) return undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  const tryNow = () => {
    const first = firstQuestion(body) ?? body.querySelector<HTMLElement>('button:not(:disabled), a[href]')
    if (first === null || timer !== undefined) return
    watcher.disconnect()
    timer = setTimeout(() => {
      if (!body.contains(document.activeElement)) first.focus({ preventScroll: true })
    }, AFTER_TRAP_MS)
  }
  const watcher = new MutationObserver(tryNow)
  watcher.observe(body, { childList: true, subtree: true })
  tryNow()
  return () => {
    watcher.disconnect()
    clearTimeout(timer)
  }
}

/** Of a group of choices the one that is chosen, as Tab would have it. */
function firstQuestion(body: HTMLElement): HTMLElement | null {
  const first = body.querySelector<HTMLElement>(fields)
  const chosen = `input[name="${first?.getAttribute('name')}"]:checked`
  return first?.matches('[type="radio"]') === true
    ? (body.querySelector<HTMLElement>(chosen) ?? first)
    : first
}
