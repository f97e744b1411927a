import { Button } from '@mantine/core'
import { useI18n } from '#web/i18n/i18n-context.ts'
import classes from './Duty.module.css'

export type ListedAction = {
  readonly id: string
  readonly what: string
  readonly onDate: string
  readonly words: string
  readonly remark: string
  readonly canRemove: boolean
}

interface ActionListProps {
  actions: readonly ListedAction[]
  onRemove: (id: string) => void
}

/** What was done, in the order in which it happened. */
export function ActionList({ actions, onRemove }: ActionListProps) {
  const { t, f } = useI18n()
  if (actions.length === 0) return null
  return (
    <ul className={classes.actions}>
      {actions.map((action) => (
        <li key={action.id} className={classes.action}>
          <div className={classes.actionText}>
            <strong>{`${action.what}, ${f.date(action.onDate)}`}</strong>
            {action.words === '' ? null : <p>{action.words}</p>}
            <span className={classes.quiet}>{action.remark}</span>
          </div>
          {action.canRemove ? (
            <Button
              variant="subtle"
              size="compact-sm"
              aria-label={t('duties.actions.remove', { what: action.what })}
              onClick={() => onRemove(action.id)}
              data-no-print
            >
              {t('duties.actions.removeShort')}
            </Button>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
