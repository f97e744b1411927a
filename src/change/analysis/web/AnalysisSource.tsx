import { useI18n } from '#web/i18n/i18n-context.ts'
import classes from './Analysis.module.css'
import type { AnalysisProps } from './AnalysisView.tsx'
import { useSourceText } from './use-source-text.ts'

/** Where the figures come from, by which territories, and what is hidden. */
export function AnalysisSource({ analysis }: AnalysisProps) {
  const { t } = useI18n()
  const source = useSourceText()
  return (
    <p className={classes.quiet}>
      {source(analysis)} {analysis.published ? t('analysis.sourcePublished') : null}
    </p>
  )
}
