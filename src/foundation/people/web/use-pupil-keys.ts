import { type KeyboardEvent, type RefObject, useRef } from 'react'

const PUPIL_LINK = 'tbody a[href^="/pupils/"]'

interface PupilKeys {
  area: RefObject<HTMLDivElement | null>
  move: (event: KeyboardEvent) => void
  openFirst: () => void
}

/** Up and down go between the search field and the pupils found. */
export function usePupilKeys(): PupilKeys {
  const area = useRef<HTMLDivElement>(null)
  const stops = () => [
    ...(area.current?.querySelectorAll<HTMLElement>(`input[type="search"], ${PUPIL_LINK}`) ?? []),
  ]
  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const all = stops()
    const { activeElement } = document
    const here = activeElement instanceof HTMLElement ? all.indexOf(activeElement) : -1
    const next = all[here + step]
    if (step === 0 || here === -1 || next === undefined) return
    event.preventDefault()
    next.focus()
  }
  return { area, move, openFirst: () => stops()[1]?.click() }
}
