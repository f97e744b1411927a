import { Button, Text } from '@mantine/core'
import type { FlagView } from '#notice/risk/contract/flag.ts'
import { FlagLevelTag, FlagWhy } from '#notice/risk/web/index.ts'
import type { Format } from '#platform/i18n/format.ts'
import type { Translator } from '#platform/i18n/translate.ts'
import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { ButtonLink } from '#web/ui/ButtonLink.tsx'
import { type Column, DataTable } from '#web/ui/DataTable.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { StatusTag, type StatusTone } from '#web/ui/StatusTag.tsx'
import { TextLink } from '#web/ui/TextLink.tsx'
import type { TodayItem } from '../contract/today.ts'
import { useTodayLines } from './use-today-lines.ts'

interface TodayTableProps {
  items: readonly TodayItem[]
  onAnswer: (flag: FlagView) => void
}

export function TodayTable({ items, onAnswer }: TodayTableProps) {
  const t = useT()
  const lineOf = useTodayLines()
  const columns: Column<TodayItem>[] = [
    {
      key: 'what',
      header: t('today.table.what'),
      rowHeader: true,
      cell: (item) => <What item={item} />,
      width: '30%',
    },
    {
      key: 'why',
      header: t('today.table.why'),
      bareOnCard: true,
      cell: (item) => (item.kind === 'flag' ? <FlagWhy flag={item.flag} /> : lineOf(item).why),
    },
    { key: 'waits', header: t('today.table.waits'), cell: (item) => lineOf(item).waits, width: '9rem' },
    {
      key: 'action',
      header: t('today.table.action'),
      hideHeader: true,
      cell: (item) => <Action item={item} onAnswer={onAnswer} />,
      width: '11rem',
    },
  ]
  return (
    <DataTable
      caption={t('today.table.caption')}
      columns={columns}
      rows={items}
      rowKey={keyOf}
      empty={
        <EmptyState icon="check" title={t('today.empty')}>
          {t('today.emptyWhy')}
        </EmptyState>
      }
    />
  )
}

function keyOf(item: TodayItem): string {
  switch (item.kind) {
    case 'flag':
      return item.flag.id
    case 'duty':
      return item.duty.id
    case 'unenrolled':
      return item.entry.id
    case 'import':
      return item.import.id
    case 'assessment-draft':
    case 'plan-needed':
      return item.assessmentId
    case 'plan-unfinished':
    case 'plan-review':
      return item.planId
    case 'measure-stuck':
      return `${item.kind} ${item.planId}`
    case 'screening':
      return `${item.kind} ${item.class.id}`
    case 'municipal-duties':
      return item.kind
    case 'asked-about':
    case 'late-duties':
    case 'stuck-flags':
    case 'stale-data':
    case 'staff-access':
    case 'duplicates':
    case 'plan-proposals':
    case 'service-requests':
      return `${item.kind} ${item.institution.id}`
  }
}

function What({ item }: { item: TodayItem }) {
  const t = useT()
  const f = useFormat()
  const lineOf = useTodayLines()
  const line = lineOf(item)
  const name = nameOf(item, t, f)
  const className = classOf(item)
  return (
    <div>
      <TextLink to={line.about} strong>
        {name}
      </TextLink>
      {className === null ? null : (
        <Text size="sm" c="dimmed">
          {className}
        </Text>
      )}
      <div>
        {item.kind === 'flag' ? (
          <FlagLevelTag level={item.flag.level} />
        ) : (
          <StatusTag tone={toneOf(item)}>{line.tag}</StatusTag>
        )}
      </div>
    </div>
  )
}

function nameOf(item: TodayItem, t: Translator, f: Format): string {
  if (item.kind === 'municipal-duties') return t('today.municipalPart')
  if ('institution' in item) return item.institution.name
  if (item.kind === 'import') return item.import.fileName
  return 'class' in item ? item.class.name : f.name(pupilOf(item))
}

/** In which class the pupil of the item is; null for what is not about a pupil or where nobody is enrolled. */
function classOf(item: TodayItem): string | null {
  if ('institution' in item || 'class' in item || item.kind === 'import' || item.kind === 'municipal-duties')
    return null
  const pupil = pupilOf(item)
  return 'className' in pupil ? pupil.className : null
}

function pupilOf(
  item: Exclude<
    TodayItem,
    { institution: unknown } | { class: unknown } | { import: unknown } | { kind: 'municipal-duties' }
  >,
) {
  if (item.kind === 'flag') return item.flag.pupil
  if (item.kind === 'unenrolled') return item.entry
  return item.kind === 'duty' ? item.duty.pupil : item.pupil
}

function toneOf(item: TodayItem): StatusTone {
  if (item.kind === 'duty') return item.duty.state === 'late' ? 'attention' : 'waiting'
  if (item.kind === 'plan-review') return item.isLate ? 'attention' : 'good'
  const isLate = [
    'stuck-flags',
    'asked-about',
    'late-duties',
    'municipal-duties',
    'unenrolled',
    'plan-needed',
    'measure-stuck',
  ].includes(item.kind)
  return isLate ? 'attention' : 'good'
}

function Action({ item, onAnswer }: { item: TodayItem; onAnswer: (flag: FlagView) => void }) {
  const t = useT()
  const f = useFormat()
  const lineOf = useTodayLines()
  if (item.kind !== 'flag') {
    const { action, to } = lineOf(item)
    return <ButtonLink to={to}>{action}</ButtonLink>
  }
  const { flag } = item
  return (
    <Button
      variant={flag.level === 'urgent' ? 'filled' : 'default'}
      aria-label={`${t('today.actions.answer')}: ${f.name(flag.pupil)}`}
      onClick={() => onAnswer(flag)}
    >
      {t('today.actions.answer')}
    </Button>
  )
}
