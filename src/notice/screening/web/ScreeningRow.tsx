import { type KeyboardEvent, useRef, useState } from 'react'
import type { SaveState } from '#web/autosave/autosave-field.ts'
import type { Autosave } from '#web/autosave/use-autosave.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { TextLink } from '#web/ui/TextLink.tsx'
import { roles } from '#web/ui/table-roles.ts'
import type { ClassScreening, ScreenedPupil, SignValue } from '../contract/screening.ts'
import { type GridPosition, gridKey } from './grid-keys.ts'
import { isDone } from './held-screening.ts'
import { JournalText } from './JournalText.tsx'
import { KnownText } from './KnownText.tsx'
import { pupilPath } from './paths.ts'
import { RowAction } from './RowAction.tsx'
import { RowNote } from './RowNote.tsx'
import classes from './ScreeningGrid.module.css'
import { SignCell } from './SignCell.tsx'
import { useRowSaves } from './use-row-saves.ts'
import type { Replaced } from './use-tell-replaced.ts'

interface ScreeningRowProps {
  pupil: ScreenedPupil
  row: number
  screening: ClassScreening
  /** What other modules know of the pupil. */
  known: readonly string[]
  /** The column that has the focus, if it is in this row. */
  activeColumn: number | undefined
  onMove: (to: GridPosition) => void
  onState: (field: string, state: SaveState<unknown>) => void
  /** A saved answer was replaced here. */
  onReplaced: (replaced: Replaced) => void
}

/** One pupil: six answers, what is known already, and one key or press for the whole row. */
export function ScreeningRow({
  pupil,
  row,
  screening,
  known,
  activeColumn,
  onMove,
  onState,
  onReplaced,
}: ScreeningRowProps) {
  const { f } = useI18n()
  const saves = useRowSaves(pupil.id)
  const answers = useRef(new Map<string, Autosave<SignValue>>())
  const [noting, setNoting] = useState(false)
  const [opened, setOpened] = useState<boolean | null>(null)
  const [choosing, setChoosing] = useState<number | null>(null)
  const { signs, can, pupils } = screening
  const isOpened = opened ?? pupil.answers.some(({ value }) => (value ?? 0) > 0)
  const size = { rows: pupils.length, columns: signs.length }

  const put = (sign: string, value: SignValue) => {
    const answer = answers.current.get(sign)
    answer?.set(value)
    answer?.flush()
  }
  const save = (sign: string, value: SignValue) => {
    const answer = answers.current.get(sign)
    if (answer === undefined || answer.value === value) return
    const before = pupil.answers.find((saved) => saved.sign === sign && saved.value !== null)
    put(sign, value)
    if (before !== undefined && before.value === answer.value)
      onReplaced({ pupil, before, after: value, giveBack: () => put(sign, before.value) })
  }
  const confirm = () => {
    for (const { code } of signs) {
      if (answers.current.get(code)?.value === null) save(code, pupil.journal.suggested[code] ?? 0)
    }
  }
  const pressed = (event: KeyboardEvent<HTMLElement>, column: number) => {
    const key = event.altKey || event.metaKey ? undefined : gridKey(event, { row, column }, size)
    const sign = signs[column]
    if (key === undefined || sign === undefined || (key.kind !== 'move' && !can.answer)) return
    event.preventDefault()
    if (key.kind === 'note') setNoting(true)
    else if (key.kind === 'choose') setChoosing(column)
    else {
      if (key.kind === 'answer') save(sign.code, key.value)
      if (key.kind === 'confirm') confirm()
      onMove(key.to)
    }
  }
  const back = (column: number) => onMove({ row, column })
  return (
    <>
      <tr
        {...roles.row}
        className={classes.row}
        data-active={activeColumn !== undefined || undefined}
        data-opened={isOpened || undefined}
      >
        <th {...roles.rowheader} scope="row" className={classes.name}>
          <TextLink to={pupilPath(pupil.id)} strong>
            {f.listName(pupil)}
          </TextLink>
        </th>
        {signs.map((sign, column) => (
          <SignCell
            key={sign.code}
            pupil={pupil}
            sign={sign}
            saves={saves}
            at={{ row, column }}
            isInTabOrder={activeColumn === undefined ? row === 0 && column === 0 : activeColumn === column}
            isChoosing={choosing === column}
            canAnswer={can.answer}
            onKeyDown={(event) => pressed(event, column)}
            onChoosing={(opened) => setChoosing(opened ? column : null)}
            onBack={() => back(column)}
            onChoose={(value) => save(sign.code, value)}
            register={answers.current}
            onState={onState}
          />
        ))}
        <td {...roles.gridcell} className={classes.journal}>
          <JournalText journal={pupil.journal} grade={screening.class.grade} />
          <KnownText before={pupil.before} known={known} />
        </td>
        <td {...roles.gridcell} className={classes.action}>
          <RowAction
            pupil={pupil}
            isDone={isDone(pupil, signs)}
            canAnswer={can.answer}
            isOpened={isOpened}
            onConfirm={confirm}
            onNote={() => setNoting(true)}
            onToggle={() => setOpened(!isOpened)}
          />
        </td>
      </tr>
      <RowNote
        pupil={pupil}
        columns={signs.length + 3}
        isOpened={noting}
        onClose={() => {
          setNoting(false)
          back(activeColumn ?? 0)
        }}
        onState={onState}
      />
    </>
  )
}
