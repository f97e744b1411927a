type Listener = (message: string) => void

let listener: Listener | undefined

/** Says something to screen readers without moving the focus: `announce(t('import.done'))`. */
export function announce(message: string): void {
  listener?.(message)
}

export function listenToAnnouncements(next: Listener): () => void {
  listener = next
  return () => {
    listener = undefined
  }
}
