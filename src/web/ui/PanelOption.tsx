import classes from './Disclosure.module.css'
import { Icon } from './Icon.tsx'

interface PanelOptionProps {
  label: string
  /** Set where the panel is a choice: this is the present one. */
  current?: boolean
  lang?: string
  onChoose: () => void
}

/** A line of a `Disclosure` panel that does something. */
export function PanelOption({ label, current, lang, onChoose }: PanelOptionProps) {
  return (
    <button type="button" className={classes.option} lang={lang} aria-pressed={current} onClick={onChoose}>
      {label}
      {current === true ? <Icon name="check" size={16} /> : null}
    </button>
  )
}
