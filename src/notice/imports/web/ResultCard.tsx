import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { ButtonLink } from '#web/ui/ButtonLink.tsx'
import { Card } from '#web/ui/Card.tsx'
import { FigureTile } from '#web/ui/FigureTile.tsx'
import { Stack } from '#web/ui/Stack.tsx'
import type { ImportView } from '../contract/imports.ts'
import { countsDone } from './counts-done.ts'
import { EffectsCard } from './EffectsCard.tsx'
import classes from './Import.module.css'
import { InstitutionEffectsCard } from './InstitutionEffectsCard.tsx'
import { KindFigures } from './KindFigures.tsx'
import { LeftOutLines } from './LeftOutLines.tsx'
import { ProblemsCard } from './ProblemsCard.tsx'
import { newImportPath } from './paths.ts'
import { RecordEffectsCard } from './RecordEffectsCard.tsx'
import { SkippedLines } from './SkippedLines.tsx'
import { StaffEffectsCard } from './StaffEffectsCard.tsx'
import { UndoImport } from './UndoImport.tsx'

/** What the import did, and the way to take it back. */
export function ResultCard({ imported }: { imported: ImportView }) {
  const t = useT()
  const f = useFormat()
  const { report, committedBy, committedAt } = imported
  if (report === null) return null
  const doubtful = report.totals.find(({ code }) => code === 'pupil-doubtful')?.count ?? 0
  const by =
    committedBy === null || committedAt === null
      ? null
      : t('imports.done.by', { name: f.name(committedBy), when: f.dateTime(committedAt) })
  return (
    <Stack>
      <Card title={t('imports.done.title')} {...(by === null ? {} : { note: by })}>
        <div className={classes.figures}>
          <FigureTile label={t('imports.check.rows')} value={f.number(report.rows)} />
          <KindFigures kind={imported.kind} counts={report.counts} part="done">
            {countsDone(report.counts).map(({ name, count }) => (
              <FigureTile key={name} label={t(`imports.done.${name}`)} value={f.number(count)} />
            ))}
          </KindFigures>
          {report.leftOut > 0 ? (
            <FigureTile label={t('imports.done.leftOut')} value={f.number(report.leftOut)} />
          ) : null}
          {report.skipped > 0 ? (
            <FigureTile label={t('imports.done.skipped')} value={f.number(report.skipped)} />
          ) : null}
        </div>
        <SkippedLines report={report} />
        {imported.kind === 'staff' ? <p>{t('imports.staff.promise')}</p> : null}
        {doubtful > 0 ? <p>{t('imports.done.doubtful', { count: doubtful })}</p> : null}
        {report.leftOut > 0 ? (
          <>
            <LeftOutLines report={report} />
            <p>{t('imports.done.leftOutHelp')}</p>
          </>
        ) : null}
        {report.flags.raised > 0 ? <p>{t('imports.done.flags', { count: report.flags.raised })}</p> : null}
        {report.duties.opened > 0 ? <p>{t('imports.done.duties', { count: report.duties.opened })}</p> : null}
        <div className={classes.actions}>
          <ButtonLink to={newImportPath} variant="filled">
            {t('imports.one.again')}
          </ButtonLink>
          {imported.can.undo ? <UndoImport key={imported.id} imported={imported} /> : null}
        </div>
        {imported.can.undo ? <p className={classes.help}>{t('imports.done.undoHelp')}</p> : null}
      </Card>
      <EffectsCard imported={imported} />
      <RecordEffectsCard imported={imported} />
      <StaffEffectsCard imported={imported} />
      <InstitutionEffectsCard imported={imported} />
      {report.problems.length > 0 ? <ProblemsCard imported={imported} report={report} /> : null}
    </Stack>
  )
}
