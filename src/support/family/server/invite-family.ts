import { randomBytes } from 'node:crypto'
import { type EndpointContext, endpoint, hashToken } from '#foundation/endpoint/index.ts'
import { INVITATION_DAYS, qrCode } from '#foundation/sign-in/index.ts'
import { notFound, refuse } from '#platform/errors/app-error.ts'
import {
  inviteFamily as contract,
  type FamilyInvitation,
  type FamilyMember,
} from '../contract/family-invitation.ts'
import { usernameFromName } from '../domain/username-from-name.ts'
import { insertFamilyAccess } from './family-invitation-store.ts'
import { listFamilyMembers } from './family-invitation-view.ts'
import { letterToFamily } from './letter-to-family.ts'
import { canInviteFamily } from './policies.ts'

/** Kept with the grant; whoever asks who sees the pupil reads it. */
const REASON = 'Skolas uzaicinājums'

/** Lets a guardian of the register or the pupil in, with a link for whoever has never signed in. */
export const inviteFamily = endpoint({
  ...contract,
  access: canInviteFamily,
  audit: 'family.invited',
  handler: async (context) => {
    const { trx, params, input, services, note } = context
    const { pupilId, personId } = params
    const member = await requireInvitable(context, params, input.by)
    const at = services.clock.now()
    const token = randomBytes(32).toString('base64url')
    const expiresAt = new Date(at.getTime() + INVITATION_DAYS * 86_400_000)
    const made = await insertFamilyAccess(
      trx,
      { pupilId, personId, at },
      {
        username: member.email?.toLowerCase() ?? usernameFromName(member),
        isAddress: member.email !== null,
        reason: REASON,
        tokenHash: hashToken(token),
        expiresAt,
      },
    )
    if (made.outcome === 'closed' || made.outcome === 'address-known') throw refuse(`family.${made.outcome}`)
    const who = {
      personId,
      party: member.party,
      givenName: member.givenName,
      familyName: member.familyName,
    }
    const invitation: FamilyInvitation =
      made.outcome !== 'invited' || made.username === null
        ? { ...who, how: made.outcome === 'elsewhere' ? 'elsewhere' : 'signs-in', paper: null }
        : await hand(context, input.by === 'mail' ? member.email : null, {
            ...who,
            how: 'link',
            paper: paperOf(services, { username: made.username, token, expiresAt }),
          })
    note({ personId, party: member.party, how: invitation.how })
    return { ...(await listFamilyMembers(context, pupilId)), invitation }
  },
})

/** Who of the family is invited; refuses, with what to do, whoever cannot be. */
async function requireInvitable(
  context: Pick<EndpointContext, 'trx' | 'actor' | 'services'>,
  { pupilId, personId }: { readonly pupilId: string; readonly personId: string },
  by: 'paper' | 'mail',
): Promise<FamilyMember> {
  const { members, mails } = await listFamilyMembers(context, pupilId)
  const member = members.find((one) => one.personId === personId)
  if (member === undefined) throw notFound()
  if (member.isSelf) throw refuse('family.own-access')
  if (member.mayFrom !== null) throw refuse('family.too-young')
  if (by === 'mail' && (!mails || member.email === null)) throw refuse('family.no-mail')
  return member
}

function paperOf(
  { config }: EndpointContext['services'],
  { username, token, expiresAt }: { username: string; token: string; expiresAt: Date },
): NonNullable<FamilyInvitation['paper']> {
  const link = new URL(`/invitation#${token}`, config.baseUrl).href
  return { username, link, qrCode: qrCode(link), until: expiresAt.toISOString() }
}

/** Sends the link where it is to go by mail; one that does not go is shown to hand over. */
async function hand(
  { services }: Pick<EndpointContext, 'services'>,
  to: string | null,
  invitation: FamilyInvitation,
): Promise<FamilyInvitation> {
  const { paper, personId } = invitation
  if (to === null || paper === null) return invitation
  try {
    await services.mail.send({ to, ...letterToFamily({ ...paper, days: INVITATION_DAYS }) })
    return { ...invitation, how: 'mailed', paper: null }
  } catch (error) {
    services.log.error({ err: error, personId }, 'an invitation to the family page did not go')
    return invitation
  }
}
