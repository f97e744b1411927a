import { useEffect, useRef } from 'react'

interface ArrowKeys {
  onLeft: (() => void) | undefined
  onRight: (() => void) | undefined
}

/** Fields, choices and windows need the arrows for themselves. */
const OWN_ARROWS =
  'input, textarea, select, [contenteditable], [role="radiogroup"], [role="listbox"], [role="dialog"]'

/** Walks by the arrow keys, wherever on the page the focus is, but not while somebody writes or chooses. */
export function useArrowKeys(keys: ArrowKeys): void {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
      if (event.target instanceof Element && event.target.closest(OWN_ARROWS) !== null) return
      if (event.key === 'ArrowLeft') latest.current.onLeft?.()
      if (event.key === 'ArrowRight') latest.current.onRight?.()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}
