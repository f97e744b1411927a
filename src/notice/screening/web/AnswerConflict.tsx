import { Button } from '@mantine/core'
import type { SavedByOther } from '#web/autosave/autosave-field.ts'
import type { Autosave } from '#web/autosave/use-autosave.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { VisuallyHidden } from '#web/ui/VisuallyHidden.tsx'
import type { SignValue } from '../contract/screening.ts'
import classes from './AnswerConflict.module.css'
import { useLevelText } from './use-level-text.ts'

interface AnswerConflictProps {
  answer: Autosave<SignValue>
  theirs: SavedByOther<SignValue>
  /** Whether the cell is the one in hand; else the rows below, where somebody works on, are not covered. */
  isOpen: boolean
}

/** Two teachers saw the same sign differently: both answers beside each other, and one press for either. */
export function AnswerConflict({ answer, theirs, isOpen }: AnswerConflictProps) {
  const { t } = useI18n()
  const levelText = useLevelText()
  const text = (value: SignValue) => (value === null ? t('screening.grid.noAnswer') : levelText(value))
  const kept = t('screening.grid.kept', {
    by: theirs.by ?? '',
    theirs: text(theirs.value),
    mine: text(answer.value),
  })
  if (!isOpen) {
    return (
      <>
        <span className={classes.mark} aria-hidden="true">
          !
        </span>
        <VisuallyHidden>
          <span role="alert">
            {kept} {t('screening.grid.openCell')}
          </span>
        </VisuallyHidden>
      </>
    )
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys and presses in here are not those of the cell behind it
    <div
      className={classes.conflict}
      onKeyDown={(event) => event.stopPropagation()}
      onClick={(event) => event.stopPropagation()}
    >
      <p role="alert" className={classes.text}>
        {kept}
      </p>
      <Button size="compact-sm" variant="default" onClick={() => answer.resolve('theirs')}>
        {t('screening.grid.useTheirs')}
      </Button>
      <Button size="compact-sm" onClick={() => answer.resolve('mine')}>
        {t('screening.grid.useMine')}
      </Button>
    </div>
  )
}
