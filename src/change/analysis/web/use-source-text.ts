import { useI18n } from '#web/i18n/i18n-context.ts'
import type { Analysis } from '../contract/analysis.ts'

export function useSourceText(): (analysis: Analysis) => string {
  const { t, f } = useI18n()
  return ({ asOf, territorySince, regionsSince }) =>
    [
      t('analysis.source', { at: f.dateTime(asOf), territory: f.date(territorySince) }),
      ...(regionsSince === null ? [] : [t('analysis.sourceRegions', { since: f.date(regionsSince) })]),
    ].join(' ')
}
