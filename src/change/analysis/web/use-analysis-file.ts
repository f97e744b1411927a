import { HIDDEN } from '#platform/numbers/suppression.ts'
import { type CsvCell, csvText } from '#platform/text/csv-text.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { saveCsv } from '#web/save-csv.ts'
import type { Analysis, SupportFigures } from '../contract/analysis.ts'
import { useBandName } from './DoseCard.tsx'
import { useSourceText } from './use-source-text.ts'
import { type Shown, useRowName } from './use-support-text.ts'

const placeColumns = ['learners', 'plans', 'pupils', 'measures', 'hours'] as const
const outcomes = ['decreased', 'unchanged', 'increased'] as const

/** Saves every table of the page, one under the other, with its source as a file for spreadsheets. */
export function useAnalysisFile(analysis: Analysis): () => void {
  const { t } = useI18n()
  const name = useRowName()
  const band = useBandName()
  const source = useSourceText()
  const cell = (value: Shown): CsvCell => (value === HIDDEN ? t('analysis.page.hidden') : value)
  const euro = (cents: Shown): CsvCell => (typeof cents === 'number' ? cents / 100 : cell(cents))
  const outcomeHeads = outcomes.map((outcome) => t(`analysis.risks.${outcome}`))
  const outcomesOf = (row: Pick<SupportFigures, (typeof outcomes)[number]>) =>
    outcomes.map((one) => cell(row[one]))
  const place = (title: string, figures: SupportFigures): CsvCell[] => [
    title,
    ...placeColumns.map((column) => cell(figures[column])),
    cell(figures.consultations),
    euro(figures.consultationCents),
    cell(figures.economicMeasures),
    cell(figures.improved),
    cell(figures.notImproved),
    ...outcomesOf(figures),
  ]
  const worked = (
    row: Analysis['riskGroups'][number] | Analysis['risks'][number],
    title: string,
  ): CsvCell[] => [title, cell(row.risks), cell(row.measures), cell(row.hours), ...outcomesOf(row)]
  const workedHeads = [
    t('analysis.risks.count'),
    t('analysis.risks.measures'),
    t('analysis.risks.hours'),
    ...outcomeHeads,
  ]
  const tables = (): CsvCell[][] => [
    [
      analysis.place?.name ?? t('analysis.page.country'),
      ...placeColumns.map((column) => t(`analysis.places.${column}`)),
      t('analysis.indicators.names.consultations'),
      t('analysis.indicators.names.consultationPlannedCents'),
      t('analysis.indicators.names.economicMeasures'),
      t('analysis.totals.improved'),
      t('analysis.totals.notImproved'),
      ...outcomeHeads,
    ],
    ...analysis.rows.map((row) => place(row.name, row.figures)),
    place(t('analysis.totals.title'), analysis.total),
    [],
    [t('analysis.risks.group'), ...workedHeads],
    ...analysis.riskGroups.map((row) => worked(row, t(`analysis.risks.groupNames.${row.group}`))),
    [],
    ...(analysis.published
      ? []
      : [
          [t('analysis.risks.risk'), ...workedHeads],
          ...analysis.risks.map((row) => worked(row, name(row))),
          [],
        ]),
    [
      t('analysis.measures.measure'),
      t('analysis.measures.family'),
      t('analysis.measures.count'),
      t('analysis.measures.hours'),
      t('analysis.measures.cents'),
      ...outcomeHeads,
    ],
    ...analysis.measures.map((row) => [
      name(row),
      t(`analysis.measures.families.${row.family}`),
      cell(row.measures),
      cell(row.hours),
      euro(row.cents),
      ...outcomesOf(row),
    ]),
    [],
    ...(analysis.published
      ? []
      : [
          [t('analysis.subjects.subject'), t('analysis.subjects.count'), t('analysis.subjects.hours')],
          ...analysis.subjects.map((row) => [name(row), row.measures, row.hours]),
          [],
          [t('analysis.dose.band'), ...outcomeHeads],
          ...analysis.dose.map((row) => [band(row), ...outcomesOf(row)]),
          [],
        ]),
    [source(analysis)],
  ]
  const period = [
    analysis.schoolYear.replace('/', '-'),
    ...(analysis.semester === null ? [] : [analysis.semester]),
  ]
  return () => saveCsv(`${t('analysis.file.name')}-${period.join('-')}.csv`, csvText(tables()))
}
