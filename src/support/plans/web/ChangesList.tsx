import { useApiQuery } from '#web/api/use-api-query.ts'
import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { Timeline } from '#web/ui/Timeline.tsx'
import type { PlanId } from '../contract/ids.ts'
import { listPlanChanges, type PlanChange } from '../contract/plan-changes.ts'
import classes from './Plan.module.css'
import { usePlanWords } from './use-plan-words.ts'

/** Fields whose value is a code or a person: that it was changed is told, the plan above shows to what. */
const coded: ReadonlySet<PlanChange['field']> = new Set([
  'frequency',
  'outcome',
  'responsibleId',
  'indicator',
  'subject',
  'reached',
])

/** Each change with what it was and what it came to: nothing that was agreed is changed unseen. */
export function ChangesList({ planId }: { planId: PlanId }) {
  const t = useT()
  const f = useFormat()
  const { rows } = useApiQuery(listPlanChanges, { params: { planId } }, { staleTime: 0 })
  if (rows.length === 0) return <p className={classes.quiet}>{t('plans.changes.none')}</p>
  return (
    <Timeline
      label={t('plans.changes.title')}
      items={rows.map((change, index) => ({
        id: `${change.at} ${change.field} ${index}`,
        on: change.on,
        content: <ChangeText change={change} />,
        remark: f.name(change.by),
      }))}
    />
  )
}

function ChangeText({ change }: { change: PlanChange }) {
  const t = useT()
  const words = usePlanWords()
  const { field, of, before, after } = change
  const label = t(`plans.changes.fields.${field}`)
  const told = (value: PlanChange['before']) =>
    value === null ? t('plans.changes.empty') : `„${String(value)}”`
  return (
    <>
      <span>{of === null ? label : t('plans.changes.of', { field: label, name: words.name(of) })}</span>
      {coded.has(field) ? null : (
        <span className={classes.quiet}>
          {' '}
          {t('plans.changes.fromTo', { before: told(before), after: told(after) })}
        </span>
      )}
    </>
  )
}
