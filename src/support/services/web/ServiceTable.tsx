import { PupilOfList } from '#foundation/people/web/index.ts'
import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { type Column, DataTable } from '#web/ui/DataTable.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import type { ServiceRow } from '../contract/service.ts'
import { pupilPath } from './paths.ts'
import { ServiceStatusTag } from './ServiceStatusTag.tsx'
import classes from './Services.module.css'
import { useServiceWords } from './use-service-words.ts'

interface ServiceTableProps {
  rows: readonly ServiceRow[] | undefined
  more: { available: boolean; loading: boolean; load: () => void }
}

export function ServiceTable({ rows, more }: ServiceTableProps) {
  const t = useT()
  const columns = useServiceColumns()
  return (
    <DataTable
      caption={t('services.school.caption')}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      more={more}
      empty={<EmptyState title={t('services.school.empty')}>{t('services.school.emptyWhy')}</EmptyState>}
    />
  )
}

function useServiceColumns(): readonly Column<ServiceRow>[] {
  const t = useT()
  const f = useFormat()
  const words = useServiceWords()
  return [
    {
      key: 'pupil',
      header: t('services.school.pupil'),
      rowHeader: true,
      cell: (row) => <PupilOfList {...row} to={pupilPath(row.pupil.id)} />,
    },
    {
      key: 'kind',
      header: t('services.school.kind'),
      width: '36%',
      cell: (row) => (
        <>
          {words.title(row)}
          <p className={classes.quiet}>{words.amount(row.amount, row.unit)}</p>
        </>
      ),
    },
    {
      key: 'status',
      header: t('services.school.status'),
      width: '8rem',
      cell: (row) => <ServiceStatusTag status={row.status} />,
    },
    {
      key: 'period',
      header: t('services.school.period'),
      width: '13rem',
      cell: (row) => words.period(row.startsOn, row.endsOn),
    },
    {
      key: 'requested',
      header: t('services.school.requested'),
      cell: (row) => (
        <>
          {f.date(row.requested.at)}
          <p className={classes.quiet}>{f.shortName(row.requested.by)}</p>
        </>
      ),
    },
  ]
}
