import type { ReactNode } from 'react'
import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { Banner } from '#web/ui/Banner.tsx'
import { Card } from '#web/ui/Card.tsx'
import { FigureTile } from '#web/ui/FigureTile.tsx'
import type { ImportKind } from '../contract/import-kind.ts'
import type { ImportReport } from '../contract/import-report.ts'
import { isSound } from '../domain/row-faults.ts'
import { counted } from './counts-done.ts'
import classes from './Import.module.css'
import { KindFigures } from './KindFigures.tsx'
import { SkippedLines } from './SkippedLines.tsx'

const names = [...counted, 'unchanged'] as const
type CountName = (typeof names)[number]

/** Which counts a kind of file can have; the others are shown only when they are not zero. */
const always: Readonly<Record<ImportKind, readonly CountName[]>> = {
  class_list: ['added', 'changed', 'moved', 'ended', 'unchanged'],
  staff: [],
  absences: ['added', 'changed', 'unchanged'],
  marks: ['added', 'changed', 'unchanged'],
  behaviour: ['added', 'unchanged'],
  institutions: [],
}
interface ReportCardProps {
  report: ImportReport
  kind: ImportKind
  /** Headings of columns from which nothing is read. */
  unread: readonly string[]
  /** What can be done now. */
  children: ReactNode
}

/** What the file would do, in figures, and the buttons that follow from it. */
export function ReportCard({ report, kind, unread, children }: ReportCardProps) {
  const t = useT()
  const f = useFormat()
  const { counts, period, flags, duties } = report
  const doubtful = report.totals.find(({ code }) => code === 'pupil-doubtful')?.count ?? 0
  const recorded = report.totals.find(({ code }) => code === 'pupil-leaves-recorded')?.count ?? 0
  const shown = names.filter((name) => always[kind].includes(name) || counts[name] > 0)
  return (
    <Card
      title={t('imports.check.title')}
      {...(period === null
        ? {}
        : {
            note:
              period.from === period.until
                ? t('imports.check.periodDay', { date: f.date(period.from) })
                : t('imports.check.period', { from: f.date(period.from), until: f.date(period.until) }),
          })}
    >
      <div className={classes.notes}>
        {kind === 'marks' && isSound(report) ? <Replaced counts={counts} /> : null}
        <Verdict report={report} doubtful={doubtful} />
      </div>
      <div className={classes.figures}>
        <FigureTile label={t('imports.check.rows')} value={f.number(report.rows)} />
        <KindFigures kind={kind} counts={counts} part="check">
          <FigureTile label={t('imports.check.pupils')} value={f.number(counts.pupils)} />
          {shown.map((name) => (
            <FigureTile key={name} label={t(`imports.check.${name}`)} value={f.number(counts[name])} />
          ))}
        </KindFigures>
        {report.skipped > 0 ? (
          <FigureTile label={t('imports.check.skipped')} value={f.number(report.skipped)} />
        ) : null}
      </div>
      <SkippedLines report={report} />
      {kind === 'staff' ? <p>{t('imports.staff.promise')}</p> : null}
      {unread.length === 0 ? null : <p>{t('imports.check.unread', { columns: unread.join(', ') })}</p>}
      {kind === 'absences' && period !== null ? (
        <p>{t('imports.check.covers', { until: f.date(period.until) })}</p>
      ) : null}
      {recorded > 0 ? <p>{t('imports.check.recordedAfter', { count: recorded })}</p> : null}
      {doubtful > 0 && report.errors > 0 ? <p>{t('imports.check.doubtful', { count: doubtful })}</p> : null}
      {flags.raised > 0 ? <p>{t('imports.check.flags', { count: flags.raised })}</p> : null}
      {duties.opened > 0 ? <p>{t('imports.check.duties', { count: duties.opened })}</p> : null}
      {children}
    </Card>
  )
}

/** That marks on record would be gone or become others: nothing that happens by the way. */
function Replaced({ counts: { removed, changed } }: Pick<ImportReport, 'counts'>) {
  const t = useT()
  if (removed + changed === 0) return null
  const corrects = t('imports.check.correctsMarks', { count: changed })
  return (
    <Banner
      tone="attention"
      icon="alert"
      title={removed > 0 ? t('imports.check.removesMarks', { count: removed }) : corrects}
    >
      {removed > 0 && changed > 0 ? `${corrects} ` : ''}
      {t('imports.check.whichMarks')}
    </Banner>
  )
}

interface VerdictProps {
  report: ImportReport
  /** Rows of which it is not known yet whether they are a child of the register. */
  doubtful: number
}

/** Whether the file can be imported: whole, without some rows, or not. */
function Verdict({ report: { errors, warnings, leftOut, skipped, rows }, doubtful }: VerdictProps) {
  const t = useT()
  if (errors === 0 && doubtful > 0)
    return <Banner tone="attention" icon="alert" title={t('imports.check.doubtful', { count: doubtful })} />
  if (errors === 0)
    return (
      <Banner icon="check" title={t('imports.check.clean')}>
        {warnings > 0 ? t('imports.check.warnings', { count: warnings }) : null}
      </Banner>
    )
  const rest = `${t('imports.leaveOut.taken', { count: rows - leftOut - skipped })} ${t('imports.leaveOut.left', { count: leftOut })}`
  return (
    <Banner
      tone="attention"
      icon="alert"
      title={leftOut > 0 ? rest : t('imports.check.withErrors', { count: errors })}
    />
  )
}
