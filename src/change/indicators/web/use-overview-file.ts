import { csvText } from '#platform/text/csv-text.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { saveCsv } from '#web/save-csv.ts'
import type { Figures, Overview } from '../contract/overview.ts'

const columns = [
  'plans',
  'pupils',
  'decreased',
  'unchanged',
  'increased',
  'medianDays',
  'unanswered',
] as const

/** Saves the table with its total and its source as a file for spreadsheets. */
export function useOverviewFile(overview: Overview): () => void {
  const { t, f } = useI18n()
  const headings = {
    plans: t('indicators.overview.plansShort'),
    pupils: t('indicators.overview.pupilsShort'),
    decreased: t('indicators.overview.decreased'),
    unchanged: t('indicators.overview.unchanged'),
    increased: t('indicators.overview.increased'),
    medianDays: t('indicators.overview.medianShort'),
    unanswered: t('indicators.overview.unansweredShort'),
  }
  const place = t(`indicators.overview.${overview.places === 'institutions' ? 'school' : 'municipality'}`)
  const cells = (figures: Figures) =>
    columns.map((name) => (figures[name] === 'hidden' ? t('indicators.overview.hidden') : figures[name]))
  const source = t('indicators.overview.source', {
    at: f.dateTime(overview.asOf),
    territory: f.date(overview.territory.validFrom),
  })
  return () =>
    saveCsv(
      `${t('indicators.overview.fileName')}-${overview.schoolYear.replace('/', '-')}.csv`,
      csvText([
        [place, ...columns.map((name) => headings[name])],
        ...overview.rows.map((row) => [row.name, ...cells(row.figures)]),
        [t('indicators.overview.total'), ...cells(overview.total)],
        [],
        [source],
      ]),
    )
}
