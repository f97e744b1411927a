import { randomBytes } from 'node:crypto'
import { recordEvents } from '#foundation/audit/index.ts'
import { type EndpointContext, hashToken } from '#foundation/endpoint/index.ts'
import { INVITATION_DAYS, letterOfInvitation } from '#foundation/sign-in/index.ts'
import type { Colleague, Invitation } from '../contract/staff.ts'
import { inviteColleagues } from './proposal-store.ts'
import { rolesOf } from './roles-of.ts'

type Inviting = Pick<EndpointContext, 'trx' | 'actor' | 'services' | 'request'>
const LETTERS_AT_ONCE = 8

/**
 * Invites those of these people who have no account or have never used it. By letter where mail is set; where it is not, or a
 * letter does not go, the link is answered once, to be handed over. Whoever has signed in before needs none.
 */
export async function invitePeople(
  context: Inviting,
  institutionId: string,
  people: readonly Colleague[],
): Promise<Invitation[]> {
  const newcomers = people.filter(({ account }) => account === 'none' || account === 'invited')
  const made = await makeLinks(context, institutionId, newcomers)
  await recordEvents(
    context.trx,
    made.flatMap(({ personId, link }) =>
      link === null
        ? []
        : [
            {
              event: 'staff.invited',
              roles: rolesOf(context),
              institutionId,
              details: { personId },
              requestId: context.request.id,
            },
          ],
    ),
  )
  return sendInvitations(context, newcomers, made)
}

async function makeLinks(
  { trx, services }: Inviting,
  institutionId: string,
  people: readonly Colleague[],
): Promise<Invitation[]> {
  const at = services.clock.now()
  const tokens = new Map(people.map(({ id }) => [id, randomBytes(32).toString('base64url')]))
  const wanted = people.flatMap(({ id, email }) =>
    email === null
      ? []
      : [{ personId: id, username: email.toLowerCase(), tokenHash: hashToken(tokens.get(id) ?? '') }],
  )
  const expiresAt = new Date(at.getTime() + INVITATION_DAYS * 86_400_000)
  const usernames = await inviteColleagues(trx, wanted, { institutionId, at, expiresAt })
  return people.map(({ id: personId, givenName, familyName, email }) => {
    const username = usernames.get(personId)
    const who = { personId, givenName, familyName }
    if (username === undefined)
      return { ...who, username: '', link: null, how: email === null ? 'no-address' : 'not-possible' }
    const link = linkOf(services, tokens.get(personId) ?? '')
    return { ...who, username, link, how: 'link' }
  })
}

/** Where a newcomer chooses a password, with the token that opens it once. */
export function linkOf({ config }: Inviting['services'], token: string): string {
  return new URL(`/invitation#${token}`, config.baseUrl).href
}

/** Sends the links by letter, where mail is set; one that does not go stays with its invitation. */
export async function sendInvitations(
  { services }: Pick<Inviting, 'services'>,
  people: readonly Pick<Colleague, 'id' | 'email'>[],
  made: readonly Invitation[],
): Promise<Invitation[]> {
  if (services.config.mail === undefined) return [...made]
  const emails = new Map(people.map(({ id, email }) => [id, email]))
  const letterFor = async (invitation: Invitation): Promise<Invitation> => {
    const { link, username, personId } = invitation
    const to = emails.get(personId) ?? null
    if (link === null || to === null) return invitation
    try {
      await services.mail.send({ to, ...letterOfInvitation({ username, link }) })
      return { ...invitation, how: 'mailed', link: null }
    } catch (error) {
      services.log.error({ err: error, personId }, 'an invitation did not go')
      return invitation
    }
  }
  const sent: Invitation[] = []
  for (let from = 0; from < made.length; from += LETTERS_AT_ONCE)
    sent.push(...(await Promise.all(made.slice(from, from + LETTERS_AT_ONCE).map(letterFor))))
  return sent
}
