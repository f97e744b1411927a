import type { ReactNode } from 'react'
import classes from './FigureTile.module.css'
import { TextLink } from './TextLink.tsx'

interface FigureTileProps {
  label: string
  /** Formatted, with its unit: "4 dienas". */
  value: string
  /** What to compare with: "pirms gada 9 dienas". */
  comparison?: ReactNode
  /** Every figure opens to what is behind it. */
  link?: { to: string; label: string }
}

/** One figure with its name and its measure. */
export function FigureTile({ label, value, comparison, link }: FigureTileProps) {
  return (
    <dl className={classes.tile}>
      <dt className={classes.label}>{label}</dt>
      <dd className={classes.value}>{value}</dd>
      {comparison === undefined ? null : <dd className={classes.comparison}>{comparison}</dd>}
      {link === undefined ? null : (
        <dd className={classes.comparison}>
          <TextLink to={link.to}>{link.label}</TextLink>
        </dd>
      )}
    </dl>
  )
}
