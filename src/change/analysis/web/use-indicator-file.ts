import { csvText } from '#platform/text/csv-text.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { saveCsv } from '#web/save-csv.ts'
import type { InstitutionIndicatorsView } from '../contract/institution-indicators.ts'
import { institutionIndicatorNames } from '../domain/institution-indicators.ts'
import { indicatorCell } from './use-indicator-text.ts'

/** Saves the indicators of every school and school year, one line each; what is not known stays empty. */
export function useIndicatorFile({ institutions, schoolYears, asOf }: InstitutionIndicatorsView): () => void {
  const { t, f } = useI18n()
  return () =>
    saveCsv(
      `${t('analysis.indicators.fileName')}.csv`,
      csvText([
        [
          t('analysis.indicators.school'),
          t('analysis.filters.schoolYear'),
          ...institutionIndicatorNames.map((name) => t(`analysis.indicators.names.${name}`)),
        ],
        ...institutions.flatMap(({ name, years }) =>
          years.map((year, index) => [
            name,
            schoolYears[index] ?? '',
            ...institutionIndicatorNames.map((indicator) =>
              indicatorCell(indicator, year[indicator] ?? null),
            ),
          ]),
        ),
        [],
        [t('analysis.indicators.source', { at: f.dateTime(asOf) })],
      ]),
    )
}
