import { type FocusEvent, type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react'
import classes from './Disclosure.module.css'

interface DisclosureProps {
  /** Name of the button; says the present choice too: "Valoda: Latviešu". */
  label: string
  button: ReactNode
  /** The panel; `close` is called after a choice. */
  children: (close: () => void) => ReactNode
}

/** A quiet button that opens a small panel of links and buttons. Escape, a choice or leaving it closes it. */
export function Disclosure({ label, button, children }: DisclosureProps) {
  const [opened, setOpened] = useState(false)
  const trigger = useRef<HTMLButtonElement>(null)
  const id = useId()
  const close = () => {
    setOpened(false)
    trigger.current?.focus()
  }
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && opened) close()
  }
  const closeOnLeave = (event: FocusEvent<HTMLElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpened(false)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape reaches here from the button and the panel inside
    <div className={classes.disclosure} onKeyDown={closeOnEscape} onBlur={closeOnLeave}>
      <button
        ref={trigger}
        type="button"
        className={classes.trigger}
        aria-label={label}
        aria-expanded={opened}
        aria-controls={id}
        onClick={() => setOpened((before) => !before)}
      >
        {button}
      </button>
      <div id={id} className={classes.panel} hidden={!opened} tabIndex={-1}>
        {opened ? children(close) : null}
      </div>
    </div>
  )
}
