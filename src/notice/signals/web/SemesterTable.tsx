import { useI18n } from '#web/i18n/i18n-context.ts'
import { type Column, DataTable } from '#web/ui/DataTable.tsx'
import type { PupilSignals } from '../contract/pupil-signals.ts'

type Semester = PupilSignals['semesters'][number]

/** Absence of each semester, the present one first. */
export function SemesterTable({
  semesters,
  unit,
}: {
  semesters: readonly Semester[]
  unit: PupilSignals['trend']['unit']
}) {
  const { t, f } = useI18n()
  const columns: Column<Semester>[] = [
    {
      key: 'semester',
      header: t('signals.absences.semester'),
      rowHeader: true,
      cell: ({ schoolYear, number }) => t('signals.absences.semesterName', { schoolYear, number }),
    },
    {
      key: 'unexcused',
      header: t('signals.absences.unexcused'),
      align: 'end',
      cell: (row) => f.number(unit === 'days' ? row.daysUnexcused : row.unexcused),
    },
    {
      key: 'excused',
      header: t('signals.absences.excused'),
      align: 'end',
      cell: (row) => f.number(row.excused),
    },
    {
      key: 'unknown',
      header: t('signals.absences.notKnown'),
      align: 'end',
      cell: (row) => f.number(row.unknown),
    },
  ]
  return (
    <DataTable
      caption={t('signals.absences.history')}
      showCaption
      columns={columns}
      rows={semesters}
      rowKey={(row) => `${row.schoolYear} ${row.number}`}
      empty={null}
    />
  )
}
