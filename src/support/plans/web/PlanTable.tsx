import { PupilOfList } from '#foundation/people/web/index.ts'
import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { type Column, DataTable } from '#web/ui/DataTable.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import type { PlanRow } from '../contract/plan-lists.ts'
import { CrisisTag } from './CrisisTag.tsx'
import { OutcomeTag } from './OutcomeTag.tsx'
import classes from './Plan.module.css'
import { PlanStatusTag } from './PlanStatusTag.tsx'
import { planPath } from './paths.ts'
import { RefusedTags } from './RefusedTags.tsx'
import { usePlanWords } from './use-plan-words.ts'

interface PlanTableProps {
  rows: readonly PlanRow[] | undefined
  more: { available: boolean; loading: boolean; load: () => void }
}

export function PlanTable({ rows, more }: PlanTableProps) {
  const t = useT()
  const columns = usePlanColumns()
  return (
    <DataTable
      caption={t('plans.list.caption')}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      more={more}
      empty={<EmptyState title={t('plans.list.empty')}>{t('plans.list.emptyWhy')}</EmptyState>}
    />
  )
}

function usePlanColumns(): readonly Column<PlanRow>[] {
  const t = useT()
  const f = useFormat()
  return [
    {
      key: 'pupil',
      header: t('plans.list.pupil'),
      rowHeader: true,
      cell: (row) => <PupilOfList {...row} to={planPath(row.id)} />,
    },
    { key: 'risks', header: t('plans.list.risks'), cell: (row) => <Risks row={row} />, width: '36%' },
    {
      key: 'status',
      header: t('plans.list.status'),
      cell: (row) => <Status row={row} />,
      width: '8rem',
    },
    {
      key: 'review',
      header: t('plans.list.review'),
      cell: (row) => (row.reviewOn === null ? t('plans.list.noReview') : f.date(row.reviewOn)),
      width: '8rem',
    },
    {
      key: 'started',
      header: t('plans.list.started'),
      cell: (row) => <Started row={row} />,
    },
  ]
}

function Status({ row }: { row: PlanRow }) {
  return (
    <>
      <CrisisTag kind={row.kind} /> <PlanStatusTag status={row.status} />{' '}
      <RefusedTags parties={row.refusedBy} />
    </>
  )
}

function Started({ row }: { row: PlanRow }) {
  const f = useFormat()
  return (
    <>
      {f.date(row.startedOn)}
      <p className={classes.quiet}>{f.shortName(row.startedBy)}</p>
    </>
  )
}

function Risks({ row }: { row: PlanRow }) {
  const t = useT()
  const words = usePlanWords()
  if (row.risks.length === 0) return <span className={classes.quiet}>{t('plans.list.noRisks')}</span>
  return (
    <ul className={classes.riskList}>
      {row.risks.map((risk) => (
        <li key={risk.nameLv}>
          {words.name(risk)} {risk.outcome === null ? null : <OutcomeTag outcome={risk.outcome} />}
        </li>
      ))}
    </ul>
  )
}
