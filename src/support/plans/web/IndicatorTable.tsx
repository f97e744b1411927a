import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { StatusTag } from '#web/ui/StatusTag.tsx'
import { VisuallyHidden } from '#web/ui/VisuallyHidden.tsx'
import type { IndicatorView } from '../contract/plan.ts'
import type { PlanStatus } from '../contract/plan-words.ts'
import { isEvaluated } from '../domain/plan-states.ts'
import classes from './Indicators.module.css'

interface IndicatorTableProps {
  indicators: readonly IndicatorView[]
  status: PlanStatus
}

const tones = { better: 'good', same: 'neutral', worse: 'waiting', unknown: 'neutral' } as const

export function IndicatorTable({ indicators, status }: IndicatorTableProps) {
  const t = useT()
  const since = isEvaluated(status) ? 'after' : status === 'open' ? 'since' : null
  const compares = since !== null
  return (
    <table className={classes.table}>
      <caption>
        <VisuallyHidden>
          {t(compares ? 'plans.indicators.titleSince' : 'plans.indicators.titleNow')}
        </VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('plans.indicators.indicator')}</th>
          <th scope="col">{t(compares ? 'plans.indicators.before' : 'plans.indicators.now')}</th>
          {since === null ? null : <th scope="col">{t(`plans.indicators.${since}`)}</th>}
        </tr>
      </thead>
      <tbody>
        {indicators.map((one) => (
          <IndicatorRow key={one.indicator} one={one} compares={compares} />
        ))}
      </tbody>
    </table>
  )
}

function IndicatorRow({ one, compares }: { one: IndicatorView; compares: boolean }) {
  const t = useT()
  return (
    <tr>
      <th scope="row">
        {t(`plans.indicators.${one.indicator}`)}
        {compares ? (
          <span className={classes.remark}>
            <StatusTag tone={tones[one.direction]}>
              {t(`plans.indicators.direction.${one.direction}`)}
            </StatusTag>
          </span>
        ) : null}
      </th>
      <td>
        <Figure value={one.before} perWeek={compares ? one.beforePerWeek : null} until={one.beforeUntil} />
      </td>
      {compares ? (
        <td>
          <Figure value={one.after} perWeek={one.afterPerWeek} until={one.afterUntil} />
        </td>
      ) : null}
    </tr>
  )
}

interface FigureProps {
  value: number | null
  perWeek: number | null
  until: string | null
}

function Figure({ value, perWeek, until }: FigureProps) {
  const t = useT()
  const f = useFormat()
  if (value === null) return t(until === null ? 'plans.indicators.unknown' : 'plans.indicators.noNewer')
  return (
    <>
      {f.number(value, 2)}
      {perWeek === null ? null : (
        <span className={classes.remark}>{t('plans.indicators.perWeek', { value: f.number(perWeek) })}</span>
      )}
      {until === null ? null : (
        <span className={classes.remark}>{t('plans.indicators.until', { date: f.date(until) })}</span>
      )}
    </>
  )
}
