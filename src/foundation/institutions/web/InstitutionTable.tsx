import { Text } from '@mantine/core'
import { plusDays } from '#platform/calendar/plain-days.ts'
import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { type Column, DataTable } from '#web/ui/DataTable.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { StatusTag } from '#web/ui/StatusTag.tsx'
import type { RegisteredInstitution } from '../contract/register.ts'

interface InstitutionTableProps {
  rows: readonly RegisteredInstitution[] | undefined
  more: { available: boolean; loading: boolean; load: () => void }
}

export function InstitutionTable({ rows, more }: InstitutionTableProps) {
  const t = useT()
  const columns: Column<RegisteredInstitution>[] = [
    {
      key: 'name',
      header: t('institutions.list.name'),
      rowHeader: true,
      cell: (row) => <Name row={row} />,
      width: '40%',
    },
    { key: 'place', header: t('institutions.list.place'), cell: ({ municipality }) => municipality },
    {
      key: 'grades',
      header: t('institutions.list.grades'),
      cell: (row) => <Grades row={row} />,
      width: '8rem',
    },
    {
      key: 'period',
      header: t('institutions.list.period'),
      cell: (row) => <Period row={row} />,
      width: '15rem',
    },
  ]
  return (
    <DataTable
      caption={t('institutions.list.caption')}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      more={more}
      empty={
        <EmptyState title={t('institutions.list.empty')} icon="search">
          {t('institutions.list.emptyWhy')}
        </EmptyState>
      }
    />
  )
}

function Name({ row: { name, kind, registrationNumber } }: { row: RegisteredInstitution }) {
  const t = useT()
  const about = [
    t(`institutions.kinds.${kind}`),
    ...(registrationNumber === null ? [] : [t('institutions.list.number', { number: registrationNumber })]),
  ]
  return (
    <div>
      {name}
      <Text size="sm" c="dimmed" fw={400}>
        {about.join(' · ')}
      </Text>
    </div>
  )
}

/** First to fourth course of vocational education are kept as the grades after the twelfth. */
const LAST_GRADE = 12

function Grades({ row: { kind, firstGrade, lastGrade } }: { row: RegisteredInstitution }) {
  const t = useT()
  if (kind === 'preschool' || firstGrade === null || lastGrade === null) return '–'
  return firstGrade > LAST_GRADE
    ? t('institutions.list.courses', { from: firstGrade - LAST_GRADE, until: lastGrade - LAST_GRADE })
    : `${firstGrade}–${lastGrade}`
}

/** The last day is told, as people say it; the register keeps the first day without. */
function Period({ row: { openedOn, closedOn, isEnded } }: { row: RegisteredInstitution }) {
  const t = useT()
  const f = useFormat()
  const from = openedOn === null ? null : f.date(openedOn)
  const until = closedOn === null ? null : f.date(plusDays(closedOn, -1))
  const says = () => {
    if (from !== null && until !== null) return t('institutions.list.both', { from, until })
    if (until !== null) return t('institutions.list.until', { until })
    return from === null ? '–' : t('institutions.list.from', { from })
  }
  return (
    <div>
      {says()}
      {isEnded ? (
        <div>
          <StatusTag>{t('institutions.list.ended')}</StatusTag>
        </div>
      ) : null}
    </div>
  )
}
