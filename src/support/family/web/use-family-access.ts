import type { PupilView } from '#foundation/people/contract/pupil.ts'
import type { ApiRouteDefinition } from '#platform/http/api-route.ts'
import { useViewCommand } from '#web/api/use-view-command.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { showDone, showProblem, showUndo } from '#web/ui/toast-store.ts'
import {
  endFamilyAccess,
  type FamilyInvitation,
  FamilyInvitations,
  type FamilyMember,
  inviteFamily,
  listFamilyInvitations,
} from '../contract/family-invitation.ts'

/** What is shown to hand over; `unsent`: a letter was to go and did not. */
export interface HandedOver {
  readonly invitation: FamilyInvitation & { paper: NonNullable<FamilyInvitation['paper']> }
  readonly unsent: boolean
}

/**
 * Lets one of the family in and takes that away again, to be undone at once.
 * `onPaper`: what is to be handed over now; undefined: what was shown before no longer works.
 */
export function useFamilyAccess(
  pupilId: PupilView['id'],
  member: FamilyMember,
  onPaper: (handedOver: HandedOver | undefined) => void,
) {
  const { t, f } = useI18n()
  const name = f.name(member)
  const params = { pupilId, personId: member.personId }
  const inviting = useMembersCommand(inviteFamily, pupilId)
  const ending = useMembersCommand(endFamilyAccess, pupilId)
  const invite = (by: 'paper' | 'mail') =>
    inviting.mutate(
      { params, input: { by } },
      {
        onSuccess: ({ invitation }) => {
          const { how, paper } = invitation
          onPaper(
            paper === null ? undefined : { invitation: { ...invitation, paper }, unsent: by === 'mail' },
          )
          if (how !== 'link') showDone(t(`family.invite.${how}`, { name }))
        },
      },
    )
  const end = () =>
    ending.mutate(
      { params },
      {
        onSuccess: () => {
          onPaper(undefined)
          showUndo(t('family.invite.ended', { name }), () => invite('paper'))
        },
      },
    )
  return { invite, end, isPending: inviting.isPending || ending.isPending }
}

function useMembersCommand<Definition extends ApiRouteDefinition>(
  definition: Definition,
  pupilId: PupilView['id'],
) {
  return useViewCommand(definition, {
    keep: (output) => [
      [listFamilyInvitations.route, { params: { pupilId } }],
      FamilyInvitations.parse(output),
    ],
    refreshes: [],
    onError: (error) => showProblem(error.message),
  })
}
