import { Link } from '@tanstack/react-router'
import classes from './Disclosure.module.css'

/** A line of a `Disclosure` panel that goes somewhere. */
export function PanelLink({ to, label, onChoose }: { to: string; label: string; onChoose: () => void }) {
  return (
    <Link to={to} className={classes.option} onClick={onChoose}>
      {label}
    </Link>
  )
}
