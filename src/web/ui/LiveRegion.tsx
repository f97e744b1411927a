import { useEffect, useState } from 'react'
import { listenToAnnouncements } from './live-region-store.ts'

/** The one place where `announce` is heard; the layout holds it. */
export function LiveRegion() {
  const [said, setSaid] = useState({ text: '', turn: 0 })
  useEffect(() => listenToAnnouncements((text) => setSaid((before) => ({ text, turn: before.turn + 1 }))), [])
  return (
    <div role="status" aria-live="polite" aria-atomic="true" className="visually-hidden">
      <span key={said.turn}>{said.text}</span>
    </div>
  )
}
