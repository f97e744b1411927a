import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { type Column, DataTable } from '#web/ui/DataTable.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import type { Invitation } from '../contract/staff.ts'
import classes from './Staff.module.css'

/** For how long a link works; the server sets it. */
const DAYS = 7

interface InvitationsSheetProps {
  invitations: readonly Invitation[]
  /** Whether invitations go by letter here. */
  mails: boolean
  onClose: () => void
}

/** What became of the invitations. Links are shown this once, to be printed and handed over. */
export function InvitationsSheet({ invitations, mails, onClose }: InvitationsSheetProps) {
  const t = useT()
  const f = useFormat()
  const sheet = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (invitations.length > 0) sheet.current?.focus()
  }, [invitations])
  const of = (how: Invitation['how']) => invitations.filter((one) => one.how === how)
  const names = (how: Invitation['how']) => f.list(of(how).map((one) => f.name(one)))
  const links = of('link')
  const columns: Column<Invitation>[] = [
    { key: 'person', header: t('staff.sheet.person'), rowHeader: true, cell: f.listName },
    { key: 'username', header: t('staff.sheet.username'), cell: ({ username }) => username },
    {
      key: 'link',
      header: t('staff.sheet.link'),
      width: '50%',
      cell: ({ link }) => <span className={classes.link}>{link}</span>,
    },
  ]
  return (
    <div ref={sheet} tabIndex={-1} className={classes.sheet}>
      <Card
        title={t('staff.sheet.title')}
        actions={
          <div className={classes.actions}>
            {links.length === 0 ? null : (
              <Button leftSection={<Icon name="print" size={18} />} onClick={() => window.print()}>
                {t('staff.sheet.print')}
              </Button>
            )}
            <Button variant="default" onClick={onClose}>
              {t('staff.sheet.close')}
            </Button>
          </div>
        }
      >
        {of('mailed').length === 0 ? null : <p>{t('staff.sheet.mailed', { count: of('mailed').length })}</p>}
        {of('no-address').length === 0 ? null : (
          <p>{t('staff.sheet.noAddress', { names: names('no-address') })}</p>
        )}
        {of('not-possible').length === 0 ? null : (
          <p>{t('staff.sheet.notPossible', { names: names('not-possible') })}</p>
        )}
        {links.length === 0 ? null : (
          <>
            <p>{mails ? t('staff.sheet.unsent') : t('staff.sheet.why', { days: DAYS })}</p>
            <DataTable
              caption={t('staff.sheet.caption')}
              columns={columns}
              rows={links}
              rowKey={({ personId }) => personId}
              empty={null}
            />
          </>
        )}
      </Card>
    </div>
  )
}
