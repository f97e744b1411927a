import { useT } from '#web/i18n/i18n-context.ts'
import type { ImportReport, Skipped } from '../contract/import-report.ts'
import { lineRanges } from '../domain/line-ranges.ts'
import classes from './Import.module.css'

/** Which rows are read and not taken though nothing is wrong with them, who decided that, and why. */
export function SkippedLines({ report }: { report: ImportReport }) {
  const say = useSkippedText()
  if (report.skippedBy.length === 0) return null
  return (
    <ul className={classes.skipped}>
      {report.skippedBy.map((skipped) => (
        <li key={`${skipped.about} ${skipped.value}`}>{say(skipped)}</li>
      ))}
    </ul>
  )
}

function useSkippedText(): (skipped: Skipped) => string {
  const t = useT()
  const whatOf = ({ about, value }: Skipped) => {
    if (about === 'absenceKind' && value === '') return t('imports.values.emptyAbsence')
    if (about === 'behaviourKind' && value === '') return t('imports.values.emptyBehaviour')
    if (about === 'institutionKind') return t('imports.institutions.kindWord', { value })
    return about === 'pupil' ? '' : t(`imports.values.${about}`, { value })
  }
  return (skipped) => {
    const { about, byDefault, rows } = skipped
    const named = lineRanges(skipped.lines)
    const more = rows - skipped.lines.length
    const lines = more > 0 ? t('imports.skippedRows.more', { lines: named, more }) : named
    const what = whatOf(skipped)
    if (about === 'pupil') return t('imports.skippedRows.pupil', { lines })
    if (!byDefault || about === 'subject' || about === 'institutionKind')
      return t('imports.skippedRows.chosen', { what, lines })
    return t(`imports.skippedRows.byDefault.${about}`, { what, lines })
  }
}
