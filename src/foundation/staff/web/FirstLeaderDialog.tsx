import { Button } from '@mantine/core'
import { useState } from 'react'
import { useApiCommand } from '#web/api/use-api-command.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { Dialog } from '#web/ui/Dialog.tsx'
import { Form, FormActions } from '#web/ui/form/Form.tsx'
import { TextField } from '#web/ui/form/TextField.tsx'
import { type FirstLeader, inviteFirstLeader, listFirstLeaders } from '../contract/first-leaders.ts'
import type { Invitation } from '../contract/staff.ts'

interface FirstLeaderDialogProps {
  /** Whose leadership is invited; null: closed. */
  school: FirstLeader | null
  onClose: () => void
  onInvited: (school: FirstLeader, invitation: Invitation) => void
}

/** Who leads the school, and what the invitation opens. */
export function FirstLeaderDialog({ school, ...props }: FirstLeaderDialogProps) {
  const t = useT()
  const title = school === null ? '' : t('staff.firstLeaders.inviteOf', { name: school.institution.name })
  return (
    <Dialog opened={school !== null} onClose={props.onClose} title={title}>
      {school === null ? null : <LeaderForm key={school.institution.id} school={school} {...props} />}
    </Dialog>
  )
}

function LeaderForm({ school, onClose, onInvited }: FirstLeaderDialogProps & { school: FirstLeader }) {
  const t = useT()
  const [waiting] = school.invited
  const [leader, setLeader] = useState({
    givenName: waiting?.givenName ?? '',
    familyName: waiting?.familyName ?? '',
    email: waiting?.email ?? '',
  })
  const invite = useApiCommand(inviteFirstLeader, {
    refreshes: [listFirstLeaders.route],
    onDone: ({ invitation }) => onInvited(school, invitation),
  })
  const field = (name: keyof typeof leader) => ({
    name,
    value: leader[name],
    onChange: (event: { currentTarget: { value: string } }) =>
      setLeader({ ...leader, [name]: event.currentTarget.value }),
  })
  return (
    <Form
      error={invite.error}
      onSubmit={() => invite.mutate({ params: { institutionId: school.institution.id }, input: leader })}
    >
      <TextField {...field('givenName')} label={t('staff.firstLeaders.given')} maxLength={100} />
      <TextField {...field('familyName')} label={t('staff.firstLeaders.family')} maxLength={100} />
      <TextField {...field('email')} label={t('staff.firstLeaders.email')} type="email" maxLength={100} />
      <p>{t('staff.firstLeaders.consequence')}</p>
      <FormActions>
        <Button type="submit" loading={invite.isPending}>
          {t('staff.firstLeaders.send')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('staff.firstLeaders.cancel')}
        </Button>
      </FormActions>
    </Form>
  )
}
