import { randomBytes } from 'node:crypto'
import { endpoint, hashToken } from '#foundation/endpoint/index.ts'
import { INVITATION_DAYS } from '#foundation/sign-in/index.ts'
import { refuse } from '#platform/errors/app-error.ts'
import { inviteFirstLeader as contract } from '../contract/first-leaders.ts'
import { insertFirstLeader, listSchoolsWithoutLeader } from './first-leader-store.ts'
import { linkOf, sendInvitations } from './invite-people.ts'
import { canInviteFirstLeader } from './policies.ts'

/**
 * Invites the first leader of a school of the municipality. Once a leader has signed in, the municipality gives no access there any
 * more; nor does it to an address that the product knows: that may be anybody's.
 */
export const inviteFirstLeader = endpoint({
  ...contract,
  access: canInviteFirstLeader,
  audit: 'staff.first-leader-invited',
  handler: async ({ trx, params: { institutionId }, input, services, note }) => {
    const schools = await listSchoolsWithoutLeader(trx)
    if (!schools.some(({ institution }) => institution.id === institutionId)) throw refuse('staff.has-leader')
    const at = services.clock.now()
    const token = randomBytes(32).toString('base64url')
    const personId = await insertFirstLeader(trx, {
      ...input,
      institutionId,
      tokenHash: hashToken(token),
      at,
      expiresAt: new Date(at.getTime() + INVITATION_DAYS * 86_400_000),
    })
    if (personId === undefined) throw refuse('staff.address-known')
    note({ personId })
    const { email, ...name } = input
    const made = {
      personId,
      ...name,
      username: email.toLowerCase(),
      how: 'link' as const,
      link: linkOf(services, token),
    }
    const [sent] = await sendInvitations({ services }, [{ id: personId, email }], [made])
    return { invitation: sent ?? made }
  },
})
