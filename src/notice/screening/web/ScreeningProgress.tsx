import { useT } from '#web/i18n/i18n-context.ts'
import { Icon } from '#web/ui/Icon.tsx'
import { VisuallyHidden } from '#web/ui/VisuallyHidden.tsx'
import classes from './ScreeningProgress.module.css'

/** How many pupils of the class have every answer; the class is done with the last one. */
export function ScreeningProgress({ done, total }: { done: number; total: number }) {
  const t = useT()
  const isDone = total > 0 && done === total
  return (
    <p className={classes.progress} data-done={isDone || undefined} role="status">
      {isDone ? <Icon name="check" size={16} /> : null}
      <span aria-hidden="true">
        {isDone ? t('screening.grid.done') : t('screening.grid.progress', { done, total })}
      </span>
      <VisuallyHidden>
        {isDone ? t('screening.grid.done') : t('screening.grid.progressLabel', { done, total })}
      </VisuallyHidden>
    </p>
  )
}
