import { Button } from '@mantine/core'
import type { ComponentProps, ReactNode } from 'react'
import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { useSession } from '#web/session/use-session.ts'
import { type Column, DataTable } from '#web/ui/DataTable.tsx'
import { StatusTag } from '#web/ui/StatusTag.tsx'
import type { Colleague } from '../contract/staff.ts'
import { PersonCell } from './PersonCell.tsx'
import classes from './Staff.module.css'
import { useStaffWords } from './use-staff-words.ts'

interface ColleagueTableProps {
  /** Those that stand on the page, and the way to more. */
  rows: readonly Colleague[] | undefined
  more: NonNullable<ComponentProps<typeof DataTable>['more']>
  isBusy: boolean
  onInvite: (person: Colleague) => void
  onEnd: (person: Colleague) => void
  empty: ReactNode
}

export function ColleagueTable({ rows, more, isBusy, onInvite, onEnd, empty }: ColleagueTableProps) {
  const t = useT()
  const f = useFormat()
  const words = useStaffWords()
  const columns: Column<Colleague>[] = [
    {
      key: 'person',
      header: t('staff.list.person'),
      rowHeader: true,
      width: '24%',
      cell: (person) => <PersonCell person={person} />,
    },
    {
      key: 'post',
      header: t('staff.list.post'),
      width: '20%',
      cell: ({ posts }) => (posts.length === 0 ? t('staff.noPost') : posts.map(words.post).join('; ')),
    },
    { key: 'access', header: t('staff.list.access'), cell: (person) => <Access person={person} /> },
    {
      key: 'account',
      header: t('staff.list.account'),
      width: '19%',
      cell: (person) => <Account person={person} />,
    },
    {
      key: 'actions',
      header: t('staff.list.actions'),
      hideHeader: true,
      width: '11rem',
      cell: (person) => (
        <div className={classes.actions} data-no-print>
          {person.canInvite ? (
            <Button
              variant="default"
              size="compact-sm"
              disabled={isBusy}
              aria-label={t(person.account === 'none' ? 'staff.one.inviteOf' : 'staff.one.againOf', {
                name: f.name(person),
              })}
              onClick={() => onInvite(person)}
            >
              {t(person.account === 'none' ? 'staff.one.invite' : 'staff.one.again')}
            </Button>
          ) : null}
          {person.access.some(({ canEnd }) => canEnd) ? (
            <Button
              variant="subtle"
              size="compact-sm"
              aria-label={t('staff.one.endOf', { name: f.name(person) })}
              onClick={() => onEnd(person)}
            >
              {t('staff.one.end')}
            </Button>
          ) : null}
        </div>
      ),
    },
  ]
  return (
    <DataTable
      caption={t('staff.list.caption')}
      columns={columns}
      rows={rows}
      more={more}
      rowKey={({ id }) => id}
      empty={empty}
    />
  )
}

function Access({ person: { access, proposals, addresses } }: { person: Colleague }) {
  const t = useT()
  const words = useStaffWords()
  const waits = proposals.length + addresses.length > 0
  if (access.length === 0 && !waits) return <span className={classes.quiet}>{t('staff.access.none')}</span>
  return (
    <ul className={classes.lines}>
      {words.accessLines(access).map((line) => (
        <li key={line}>{line}</li>
      ))}
      {waits ? (
        <li>
          <StatusTag tone="waiting">{t('staff.waiting.title')}</StatusTag>
        </li>
      ) : null}
    </ul>
  )
}

/** How far the person has come with signing in. */
function Account({ person }: { person: Colleague }) {
  const t = useT()
  const f = useFormat()
  const { today } = useSession()
  const { account, invitedUntil, lastSignedInAt, secondFactor } = person
  if (account === 'none') return <span className={classes.quiet}>{t('staff.account.none')}</span>
  if (account === 'locked') return <StatusTag tone="attention">{t('staff.account.locked')}</StatusTag>
  if (account === 'invited') {
    const isOver = invitedUntil === null || invitedUntil.slice(0, 10) < today
    return isOver ? t('staff.account.expired') : t('staff.account.invited', { date: f.date(invitedUntil) })
  }
  return (
    <div>
      {lastSignedInAt === null
        ? t('staff.account.never')
        : t('staff.account.active', { date: f.date(lastSignedInAt) })}
      <p className={classes.quiet}>
        {t(secondFactor ? 'staff.account.secondFactor' : 'staff.account.noSecondFactor')}
      </p>
    </div>
  )
}
