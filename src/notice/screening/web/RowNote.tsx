import { type KeyboardEvent, useEffect } from 'react'
import { callApi } from '#web/api/api-client.ts'
import type { SaveState } from '#web/autosave/autosave-field.ts'
import { useAutosave } from '#web/autosave/use-autosave.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { AutosaveStatus } from '#web/ui/AutosaveStatus.tsx'
import { TextAreaField } from '#web/ui/form/TextAreaField.tsx'
import { roles } from '#web/ui/table-roles.ts'
import { type ScreenedPupil, saveScreeningNote } from '../contract/screening.ts'
import classes from './RowNote.module.css'

interface RowNoteProps {
  pupil: ScreenedPupil
  columns: number
  isOpened: boolean
  onClose: () => void
  onState: (field: string, state: SaveState<unknown>) => void
}

/** The remark under a row, once there is one or the writer asks for it. Escape goes back to the row. */
export function RowNote({ pupil, columns, isOpened, onClose, onState }: RowNoteProps) {
  const { t, f } = useI18n()
  const note = useAutosave({
    key: `screening:${pupil.id}:note`,
    ...pupil.note,
    save: (value, version) =>
      callApi(
        saveScreeningNote,
        { params: { pupilId: pupil.id }, input: { value, version } },
        { whenSignedOut: 'stay' },
      ),
  })
  useEffect(() => onState(`${pupil.id}:note`, note.state), [onState, pupil.id, note.state])
  if (!isOpened && note.value === '') return null
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    note.flush()
    onClose()
  }
  return (
    <tr {...roles.row} className={classes.row}>
      <td {...roles.gridcell} colSpan={columns} className={classes.cell}>
        {isOpened ? (
          <>
            <TextAreaField
              name={`note-${pupil.id}`}
              label={t('screening.grid.note', { name: f.name(pupil) })}
              description={t('screening.grid.noteHint')}
              maxLength={1000}
              autoFocus
              value={note.value}
              onChange={(event) => note.set(event.currentTarget.value)}
              onBlur={note.flush}
              onKeyDown={closeOnEscape}
            />
            <AutosaveStatus field={note} describe={(text) => text} />
          </>
        ) : (
          <p className={classes.text}>{note.value}</p>
        )}
      </td>
    </tr>
  )
}
