import { Button } from '@mantine/core'
import type { FlagView } from '#notice/risk/contract/flag.ts'
import { FlagLevelTag, FlagWhy } from '#notice/risk/web/index.ts'
import type { Format } from '#platform/i18n/format.ts'
import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { ButtonLink } from '#web/ui/ButtonLink.tsx'
import { type Column, DataTable } from '#web/ui/DataTable.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { StatusTag, type StatusTone } from '#web/ui/StatusTag.tsx'
import { TextLink } from '#web/ui/TextLink.tsx'
import type { TodayItem } from '../contract/today.ts'
import classes from './TodayTable.module.css'
import { rowsOf, type TodayRow } from './today-rows.ts'
import { useTodayLines } from './use-today-lines.ts'

interface TodayTableProps {
  items: readonly TodayItem[]
  onAnswer: (flag: FlagView) => void
}

export function TodayTable({ items, onAnswer }: TodayTableProps) {
  const t = useT()
  const lineOf = useTodayLines()
  const columns: Column<TodayRow>[] = [
    {
      key: 'what',
      header: t('today.table.what'),
      rowHeader: true,
      cell: (row) => <What row={row} />,
      width: '30%',
    },
    { key: 'why', header: t('today.table.why'), bareOnCard: true, cell: (row) => <Why row={row} /> },
    { key: 'waits', header: t('today.table.waits'), cell: ({ item }) => lineOf(item).waits, width: '9rem' },
    {
      key: 'action',
      header: t('today.table.action'),
      hideHeader: true,
      cell: (row) => <Action row={row} onAnswer={onAnswer} />,
      width: '11rem',
    },
  ]
  return (
    <DataTable
      caption={t('today.table.caption')}
      columns={columns}
      rows={rowsOf(items)}
      rowKey={({ item }) => keyOf(item)}
      empty={<EmptyState title={t('today.empty')}>{t('today.emptyWhy')}</EmptyState>}
    />
  )
}

function keyOf(item: TodayItem): string {
  switch (item.kind) {
    case 'flag':
      return item.flag.id
    case 'duty':
      return item.duty.id
    case 'assessment-draft':
      return item.assessmentId
    case 'plan-draft':
    case 'plan-review':
      return item.planId
    case 'screening':
      return `${item.kind} ${item.class.id}`
    case 'late-duties':
    case 'stuck-flags':
    case 'stale-data':
      return `${item.kind} ${item.institution.id}`
  }
}

function What({ row: { item, flag } }: { row: TodayRow }) {
  const f = useFormat()
  const lineOf = useTodayLines()
  const line = lineOf(item)
  const flagged = item.kind === 'flag' ? item.flag : flag
  return (
    <div>
      <TextLink to={line.about} strong>
        {nameOf(item, f)}
      </TextLink>
      <div>
        {flagged === undefined ? null : <FlagLevelTag level={flagged.level} />}{' '}
        {item.kind === 'flag' ? null : <StatusTag tone={toneOf(item)}>{line.tag}</StatusTag>}
      </div>
    </div>
  )
}

function Why({ row: { item, flag } }: { row: TodayRow }) {
  const lineOf = useTodayLines()
  if (item.kind === 'flag') return <FlagWhy flag={item.flag} />
  return (
    <>
      {lineOf(item).why}
      {flag === undefined ? null : <FlagWhy flag={flag} />}
    </>
  )
}

function nameOf(item: TodayItem, f: Format): string {
  if ('institution' in item) return item.institution.name
  return 'class' in item ? item.class.name : f.name(pupilOf(item))
}

function pupilOf(item: Exclude<TodayItem, { institution: unknown } | { class: unknown }>) {
  if (item.kind === 'flag') return item.flag.pupil
  return item.kind === 'duty' ? item.duty.pupil : item.pupil
}

function toneOf(item: TodayItem): StatusTone {
  if (item.kind === 'duty') return item.duty.state === 'late' ? 'attention' : 'waiting'
  return item.kind === 'stuck-flags' || item.kind === 'late-duties' ? 'attention' : 'good'
}

function Action({ row: { item, flag }, onAnswer }: { row: TodayRow; onAnswer: (flag: FlagView) => void }) {
  const lineOf = useTodayLines()
  if (item.kind === 'flag') return <AnswerButton flag={item.flag} onAnswer={onAnswer} />
  const { action, to } = lineOf(item)
  return (
    <div className={classes.actions}>
      <ButtonLink to={to} variant={flag === undefined ? 'default' : 'filled'}>
        {action}
      </ButtonLink>
      {flag === undefined ? null : <AnswerButton flag={flag} isMain={false} onAnswer={onAnswer} />}
    </div>
  )
}

interface AnswerButtonProps {
  flag: FlagView
  /** There is no other deed in the row that comes first. */
  isMain?: boolean
  onAnswer: (flag: FlagView) => void
}

function AnswerButton({ flag, isMain = true, onAnswer }: AnswerButtonProps) {
  const t = useT()
  const f = useFormat()
  return (
    <Button
      variant={isMain && flag.level === 'urgent' ? 'filled' : 'default'}
      aria-label={`${t('today.actions.answer')}: ${f.name(flag.pupil)}`}
      onClick={() => onAnswer(flag)}
    >
      {t('today.actions.answer')}
    </Button>
  )
}
