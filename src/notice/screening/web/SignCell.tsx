import { type KeyboardEvent, useEffect } from 'react'
import type { SaveState } from '#web/autosave/autosave-field.ts'
import type { Autosave } from '#web/autosave/use-autosave.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { roles } from '#web/ui/table-roles.ts'
import { VisuallyHidden } from '#web/ui/VisuallyHidden.tsx'
import type { ScreenedPupil, ScreeningSign, SignValue } from '../contract/screening.ts'
import { AnswerChooser } from './AnswerChooser.tsx'
import { AnswerConflict } from './AnswerConflict.tsx'
import type { GridPosition } from './grid-keys.ts'
import type { RowSaves } from './row-saves.ts'
import classes from './SignCell.module.css'
import { useAnswerText } from './use-answer-text.ts'
import { useSignAnswer } from './use-sign-answer.ts'

interface SignCellProps {
  pupil: ScreenedPupil
  sign: ScreeningSign
  saves: RowSaves
  at: GridPosition
  isInTabOrder: boolean
  isChoosing: boolean
  canAnswer: boolean
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
  onChoosing: (opened: boolean) => void
  /** Gives the focus back to this cell. */
  onBack: () => void
  onChoose: (value: SignValue) => void
  /** Where the row finds the answers of its cells. */
  register: Map<string, Autosave<SignValue>>
  onState: (field: string, state: SaveState<unknown>) => void
}

/** One answer. Shows what is suggested until somebody answers, and a conflict until somebody chooses. */
export function SignCell(props: SignCellProps) {
  const { pupil, sign, saves, at, isInTabOrder, isChoosing, canAnswer, register, onState } = props
  const { locale } = useI18n()
  const answer = useSignAnswer(pupil, sign.code, saves)
  const textOf = useAnswerText(pupil, sign)
  const suggested = pupil.journal.suggested[sign.code]
  const field = `${pupil.id}:${sign.code}`

  useEffect(() => {
    register.set(sign.code, answer)
  })
  useEffect(() => onState(field, answer.state), [onState, field, answer.state])

  const isSuggestion = answer.value === null && suggested !== undefined && canAnswer
  const choose = (value: SignValue) => {
    props.onChoose(value)
    props.onChoosing(false)
    props.onBack()
  }
  return (
    <td
      {...roles.gridcell}
      className={classes.cell}
      tabIndex={isInTabOrder ? 0 : -1}
      data-row={at.row}
      data-column={at.column}
      data-readonly={!canAnswer || undefined}
      onKeyDown={props.onKeyDown}
      onClick={() => (canAnswer ? props.onChoosing(!isChoosing) : undefined)}
    >
      <VisuallyHidden>{textOf(answer, isSuggestion)}</VisuallyHidden>
      <span className={classes.label} aria-hidden="true">
        {locale === 'lv' ? sign.shortLv : sign.shortEn}
      </span>
      <span
        aria-hidden="true"
        className={classes.value}
        data-value={answer.value ?? undefined}
        data-suggested={isSuggestion || undefined}
        data-state={answer.state.kind}
      >
        {answer.value ?? (isSuggestion ? suggested : '')}
      </span>
      {isChoosing && answer.state.kind !== 'conflict' ? (
        <AnswerChooser
          pupil={pupil}
          sign={sign}
          value={answer.value}
          onChoose={choose}
          onClose={(isFocusBack) => {
            props.onChoosing(false)
            if (isFocusBack) props.onBack()
          }}
        />
      ) : null}
      {answer.state.kind === 'conflict' ? (
        <AnswerConflict answer={answer} theirs={answer.state.theirs} isOpen={isInTabOrder} />
      ) : null}
    </td>
  )
}
