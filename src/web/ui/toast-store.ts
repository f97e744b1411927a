export interface Toast {
  id: number
  message: string
  tone: 'done' | 'problem'
  undo?: () => void
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

export function showDone(message: string): void {
  show({ message, tone: 'done' })
}

export function showProblem(message: string): void {
  show({ message, tone: 'problem' })
}

export function dismissToast(id: number): void {
  publish(toasts.filter((toast) => toast.id !== id))
}

function show(toast: Omit<Toast, 'id'>): void {
  publish([...toasts, { ...toast, id: nextId++ }].slice(-3))
}
