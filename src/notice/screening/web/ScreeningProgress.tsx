import { useT } from '#web/i18n/i18n-context.ts'
import { Icon } from '#web/ui/Icon.tsx'
import { VisuallyHidden } from '#web/ui/VisuallyHidden.tsx'
import type { ClassKind } from '../domain/class-kind.ts'
import classes from './ScreeningProgress.module.css'

interface ScreeningProgressProps {
  kind: ClassKind
  done: number
  total: number
}

/** How many pupils of the class have every answer; the class is done with the last one. */
export function ScreeningProgress({ kind, done, total }: ScreeningProgressProps) {
  const t = useT()
  const isDone = total > 0 && done === total
  return (
    <p className={classes.progress} data-done={isDone || undefined} role="status">
      {isDone ? <Icon name="check" size={16} /> : null}
      <span aria-hidden="true">
        {isDone ? t(`screening.of.${kind}.done`) : t('screening.grid.progress', { done, total })}
      </span>
      <VisuallyHidden>
        {isDone ? t(`screening.of.${kind}.done`) : t(`screening.of.${kind}.progress`, { done, total })}
      </VisuallyHidden>
    </p>
  )
}
