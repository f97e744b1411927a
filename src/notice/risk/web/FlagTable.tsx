import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { type Column, DataTable } from '#web/ui/DataTable.tsx'
import { TextLink } from '#web/ui/TextLink.tsx'
import type { FlagView } from '../contract/flag.ts'
import { FlagAction } from './FlagAction.tsx'
import { FlagLevelTag } from './FlagLevelTag.tsx'
import { FlagWhy } from './FlagWhy.tsx'
import { pupilPath } from './paths.ts'

interface FlagTableProps {
  rows: readonly FlagView[] | undefined
  onAnswer: (flag: FlagView) => void
  empty: ReactNode
  more?: { available: boolean; loading: boolean; load: () => void }
}

export function FlagTable({ rows, onAnswer, empty, more }: FlagTableProps) {
  const t = useT()
  const columns: Column<FlagView>[] = [
    {
      key: 'pupil',
      header: t('risk.flags.pupil'),
      rowHeader: true,
      cell: (flag) => <FlagPupil flag={flag} />,
      width: '26%',
    },
    { key: 'why', header: t('risk.flags.why'), cell: (flag) => <FlagWhy flag={flag} />, bareOnCard: true },
    { key: 'waits', header: t('risk.flags.waits'), cell: (flag) => <Waiting flag={flag} />, width: '8rem' },
    {
      key: 'action',
      header: t('risk.flags.action'),
      hideHeader: true,
      cell: (flag) => <FlagAction flag={flag} onAnswer={onAnswer} />,
      width: '12rem',
    },
  ]
  return (
    <DataTable
      caption={t('risk.flags.caption')}
      columns={columns}
      rows={rows}
      rowKey={(flag) => flag.id}
      empty={empty}
      {...(more === undefined ? {} : { more })}
    />
  )
}

function FlagPupil({ flag }: { flag: FlagView }) {
  const f = useFormat()
  const place = [flag.pupil.className, flag.pupil.institutionName].filter((part) => part !== null).join(' · ')
  return (
    <div>
      <TextLink to={pupilPath(flag.pupil.id)} strong>
        {f.name(flag.pupil)}
      </TextLink>
      <Text size="sm" c="dimmed">
        {place}
      </Text>
      <FlagLevelTag level={flag.level} />
    </div>
  )
}

function Waiting({ flag }: { flag: FlagView }) {
  const t = useT()
  if (flag.answer !== null)
    return flag.waitingDays === 0
      ? t('risk.flag.answeredAtOnce')
      : t('risk.flag.answeredAfter', { count: flag.waitingDays })
  return flag.waitingDays === 0
    ? t('risk.flag.sinceToday')
    : t('risk.flag.waiting', { count: flag.waitingDays })
}
