import { Button, Radio } from '@mantine/core'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { AutosaveStatus } from '#web/ui/AutosaveStatus.tsx'
import type { SessionView } from '../contract/session.ts'
import { type Attendance, allPresent, attendances, type Marks } from '../domain/attendance.ts'
import { PupilName } from './PupilName.tsx'
import classes from './Sessions.module.css'
import { useAttendance } from './use-attendance.ts'

/** Two taps: all were here, save. Who was not is said first; without a connection it is kept, told, and sent again. */
export function AttendanceForm({ session }: { session: SessionView }) {
  const { t, f } = useI18n()
  const attendance = useAttendance(session)
  const { value: marks, state } = attendance
  const describe = (said: Marks) =>
    session.participants
      .map(({ id, pupil }) => `${f.name(pupil)}: ${t(`sessions.attendance.${said[id] ?? 'unmarked'}`)}`)
      .join('\n')
  const isUnmarked = session.participants.some(({ id }) => (marks[id] ?? null) === null)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        attendance.flush()
      }}
    >
      {isUnmarked ? (
        <Button variant="default" onClick={() => attendance.set(allPresent(marks))}>
          {t('sessions.session.all')}
        </Button>
      ) : null}
      <ul className={classes.marks}>
        {session.participants.map(({ id, pupil }) => (
          <li key={id} className={classes.mark}>
            <Radio.Group
              label={<PupilName session={session} pupil={pupil} />}
              value={marks[id] ?? null}
              onChange={(mark) => attendance.set({ ...marks, [id]: mark as Attendance })}
            >
              <div className={classes.choices}>
                {attendances.map((one) => (
                  <Radio key={one} value={one} label={t(`sessions.attendance.${one}`)} />
                ))}
              </div>
            </Radio.Group>
          </li>
        ))}
      </ul>
      <div className={classes.buttons}>
        <Button
          type="submit"
          disabled={state.kind === 'idle' || state.kind === 'saved' || state.kind === 'conflict'}
          loading={state.kind === 'saving'}
        >
          {t('sessions.session.save')}
        </Button>
        <AutosaveStatus field={attendance} describe={describe} />
      </div>
    </form>
  )
}
