import { useI18n } from '#web/i18n/i18n-context.ts'
import { type Column, DataTable } from '#web/ui/DataTable.tsx'
import type { InstitutionIndicatorsView } from '../contract/institution-indicators.ts'
import { type InstitutionIndicator, institutionIndicatorNames } from '../domain/institution-indicators.ts'
import { Trend } from './Trend.tsx'
import { useIndicatorText } from './use-indicator-text.ts'

interface IndicatorTableProps {
  name: string
  /** Oldest first, and the values of each. */
  schoolYears: readonly string[]
  years: InstitutionIndicatorsView['institutions'][number]['years']
}

interface Row {
  indicator: InstitutionIndicator
  values: readonly (number | null)[]
}

/** The thirteen by the numbers of the study, a school year a column, with a line for the eye. */
export function IndicatorTable({ name, schoolYears, years }: IndicatorTableProps) {
  const { t } = useI18n()
  const write = useIndicatorText()
  const rows = institutionIndicatorNames.map(
    (indicator): Row => ({ indicator, values: years.map((year) => year[indicator] ?? null) }),
  )
  const columns: Column<Row>[] = [
    {
      key: 'indicator',
      header: t('analysis.indicators.indicator'),
      rowHeader: true,
      cell: ({ indicator }) =>
        t('analysis.indicators.numbered', {
          number: String(institutionIndicatorNames.indexOf(indicator) + 1),
          name: t(`analysis.indicators.names.${indicator}`),
        }),
    },
    {
      key: 'trend',
      header: t('analysis.indicators.trend'),
      width: '8rem',
      bareOnCard: true,
      cell: ({ values }) => <Trend values={values} />,
    },
    ...schoolYears.map(
      (schoolYear, index): Column<Row> => ({
        key: schoolYear,
        header: schoolYear,
        align: 'end',
        cell: ({ indicator, values }) => write(indicator, values[index] ?? null),
      }),
    ),
  ]
  return (
    <DataTable
      caption={t('analysis.indicators.subtitle', { place: name })}
      columns={columns}
      rows={rows}
      rowKey={({ indicator }) => indicator}
      empty={null}
    />
  )
}
