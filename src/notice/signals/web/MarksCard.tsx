import { useI18n } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { LevelTag } from '#web/ui/LevelTag.tsx'
import type { PupilSignals } from '../contract/pupil-signals.ts'
import classes from './FigureTable.module.css'
import { usePupilSignals } from './use-pupil-signals.ts'

type Subject = PupilSignals['subjects'][number]

/** The mean of each subject this semester; low ones first, with a word and a shape. */
export function MarksCard({ pupilId }: { pupilId: string }) {
  const { t, f } = useI18n()
  const { subjects, marksUntil } = usePupilSignals(pupilId)
  const note =
    marksUntil === null ? {} : { note: t('signals.absences.until', { day: f.shortDate(marksUntil) }) }
  return (
    <Card title={t('signals.marks.title')} {...note}>
      {subjects.length === 0 ? (
        <p className={classes.quiet}>{t('signals.marks.empty')}</p>
      ) : (
        <MeansTable subjects={subjects.toSorted((a, b) => Number(b.low) - Number(a.low))} />
      )}
    </Card>
  )
}

function MeansTable({ subjects }: { subjects: readonly Subject[] }) {
  const { t } = useI18n()
  return (
    <table className={classes.table}>
      <caption className="visually-hidden">{t('signals.marks.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('signals.marks.subject')}</th>
          <th scope="col">{t('signals.marks.mean')}</th>
          <th scope="col">{t('signals.marks.count')}</th>
        </tr>
      </thead>
      <tbody>
        {subjects.map((subject) => (
          <MeanRow key={subject.code} subject={subject} />
        ))}
      </tbody>
    </table>
  )
}

function MeanRow({ subject: { nameLv, nameEn, mean, marks, low, notAssessed } }: { subject: Subject }) {
  const { t, f, locale } = useI18n()
  return (
    <tr>
      <th scope="row">
        {locale === 'lv' ? nameLv : nameEn}{' '}
        {low ? <LevelTag level="medium">{t('signals.marks.low')}</LevelTag> : null}
        {notAssessed === 0 ? null : (
          <div className={classes.quiet}>{t('signals.marks.notAssessed', { count: notAssessed })}</div>
        )}
      </th>
      <td>{mean === null ? '–' : f.number(mean)}</td>
      <td>{f.number(marks)}</td>
    </tr>
  )
}
