import { z } from 'zod'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { useSearchState } from '#web/routing/use-search-state.ts'
import { Card } from '#web/ui/Card.tsx'
import { type Column, DataTable } from '#web/ui/DataTable.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { SelectField } from '#web/ui/form/SelectField.tsx'
import { Page } from '#web/ui/Page.tsx'
import { Stack } from '#web/ui/Stack.tsx'
import { TextLink } from '#web/ui/TextLink.tsx'
import { listReports, type ReportRow } from '../contract/report.ts'
import { PeriodCode, type ReportPeriod } from '../contract/report-words.ts'
import { reportPath } from './paths.ts'
import { ReportStatusTag } from './ReportStatusTag.tsx'
import { useReportWords } from './use-report-words.ts'

const Filters = z.object({ period: PeriodCode.optional().catch(undefined) })

/** Every school within reach, in one period: how much it gave, and how firm that is. */
export function ReportsPage() {
  const t = useT()
  const [filters, setFilters] = useSearchState(Filters)
  const { period, periods, rows } = useApiQuery(listReports, { query: filters })
  return (
    <Page title={t('reports.list.title')} subtitle={t('reports.list.subtitle')}>
      <Stack>
        <PeriodSelect period={period} periods={periods} onPick={(code) => setFilters({ period: code })} />
        <Card flush>
          <DataTable
            caption={t('reports.list.caption')}
            columns={useReportColumns(period)}
            rows={rows}
            rowKey={(row) => row.institution.id}
            empty={<EmptyState title={t('reports.list.empty')} />}
          />
        </Card>
      </Stack>
    </Page>
  )
}

interface PeriodSelectProps {
  period: ReportPeriod
  periods: readonly ReportPeriod[]
  onPick: (code: string) => void
}

function PeriodSelect({ period, periods, onPick }: PeriodSelectProps) {
  const t = useT()
  const words = useReportWords()
  const options = (kind: ReportPeriod['kind']) =>
    periods.filter((one) => one.kind === kind).map((one) => ({ value: one.code, label: words.period(one) }))
  return (
    <SelectField
      name="period"
      label={t('reports.list.period')}
      maw="18rem"
      allowDeselect={false}
      value={period.code}
      data={[
        { group: t('reports.list.months'), items: options('month') },
        { group: t('reports.list.semesters'), items: options('semester') },
      ]}
      onChange={(code) => {
        if (code !== null) onPick(code)
      }}
      comboboxProps={{ withinPortal: false }}
    />
  )
}

function useReportColumns(period: ReportPeriod): readonly Column<ReportRow>[] {
  const t = useT()
  const f = useFormat()
  const words = useReportWords()
  return [
    {
      key: 'institution',
      header: t('reports.list.institution'),
      rowHeader: true,
      cell: ({ institution }) => (
        <TextLink strong to={reportPath(institution.id, period.code)}>
          {institution.name}
        </TextLink>
      ),
    },
    {
      key: 'status',
      header: t('reports.list.status'),
      width: '9rem',
      cell: (row) => <ReportStatusTag status={row.status} />,
    },
    {
      key: 'hours',
      header: t('reports.list.hours'),
      align: 'end',
      cell: (row) => words.hours(row.minutes),
    },
    {
      key: 'recipients',
      header: t('reports.list.recipients'),
      align: 'end',
      cell: (row) => f.number(row.recipients),
    },
    { key: 'asOf', header: t('reports.list.asOf'), width: '8rem', cell: (row) => f.date(row.asOf) },
  ]
}
