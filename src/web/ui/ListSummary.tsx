import { Button } from '@mantine/core'
import { useT } from '../i18n/i18n-context.ts'
import classes from './ListSummary.module.css'

interface ListSummaryProps {
  /** How many the list holds, with its unit: "35 plāni". */
  count: string
  /** What else is to be known of the number. */
  note?: string | undefined
  /** Takes all filters away; without filters there is nothing to take away. */
  onReset?: (() => void) | undefined
}

/** Under the filters of a list: how many it holds, and the way back to all of it. */
export function ListSummary({ count, note, onReset }: ListSummaryProps) {
  const t = useT()
  return (
    <div className={classes.summary}>
      <p className={classes.count}>{count}</p>
      {onReset === undefined ? null : (
        <Button variant="subtle" size="compact-sm" onClick={onReset} data-no-print>
          {t('shell.list.reset')}
        </Button>
      )}
      {note === undefined ? null : <p className={classes.note}>{note}</p>}
    </div>
  )
}
