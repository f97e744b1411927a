import { useI18n } from '#web/i18n/i18n-context.ts'
import { useSession } from '#web/session/use-session.ts'
import { ButtonLink } from '#web/ui/ButtonLink.tsx'
import { type Column, DataTable } from '#web/ui/DataTable.tsx'
import { StatusTag } from '#web/ui/StatusTag.tsx'
import { TextLink } from '#web/ui/TextLink.tsx'
import { VisuallyHidden } from '#web/ui/VisuallyHidden.tsx'
import type { ClassProgress } from '../contract/screening.ts'
import { classKindOf, kindOfAll } from '../domain/class-kind.ts'
import { classScreeningPath } from './paths.ts'

const tones = { none: 'neutral', begun: 'waiting', done: 'good' } as const

export function ClassProgressTable({ rows }: { rows: readonly ClassProgress[] }) {
  const { t } = useI18n()
  const canAnswer = useSession().can['screening.write'] === true
  const kind = kindOfAll(rows)
  const columns: Column<ClassProgress>[] = [
    {
      key: 'class',
      header: t(`screening.of.${kind}.name`),
      rowHeader: true,
      cell: (row) => (
        <TextLink to={classScreeningPath(row.id)} strong>
          {row.name}
        </TextLink>
      ),
    },
    { key: 'state', header: t('screening.list.state'), cell: (row) => <State row={row} /> },
    {
      key: 'done',
      header: t(`screening.of.${kind}.pupilsDone`),
      align: 'end',
      cell: (row) => t('screening.list.ofTotal', { done: row.done, total: row.pupils }),
    },
    { key: 'noticed', header: t('screening.list.noticed'), align: 'end', cell: (row) => row.noticed },
    {
      key: 'open',
      header: t('screening.list.open'),
      hideHeader: true,
      cell: (row) => <Open row={row} canAnswer={canAnswer} />,
      width: '8rem',
    },
  ]
  return (
    <DataTable
      caption={t(`screening.of.${kind}.list`)}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      empty={null}
    />
  )
}

function State({ row: { done, pupils } }: { row: ClassProgress }) {
  const { t } = useI18n()
  const state = done === pupils ? 'done' : done === 0 ? 'none' : 'begun'
  return <StatusTag tone={tones[state]}>{t(`screening.list.states.${state}`)}</StatusTag>
}

function Open({ row, canAnswer }: { row: ClassProgress; canAnswer: boolean }) {
  const { t } = useI18n()
  const asks = canAnswer && row.done < row.pupils
  return (
    <ButtonLink to={classScreeningPath(row.id)}>
      <span aria-hidden="true">{asks ? t('screening.list.open') : t('screening.list.look')}</span>
      <VisuallyHidden>
        {t(`screening.of.${classKindOf(row)}.${asks ? 'open' : 'look'}`, { className: row.name })}
      </VisuallyHidden>
    </ButtonLink>
  )
}
