import { Button } from '@mantine/core'
import { useState } from 'react'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useI18n, useT } from '#web/i18n/i18n-context.ts'
import { useSession } from '#web/session/use-session.ts'
import { Card } from '#web/ui/Card.tsx'
import { type Column, DataTable } from '#web/ui/DataTable.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { Page } from '#web/ui/Page.tsx'
import { Stack } from '#web/ui/Stack.tsx'
import { type FirstLeader, listFirstLeaders } from '../contract/first-leaders.ts'
import type { Invitation } from '../contract/staff.ts'
import { FirstLeaderDialog } from './FirstLeaderDialog.tsx'
import { InvitationsSheet } from './InvitationsSheet.tsx'

/** Schools of the municipality that nobody leads here yet, and the way to invite who does. */
export function FirstLeadersPage() {
  const t = useT()
  const { schools, mails } = useApiQuery(listFirstLeaders, {}, { staleTime: 0 })
  const [inviting, setInviting] = useState<FirstLeader | null>(null)
  /** By school: whoever was invited in another's place has the only link that opens. */
  const [told, setTold] = useState<ReadonlyMap<string, Invitation>>(new Map())
  const isSheet = told.size > 0
  const tell = (school: FirstLeader, made: Invitation) => {
    setInviting(null)
    setTold(new Map([...told, [school.institution.id, made]]))
  }
  return (
    <Page title={t('staff.firstLeaders.title')} subtitle={t('staff.firstLeaders.subtitle')}>
      <Stack>
        {isSheet ? (
          <InvitationsSheet
            invitations={[...told.values()]}
            mails={mails}
            onClose={() => setTold(new Map())}
          />
        ) : null}
        <div data-no-print={isSheet || undefined}>
          <Stack>
            {schools.length === 0 ? null : <p>{t('staff.firstLeaders.why')}</p>}
            <Card flush>
              <FirstLeaderTable schools={schools} onInvite={setInviting} />
            </Card>
          </Stack>
        </div>
      </Stack>
      <FirstLeaderDialog school={inviting} onClose={() => setInviting(null)} onInvited={tell} />
    </Page>
  )
}

interface FirstLeaderTableProps {
  schools: readonly FirstLeader[]
  onInvite: (school: FirstLeader) => void
}

function FirstLeaderTable({ schools, onInvite }: FirstLeaderTableProps) {
  const t = useT()
  const columns: Column<FirstLeader>[] = [
    {
      key: 'school',
      header: t('staff.firstLeaders.school'),
      rowHeader: true,
      cell: ({ institution }) => institution.name,
      width: '40%',
    },
    { key: 'who', header: t('staff.firstLeaders.who'), cell: (school) => <Invited school={school} /> },
    {
      key: 'actions',
      header: t('staff.firstLeaders.actions'),
      hideHeader: true,
      width: '10rem',
      cell: (school) => (
        <Button
          variant="default"
          aria-label={t('staff.firstLeaders.inviteOf', { name: school.institution.name })}
          onClick={() => onInvite(school)}
        >
          {t('staff.firstLeaders.invite')}
        </Button>
      ),
    },
  ]
  return (
    <DataTable
      caption={t('staff.firstLeaders.caption')}
      columns={columns}
      rows={schools}
      rowKey={({ institution }) => institution.id}
      empty={
        <EmptyState icon="check" title={t('staff.firstLeaders.none')}>
          {t('staff.firstLeaders.noneWhy')}
        </EmptyState>
      }
    />
  )
}

function Invited({ school: { invited } }: { school: FirstLeader }) {
  const { t, f } = useI18n()
  const { today } = useSession()
  if (invited.length === 0) return t('staff.firstLeaders.nobody')
  return invited.map((leader) => {
    const { email, until } = leader
    const who = { name: f.name(leader), email }
    return (
      <div key={email}>
        {until === null || until.slice(0, 10) < today
          ? t('staff.firstLeaders.expired', who)
          : t('staff.firstLeaders.invited', { ...who, date: f.date(until) })}
      </div>
    )
  })
}
