import { useI18n } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { Freshness } from '#web/ui/Freshness.tsx'
import { LevelTag } from '#web/ui/LevelTag.tsx'
import { Sparkline } from '#web/ui/Sparkline.tsx'
import { VisuallyHidden } from '#web/ui/VisuallyHidden.tsx'
import type { PupilSignals } from '../contract/pupil-signals.ts'
import { LOW_BELOW, MARK_AXIS } from '../domain/limits.ts'
import { meanChange } from '../domain/mean-change.ts'
import classes from './FigureTable.module.css'
import { MarkMonthsTable } from './MarkMonthsTable.tsx'
import { MarkTrend } from './MarkTrend.tsx'
import { useLevelText } from './use-level-text.ts'
import { usePupilSignals } from './use-pupil-signals.ts'

type Subject = PupilSignals['subjects'][number]

interface MarksCardProps {
  pupilId: string
  /** Leaves out the line of all subjects together, where paper is short. */
  brief?: boolean
}

/**
 * All marks month by month, then each subject: its line, its mean this semester and how that moved, and its formative levels; low
 * ones first, with a word and a shape. A preschool gives no marks, so there is nothing to say of them.
 */
export function MarksCard({ pupilId, brief = false }: MarksCardProps) {
  const { t } = useI18n()
  const { subjects, marksUntil, before, markTrend, trend } = usePupilSignals(pupilId)
  const note = marksUntil === null ? {} : { note: <Freshness asOf={marksUntil} /> }
  const hasMeans = markTrend.length > 0 || subjects.some(isMarkedInPoints)
  const hasLevels = subjects.some(({ levelMonths }) => levelMonths.length > 0)
  if (subjects.length === 0 && trend.unit === 'days') return null
  return (
    <Card title={t('signals.marks.title')} {...note}>
      {subjects.length === 0 ? (
        <p className={classes.quiet}>{t('signals.marks.empty')}</p>
      ) : (
        <>
          {hasMeans ? null : <p className={classes.quiet}>{t('signals.marks.noPoints')}</p>}
          {markTrend.length === 0 || brief ? null : (
            <MarkTrend markTrend={markTrend} marksUntil={marksUntil} subjects={subjects} />
          )}
          <MeansTable
            subjects={subjects.toSorted((a, b) => Number(b.low) - Number(a.low))}
            hasMeans={hasMeans}
            compared={hasMeans && before !== null}
          />
          {hasLevels ? <p className={classes.quiet}>{t('signals.marks.levelsWhy')}</p> : null}
          {hasLevels && markTrend.length === 0 && !brief ? (
            <details className={classes.more}>
              <summary>{t('signals.marks.months')}</summary>
              <MarkMonthsTable markTrend={markTrend} subjects={subjects} />
            </details>
          ) : null}
        </>
      )}
      {before === null || subjects.length === 0 || !hasMeans ? null : (
        <p className={classes.quiet}>{t('signals.marks.changeWhy', before)}</p>
      )}
    </Card>
  )
}

function isMarkedInPoints({ mean, meanBefore }: Subject): boolean {
  return mean !== null || meanBefore !== null
}

interface MeansTableProps {
  subjects: readonly Subject[]
  /** Something is or was marked on the ten-point scale. */
  hasMeans: boolean
  compared: boolean
}

function MeansTable({ subjects, hasMeans, compared }: MeansTableProps) {
  const { t } = useI18n()
  return (
    <table className={classes.table}>
      <caption className="visually-hidden">
        {t(hasMeans ? 'signals.marks.caption' : 'signals.marks.levelsCaption')}
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <div className={classes.subject}>
              {t('signals.marks.subject')}
              {hasMeans ? (
                <span aria-hidden className={classes.lineHeading}>
                  {t('signals.marks.byMonth')}
                </span>
              ) : null}
            </div>
          </th>
          {hasMeans ? <th scope="col">{t('signals.marks.mean')}</th> : null}
          {compared ? <th scope="col">{t('signals.marks.change')}</th> : null}
          <th scope="col">{t('signals.marks.count')}</th>
        </tr>
      </thead>
      <tbody>
        {subjects.map((subject) => (
          <MeanRow key={subject.code} subject={subject} hasMeans={hasMeans} compared={compared} />
        ))}
      </tbody>
    </table>
  )
}

interface MeanRowProps extends Pick<MeansTableProps, 'hasMeans' | 'compared'> {
  subject: Subject
}

function MeanRow({ subject, hasMeans, compared }: MeanRowProps) {
  const { nameLv, nameEn, mean, meanBefore, marks, low, notAssessed, months, levels } = subject
  const { t, f, locale } = useI18n()
  const textOf = useLevelText()
  return (
    <tr>
      <th scope="row">
        <div className={classes.subject}>
          <div>
            {locale === 'lv' ? nameLv : nameEn}{' '}
            {low ? <LevelTag level="medium">{t('signals.marks.low')}</LevelTag> : null}
            {levels.length === 0 ? null : <div className={classes.quiet}>{textOf(levels)}</div>}
            {notAssessed === 0 ? null : (
              <div className={classes.quiet}>{t('signals.marks.notAssessed', { count: notAssessed })}</div>
            )}
          </div>
          {months.every((month) => month === null) ? null : (
            <Sparkline values={months} axis={MARK_AXIS} threshold={LOW_BELOW} />
          )}
        </div>
      </th>
      {hasMeans ? <td>{mean === null ? '–' : f.number(mean)}</td> : null}
      {compared ? (
        <td>
          <Change mean={mean} before={meanBefore} />
        </td>
      ) : null}
      <td>{f.number(marks)}</td>
    </tr>
  )
}

const ARROWS = { lower: '▼', higher: '▲', same: '=' } as const

function Change({ mean, before }: { mean: number | null; before: number | null }) {
  const { t, f } = useI18n()
  const change = meanChange(mean, before)
  if (change === null) return '–'
  const by = f.number(change.by)
  return (
    <>
      <span aria-hidden className={classes.change}>
        {ARROWS[change.direction]} {change.direction === 'same' ? '' : by}
      </span>
      <VisuallyHidden>{t(`signals.marks.${change.direction}`, { by })}</VisuallyHidden>
    </>
  )
}
