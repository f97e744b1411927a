export interface Toast {
  id: number
  message: string
  tone: 'done' | 'problem'
  undo?: () => void
  /** What can be done next. */
  next?: ToastStep
}

export interface ToastStep {
  label: string
  run: () => void
}

let toasts: readonly Toast[] = []
let nextId = 1
const listeners = new Set<() => void>()

function publish(next: readonly Toast[]): void {
  toasts = next
  for (const listener of listeners) listener()
}

export const toastStore = {
  getSnapshot: () => toasts,
  subscribe: (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}

/**
 * Says that something is done and lets it be taken back, instead of asking "are you sure?" before.
 *
 *     showUndo(t('support.group.removed', { name }), () => restore.mutate(…))
 */
export function showUndo(message: string, undo: () => void): void {
  show({ message, tone: 'done', undo })
}

/** Gives the id, to take the message away when its next step has no place any more. */
export function showDone(message: string, next?: ToastStep): number {
  return show({ message, tone: 'done', ...(next === undefined ? {} : { next }) })
}

export function showProblem(message: string): void {
  show({ message, tone: 'problem' })
}

export function dismissToast(id: number): void {
  publish(toasts.filter((toast) => toast.id !== id))
}

function show(toast: Omit<Toast, 'id'>): number {
  const id = nextId++
  publish([...toasts, { ...toast, id }].slice(-3))
  return id
}
