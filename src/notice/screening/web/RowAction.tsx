import { Button } from '@mantine/core'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { Icon } from '#web/ui/Icon.tsx'
import { VisuallyHidden } from '#web/ui/VisuallyHidden.tsx'
import type { ScreenedPupil } from '../contract/screening.ts'
import classes from './RowAction.module.css'

interface RowActionProps {
  pupil: ScreenedPupil
  isDone: boolean
  canAnswer: boolean
  isOpened: boolean
  onConfirm: () => void
  onNote: () => void
  /** Shows or hides the signs where they do not stand beside each other. */
  onToggle: () => void
}

/** The whole row by one press, as Enter does; a tick once it is answered. In words where the signs do not stand beside each other. */
export function RowAction({ pupil, isDone, canAnswer, isOpened, ...on }: RowActionProps) {
  const { t, f } = useI18n()
  const name = f.name(pupil)
  const hasNote = pupil.note.value !== ''
  const hasSuggestion = Object.keys(pupil.journal.suggested).length > 0
  const confirm = hasSuggestion ? t('screening.grid.confirm') : t('screening.grid.nothing')
  const confirmNamed = hasSuggestion
    ? t('screening.grid.confirmNamed', { name })
    : t('screening.grid.nothingNamed', { name })
  return (
    <div className={classes.action}>
      {isDone ? (
        <span className={classes.done}>
          <Icon name="check" size={18} />
          <VisuallyHidden>{t('screening.grid.answeredRowNamed', { name })}</VisuallyHidden>
        </span>
      ) : null}
      {canAnswer && !isDone ? (
        <Button
          size="compact-sm"
          variant="default"
          className={classes.button}
          title={confirm}
          aria-label={confirmNamed}
          onClick={on.onConfirm}
        >
          <Icon name="check" size={16} />
          <span className={classes.words}>{confirm}</span>
        </Button>
      ) : null}
      <Button
        size="compact-sm"
        variant="subtle"
        className={classes.toggle}
        aria-expanded={isOpened}
        aria-label={t('screening.grid.signsNamed', { name })}
        onClick={on.onToggle}
      >
        {t('screening.grid.signs')}
      </Button>
      {canAnswer ? (
        <Button
          size="compact-sm"
          variant="subtle"
          className={classes.button}
          title={hasNote ? t('screening.grid.changeNote') : t('screening.grid.addNote')}
          aria-label={
            hasNote ? t('screening.grid.changeNoteNamed', { name }) : t('screening.grid.note', { name })
          }
          onClick={on.onNote}
        >
          <Icon name="pencil" size={16} />
        </Button>
      ) : null}
    </div>
  )
}
