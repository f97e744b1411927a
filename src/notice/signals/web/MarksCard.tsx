import { useI18n } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { type Column, DataTable } from '#web/ui/DataTable.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { LevelTag } from '#web/ui/LevelTag.tsx'
import type { PupilSignals } from '../contract/pupil-signals.ts'
import { usePupilSignals } from './use-pupil-signals.ts'

type Subject = PupilSignals['subjects'][number]

/** The mean of each subject this semester; low ones first, with a word and a shape. */
export function MarksCard({ pupilId }: { pupilId: string }) {
  const { t, f, locale } = useI18n()
  const { subjects, marksUntil } = usePupilSignals(pupilId)
  const columns: Column<Subject>[] = [
    {
      key: 'subject',
      header: t('signals.marks.subject'),
      rowHeader: true,
      cell: (row) => (locale === 'lv' ? row.nameLv : row.nameEn),
    },
    {
      key: 'mean',
      header: t('signals.marks.mean'),
      align: 'end',
      cell: (row) => <Mean subject={row} />,
    },
    { key: 'count', header: t('signals.marks.count'), align: 'end', cell: (row) => f.number(row.marks) },
  ]
  return (
    <Card
      title={t('signals.marks.title')}
      {...(marksUntil === null
        ? {}
        : { note: t('signals.absences.until', { day: f.shortDate(marksUntil) }) })}
    >
      <DataTable
        caption={t('signals.marks.caption')}
        columns={columns}
        rows={subjects.toSorted((a, b) => Number(b.low) - Number(a.low))}
        rowKey={(row) => row.code}
        empty={<EmptyState title={t('signals.marks.empty')} icon="info" />}
      />
    </Card>
  )
}

function Mean({ subject: { mean, low, notAssessed } }: { subject: Subject }) {
  const { t, f } = useI18n()
  return (
    <>
      {low ? <LevelTag level="medium">{t('signals.marks.low')}</LevelTag> : null}{' '}
      {mean === null ? '–' : f.number(mean)}
      {notAssessed === 0 ? null : <div>{t('signals.marks.notAssessed', { count: notAssessed })}</div>}
    </>
  )
}
