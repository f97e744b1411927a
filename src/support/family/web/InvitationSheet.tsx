import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { Icon } from '#web/ui/Icon.tsx'
import classes from './Family.module.css'
import type { HandedOver } from './use-family-access.ts'

type Paper = HandedOver['invitation']['paper']

interface InvitationSheetProps extends HandedOver {
  onClose: () => void
}

/** A link to hand over: shown this once, and printed alone, without anything else of the pupil’s page. */
export function InvitationSheet({ invitation, unsent, onClose }: InvitationSheetProps) {
  const { t, f } = useI18n()
  const sheet = useRef<HTMLElement>(null)
  const { paper } = invitation
  const name = f.name(invitation)
  const { link } = paper
  useEffect(() => {
    if (link !== '') sheet.current?.focus()
  }, [link])
  return (
    <section
      ref={sheet}
      tabIndex={-1}
      className={classes.sheet}
      aria-label={t('family.invite.sheet.title', { name })}
    >
      <p className={classes.strong}>{t('family.invite.sheet.title', { name })}</p>
      {unsent ? <p className={classes.text}>{t('family.invite.sheet.unsent')}</p> : null}
      <p className={classes.text}>{t('family.invite.sheet.once')}</p>
      <Link paper={paper} />
      <div className={classes.actions}>
        <Button leftSection={<Icon name="print" size={18} />} onClick={() => window.print()}>
          {t('family.invite.sheet.print')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('family.invite.sheet.close')}
        </Button>
      </div>
      {createPortal(<PrintedSheet name={name} paper={paper} />, document.body)}
    </section>
  )
}

function Link({ paper: { qrCode, link, username, until } }: { paper: Paper }) {
  const { t, f } = useI18n()
  return (
    <>
      <img className={classes.qrCode} src={qrCode} alt={t('family.invite.sheet.qrCode')} />
      <p className={classes.link}>{link}</p>
      <p className={classes.text}>{t('family.invite.sheet.username', { username })}</p>
      <p className={classes.quiet}>{t('family.invite.sheet.until', { at: f.dateTime(until) })}</p>
    </>
  )
}

/** What the family gets in the hand; it names no child but the one it is for. */
function PrintedSheet({ name, paper }: { name: string; paper: Paper }) {
  const { t } = useI18n()
  return (
    <div className={classes.paper}>
      <h1>{t('family.invite.paperTitle')}</h1>
      <p className={classes.strong}>{t('family.invite.paperFor', { name })}</p>
      <ol>
        <li>{t('family.invite.steps.scan')}</li>
        <li>{t('family.invite.steps.password')}</li>
        <li>{t('family.invite.steps.later')}</li>
      </ol>
      <Link paper={paper} />
    </div>
  )
}
