import { Button } from '@mantine/core'
import { z } from 'zod'
import { loadFile } from '#web/api/load-file.ts'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { usePathParams } from '#web/routing/use-path-params.ts'
import { Columns } from '#web/ui/Columns.tsx'
import { FileButton } from '#web/ui/FileButton.tsx'
import { Page } from '#web/ui/Page.tsx'
import { Stack } from '#web/ui/Stack.tsx'
import { type ReportView, readReport, readReportFile } from '../contract/report.ts'
import { PeriodCode } from '../contract/report-words.ts'
import { DocumentsCard } from './DocumentsCard.tsx'
import { HoursCard } from './HoursCard.tsx'
import { reportsPath } from './paths.ts'
import { ReportStatusTag } from './ReportStatusTag.tsx'
import { ServicesCard } from './ServicesCard.tsx'
import { StepsCard } from './StepsCard.tsx'
import { useReportWords } from './use-report-words.ts'

const Ids = z.object({ institutionId: z.uuid(), period: PeriodCode })

/** What one school gave in one period, and how firm that is. */
export function ReportPage() {
  const t = useT()
  const params = usePathParams(Ids)
  const report = useApiQuery(readReport, { params })
  const period = useReportWords().period(report.period)
  return (
    <Page
      title={report.institution.name}
      subtitle={period}
      note={<Firmness report={report} />}
      crumbs={[{ label: t('reports.list.title'), to: reportsPath }]}
      actions={<Files report={report} />}
    >
      <Columns layout="main-aside">
        <Stack>
          <HoursCard report={report} />
          <ServicesCard report={report} />
          <DocumentsCard report={report} />
        </Stack>
        <StepsCard report={report} />
      </Columns>
    </Page>
  )
}

function Firmness({ report: { status, asOf } }: { report: ReportView }) {
  const t = useT()
  const f = useFormat()
  return (
    <>
      <ReportStatusTag status={status} /> {t('reports.page.asOf', { day: f.date(asOf) })}
    </>
  )
}

function Files({ report }: { report: ReportView }) {
  const t = useT()
  const params = { institutionId: report.institution.id, period: report.period.code }
  return (
    <Button.Group aria-label={t('reports.page.files')}>
      {(['xlsx', 'pdf'] as const).map((format) => (
        <FileButton
          key={format}
          label={t(`reports.file.${format}`)}
          longLabel={t(`reports.file.download.${format}`)}
          load={() => loadFile(readReportFile, { params, query: { format } })}
        />
      ))}
    </Button.Group>
  )
}
