import { useFormat } from '../i18n/i18n-context.ts'
import classes from './BarShare.module.css'

export interface SharePart {
  label: string
  value: number
  tone: 'good' | 'neutral' | 'high' | 'medium' | 'low'
}

/**
 * Parts of a whole in one bar. The text alternative lists every part; where a table beside it already has the
 * figures, `decorative` keeps it silent.
 */
export function BarShare({
  parts,
  decorative = false,
}: {
  parts: readonly SharePart[]
  decorative?: boolean
}) {
  const f = useFormat()
  const total = parts.reduce((sum, part) => sum + part.value, 0)
  const shown = parts.filter((part) => part.value > 0)
  const text = shown.map((part) => `${part.label} ${f.percent(part.value / total)}`).join(', ')
  return (
    <div
      className={classes.bar}
      {...(decorative ? { 'aria-hidden': true } : { role: 'img', 'aria-label': text })}
    >
      {shown.map((part) => (
        <span
          key={part.label}
          className={classes.part}
          data-tone={part.tone}
          style={{ flexGrow: part.value / total }}
          title={`${part.label} ${f.percent(part.value / total)}`}
        />
      ))}
    </div>
  )
}
