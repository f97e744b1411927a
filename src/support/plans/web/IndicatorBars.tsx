import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import type { IndicatorView } from '../contract/plan.ts'
import classes from './Indicators.module.css'

/** Before and since as two bars each. The table below says the same to everybody, so the picture stays silent. */
export function IndicatorBars({ indicators }: { indicators: readonly IndicatorView[] }) {
  const compared = indicators.filter((one) => one.direction !== 'unknown')
  if (compared.length === 0) return null
  return (
    <div className={classes.bars} aria-hidden="true">
      {compared.map((one) => (
        <Bars key={one.indicator} one={one} />
      ))}
    </div>
  )
}

function Bars({ one }: { one: IndicatorView }) {
  const t = useT()
  const before = one.beforePerWeek ?? one.before ?? 0
  const after = one.afterPerWeek ?? one.after ?? 0
  const largest = Math.max(before, after, 0.1)
  return (
    <div className={classes.bar}>
      <span className={classes.name}>{t(`plans.indicators.${one.indicator}`)}</span>
      <span>{t('plans.indicators.barBefore')}</span>
      <Bar kind="before" value={before} share={before / largest} perWeek={one.beforePerWeek !== null} />
      <span>{t('plans.indicators.barAfter')}</span>
      <Bar kind="after" value={after} share={after / largest} perWeek={one.afterPerWeek !== null} />
    </div>
  )
}

interface BarProps {
  kind: 'before' | 'after'
  value: number
  share: number
  perWeek: boolean
}

function Bar({ kind, value, share, perWeek }: BarProps) {
  const t = useT()
  const f = useFormat()
  const text = f.number(value, 2)
  return (
    <span className={classes.track}>
      <span className={classes.fill} data-kind={kind} style={{ width: `${Math.round(share * 60)}%` }} />
      {perWeek ? t('plans.indicators.perWeek', { value: text }) : text}
    </span>
  )
}
