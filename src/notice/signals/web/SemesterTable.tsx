import { useI18n } from '#web/i18n/i18n-context.ts'
import type { PupilSignals } from '../contract/pupil-signals.ts'
import { absencesIn } from './absences-in.ts'
import classes from './FigureTable.module.css'

interface SemesterTableProps {
  semesters: PupilSignals['semesters']
  unit: PupilSignals['trend']['unit']
}

/** Absence of each semester, the present one first; closed until somebody wants to compare. */
export function SemesterTable({ semesters, unit }: SemesterTableProps) {
  const { t } = useI18n()
  return (
    <details className={classes.more}>
      <summary>{t('signals.absences.history')}</summary>
      <table className={classes.table}>
        <caption className="visually-hidden">{t('signals.absences.history')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('signals.absences.semester')}</th>
            <th scope="col">{t('signals.absences.unexcused')}</th>
            <th scope="col">{t('signals.absences.excused')}</th>
            <th scope="col">{t('signals.absences.notKnown')}</th>
          </tr>
        </thead>
        <tbody>
          {semesters.map((semester) => (
            <SemesterRow key={`${semester.schoolYear} ${semester.number}`} semester={semester} unit={unit} />
          ))}
        </tbody>
      </table>
    </details>
  )
}

interface SemesterRowProps extends Pick<SemesterTableProps, 'unit'> {
  semester: PupilSignals['semesters'][number]
}

function SemesterRow({ semester, unit }: SemesterRowProps) {
  const { t, f } = useI18n()
  const { schoolYear, number } = semester
  const { unexcused, excused, unknown } = absencesIn(unit, semester)
  return (
    <tr>
      <th scope="row">{t('signals.absences.semesterName', { schoolYear, number })}</th>
      <td>{f.number(unexcused)}</td>
      <td>{f.number(excused)}</td>
      <td>{f.number(unknown)}</td>
    </tr>
  )
}
