import type { ReactNode } from 'react'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { type Column, DataTable } from '#web/ui/DataTable.tsx'
import { TextLink } from '#web/ui/TextLink.tsx'
import type { DutyRow } from '../contract/duty-lists.ts'
import classes from './Duty.module.css'
import { DutyStateTag } from './DutyStateTag.tsx'
import { dutyPath } from './paths.ts'
import { useDutyText } from './use-duty-text.ts'

interface DutyTableProps {
  rows: readonly DutyRow[] | undefined
  more: { available: boolean; loading: boolean; load: () => void }
  empty: ReactNode
}

export function DutyTable({ rows, more, empty }: DutyTableProps) {
  const { t } = useI18n()
  return (
    <DataTable
      caption={t('duties.list.caption')}
      columns={useColumns()}
      rows={rows}
      rowKey={(row) => row.id}
      more={more}
      empty={empty}
    />
  )
}

function useColumns(): readonly Column<DutyRow>[] {
  const { t } = useI18n()
  const text = useDutyText()
  return [
    {
      key: 'pupil',
      header: t('duties.list.pupil'),
      rowHeader: true,
      cell: (row) => <Pupil row={row} />,
      width: '30%',
    },
    { key: 'absence', header: t('duties.list.absence'), cell: (row) => text.count(row) },
    { key: 'clock', header: t('duties.list.clock'), cell: (row) => <Clock row={row} /> },
    {
      key: 'municipality',
      header: t('duties.list.municipality'),
      cell: (row) =>
        row.municipalActions.length === 0 ? (
          <span className={classes.quiet}>{t('duties.list.municipalNothing')}</span>
        ) : (
          t('duties.list.municipalActions', { count: row.municipalActions.length })
        ),
      width: '9rem',
    },
  ]
}

function Pupil({ row }: { row: DutyRow }) {
  const { t, f } = useI18n()
  const place = [
    row.pupil.className,
    row.institutionName,
    row.livesElsewhere ? t('duties.list.elsewhere') : null,
  ]
  return (
    <>
      <TextLink to={dutyPath(row.id)} strong>
        {f.listName(row.pupil)}
      </TextLink>
      <p className={classes.quiet}>{place.filter((part) => part !== null).join(' · ')}</p>
    </>
  )
}

function Clock({ row }: { row: DutyRow }) {
  const text = useDutyText()
  return (
    <>
      <DutyStateTag state={row.state} />
      <p className={classes.quiet}>{text.clockAtTag(row)}</p>
    </>
  )
}
