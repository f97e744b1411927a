import { useEffect, useRef } from 'react'

let lastPlace: string | undefined

/**
 * After navigation the focus goes to the page's heading, so that a screen reader starts there. Not on the first
 * page of a visit, and only once per address: content that arrives later does not steal the focus.
 */
export function useHeadingFocus() {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const place = window.location.pathname
    const isFirst = lastPlace === undefined
    const isSame = lastPlace === place
    lastPlace = place
    if (!isFirst && !isSame) heading.current?.focus({ preventScroll: true })
  }, [])
  return heading
}
