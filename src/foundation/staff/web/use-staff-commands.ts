import { useApiCommand } from '#web/api/use-api-command.ts'
import {
  decideAccess,
  endAccess,
  type Invitation,
  inviteStaff,
  listStaffPlaces,
  readStaff,
} from '../contract/staff.ts'

const refreshes = [readStaff.route, listStaffPlaces.route] as const

type OnInvited = (invitations: readonly Invitation[]) => void

/** Links are answered once: whoever asks for them shows them. */
const telling = (onInvited: OnInvited) => (output: { readonly invitations: readonly Invitation[] }) => {
  if (output.invitations.length > 0) onInvited(output.invitations)
}

export function useDecide(onInvited: OnInvited) {
  return useApiCommand(decideAccess, { refreshes, onDone: telling(onInvited) })
}

export function useEndAccess() {
  return useApiCommand(endAccess, { refreshes })
}

export function useInvite(onInvited: OnInvited) {
  return useApiCommand(inviteStaff, { refreshes, onDone: telling(onInvited) })
}
