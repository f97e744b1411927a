import type { PupilId } from '#foundation/people/contract/ids.ts'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { type NoteView, readNoteWords } from '../contract/note.ts'
import classes from './Notes.module.css'

/** The words of a restricted note, and the earlier texts of any. Showing them is reading them: the journal keeps it. */
export function OpenedWords({ pupilId, note }: { pupilId: PupilId; note: NoteView }) {
  const { t, f } = useI18n()
  const { versions } = useApiQuery(readNoteWords, { params: { pupilId, noteId: note.id } })
  const [newest, ...earlier] = versions
  return (
    <>
      {note.words === null ? <p className={classes.words}>{newest?.value}</p> : null}
      {earlier.length === 0 ? null : (
        <ul className={classes.versions} aria-label={t('notes.history')}>
          {earlier.map((row, index) => (
            <li key={row.version}>
              <p className={classes.words}>{row.value}</p>
              <p className={classes.quiet}>
                {t('notes.version', { at: f.dateTime(versions[index]?.savedAt ?? row.savedAt) })}
              </p>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
