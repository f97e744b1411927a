import { Button } from '@mantine/core'
import { useState } from 'react'
import type { PupilView } from '#foundation/people/contract/pupil.ts'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { Stack } from '#web/ui/Stack.tsx'
import { StatusTag } from '#web/ui/StatusTag.tsx'
import { type FamilyMember, listFamilyInvitations } from '../contract/family-invitation.ts'
import classes from './Family.module.css'
import { InvitationSheet } from './InvitationSheet.tsx'
import { type HandedOver, useFamilyAccess } from './use-family-access.ts'

/** On the page of a pupil: whom of the family the school has let in to the family page, and whom it may invite. */
export function FamilyAccessCard({ pupilId }: { pupilId: PupilView['id'] }) {
  const { t } = useI18n()
  const { members, mails } = useApiQuery(listFamilyInvitations, { params: { pupilId } }, { staleTime: 0 })
  const [handedOver, setHandedOver] = useState<HandedOver>()
  return (
    <Card title={t('family.invite.title')}>
      <Stack>
        <p className={classes.quiet}>{t('family.invite.lead')}</p>
        {handedOver === undefined ? null : (
          <InvitationSheet {...handedOver} onClose={() => setHandedOver(undefined)} />
        )}
        {members.some(({ party }) => party === 'guardian') ? null : (
          <p className={classes.text}>{t('family.invite.noGuardians')}</p>
        )}
        <ul className={classes.items}>
          {members.map((member) => (
            <Member
              key={member.personId}
              pupilId={pupilId}
              member={member}
              mails={mails}
              onPaper={setHandedOver}
            />
          ))}
        </ul>
      </Stack>
    </Card>
  )
}

interface MemberProps {
  pupilId: PupilView['id']
  member: FamilyMember
  mails: boolean
  onPaper: (handedOver: HandedOver | undefined) => void
}

function Member({ pupilId, member, mails, onPaper }: MemberProps) {
  const { t, f } = useI18n()
  const access = useFamilyAccess(pupilId, member, onPaper)
  const { relation, mayFrom, email, state, isSelf } = member
  const name = f.name(member)
  const mayInvite = mayFrom === null && !isSelf && (state === 'none' || state === 'invited')
  return (
    <li className={classes.item}>
      <p className={classes.strong}>
        {name}{' '}
        <span className={classes.quiet}>
          {relation === null ? t('family.invite.pupil') : t(`people.pupil.relations.${relation}`)}
        </span>
      </p>
      <State member={member} />
      {mayFrom === null ? null : (
        <p className={classes.quiet}>{t('family.invite.tooYoung', { day: f.date(mayFrom) })}</p>
      )}
      {isSelf ? <p className={classes.quiet}>{t('family.invite.self')}</p> : null}
      <div className={classes.actions}>
        {mayInvite && mails && email !== null ? (
          <Button
            variant="default"
            size="compact-sm"
            className={classes.action}
            loading={access.isPending}
            aria-label={t('family.invite.mailOf', { name, email })}
            onClick={() => access.invite('mail')}
          >
            {t('family.invite.mail', { email })}
          </Button>
        ) : null}
        {mayInvite ? (
          <Button
            variant="default"
            size="compact-sm"
            className={classes.action}
            loading={access.isPending}
            aria-label={t('family.invite.paperOf', { name })}
            onClick={() => access.invite('paper')}
          >
            {t('family.invite.paper')}
          </Button>
        ) : null}
        {state === 'none' ? null : (
          <Button
            variant="subtle"
            size="compact-sm"
            className={classes.action}
            loading={access.isPending}
            aria-label={t('family.invite.endOf', { name })}
            onClick={access.end}
          >
            {t('family.invite.end')}
          </Button>
        )}
      </div>
    </li>
  )
}

function State({ member: { state, invitedUntil, isOver, mayFrom } }: { member: FamilyMember }) {
  const { t, f } = useI18n()
  if (state === 'none' && mayFrom !== null) return null
  if (state !== 'invited')
    return (
      <div>
        <StatusTag tone={state === 'signs-in' ? 'good' : 'neutral'}>
          {t(`family.invite.state.${state}`)}
        </StatusTag>
      </div>
    )
  if (invitedUntil === null) return <p className={classes.quiet}>{t('family.invite.state.noLink')}</p>
  return (
    <p className={classes.quiet}>
      {isOver
        ? t('family.invite.state.over')
        : t('family.invite.state.invited', { at: f.dateTime(invitedUntil) })}
    </p>
  )
}
