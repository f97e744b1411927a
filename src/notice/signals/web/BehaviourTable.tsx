import { useI18n } from '#web/i18n/i18n-context.ts'
import type { Behaviour } from '../contract/behaviour.ts'
import classes from './FigureTable.module.css'

/** How many remarks of each kind there were in a semester, the present one first. */
export function BehaviourTable({ semesters }: Pick<Behaviour, 'semesters'>) {
  const { t, f } = useI18n()
  return (
    <table className={classes.table}>
      <caption className="visually-hidden">{t('signals.behaviour.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('signals.absences.semester')}</th>
          <th scope="col">{t('signals.behaviour.praises')}</th>
          <th scope="col">{t('signals.behaviour.reprimands')}</th>
          <th scope="col">{t('signals.behaviour.incidents')}</th>
        </tr>
      </thead>
      <tbody>
        {semesters.map(({ schoolYear, number, praises, reprimands, incidents }) => (
          <tr key={`${schoolYear} ${number}`}>
            <th scope="row">{t('signals.absences.semesterName', { schoolYear, number })}</th>
            <td>{f.number(praises)}</td>
            <td>{f.number(reprimands)}</td>
            <td>{f.number(incidents)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
