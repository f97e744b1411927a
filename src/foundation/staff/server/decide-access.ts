import { recordEvents } from '#foundation/audit/index.ts'
import { endpoint } from '#foundation/endpoint/index.ts'
import { refuse } from '#platform/errors/app-error.ts'
import { type AddressProposal, decideAccess as contract, type Proposal } from '../contract/staff.ts'
import { confirmAddresses, declineAddresses } from './address-store.ts'
import { invitePeople } from './invite-people.ts'
import { canConfirmAccess } from './policies.ts'
import { confirmProposals, declineProposals } from './proposal-store.ts'
import { rolesOf } from './roles-of.ts'
import { getStaffView } from './staff-view.ts'

/**
 * Confirms and declines what a staff list proposed: everything that was sent, or nothing. Never one's own access and never what
 * one proposed oneself. Each grant that comes or ends, and each address, is an event of its own. Whoever gets access and has no
 * account is invited, at the address that holds then.
 */
export const decideAccess = endpoint({
  ...contract,
  access: canConfirmAccess,
  audit: 'staff.access-decided',
  handler: async (context) => {
    const { trx, params, input, services, note } = context
    const { institutionId } = params
    const wanted = [...new Set([...input.confirm, ...input.decline])]
    const before = await getStaffView(context, institutionId)
    const proposals = new Map(
      before.people.flatMap((person) => person.proposals.map((one) => [one.id, one] as const)),
    )
    const addresses = new Map(
      before.people.flatMap((person) => person.addresses.map((one) => [one.id, one] as const)),
    )
    const isTwice = input.confirm.some((id) => input.decline.includes(id))
    if (isTwice || wanted.some((id) => !proposals.has(id) && !addresses.has(id)))
      throw refuse('staff.decided-meanwhile')
    const isOther = ({ personId, email }: (typeof input.seen)[number]) =>
      before.people.some((person) => person.id === personId && person.email !== email)
    if (input.seen.some(isOther)) throw refuse('staff.address-meanwhile')
    for (const id of wanted) {
      const address = addresses.get(id)
      if (address === undefined) requireDecidable(proposals.get(id), input.confirm.includes(id))
      else requireAddressDecidable(address, input.confirm.includes(id))
    }
    const at = services.clock.now()
    const ids = {
      confirm: Object.groupBy(input.confirm, (id) => (addresses.has(id) ? 'address' : 'access')),
      decline: Object.groupBy(input.decline, (id) => (addresses.has(id) ? 'address' : 'access')),
    }
    const readdressed = await confirmAddresses(trx, ids.confirm.address ?? [], at)
    const confirmed = await confirmProposals(trx, ids.confirm.access ?? [], at)
    const declined =
      (await declineProposals(trx, ids.decline.access ?? [], at)) +
      (await declineAddresses(trx, ids.decline.address ?? [], at))
    if (readdressed.length + confirmed.length + declined < wanted.length)
      throw refuse('staff.decided-meanwhile')
    await recordEvents(trx, [
      ...readdressed.map(({ proposalId, personId }) => ({
        event: 'staff.address-confirmed',
        roles: rolesOf(context),
        institutionId,
        details: { personId, proposalId },
        requestId: context.request.id,
      })),
      ...confirmed.map(({ proposalId, kind, grantId, personId }) => ({
        event: kind === 'begin' ? 'staff.access-given' : 'staff.access-ended',
        roles: rolesOf(context),
        institutionId,
        details: { grantId, personId, proposalId },
        requestId: context.request.id,
      })),
    ])
    note({ confirmed: input.confirm.length, declined: input.decline })
    const given = confirmed.flatMap(({ kind, personId }) => (kind === 'begin' ? [personId] : []))
    const emails = new Map(
      readdressed.map(({ proposalId, personId }) => [personId, addresses.get(proposalId)?.email ?? null]),
    )
    const newcomers = before.people
      .filter(({ id }) => given.includes(id))
      .map((person) => ({ ...person, email: emails.get(person.id) ?? person.email }))
    return { invitations: await invitePeople(context, institutionId, newcomers) }
  },
})

function requireDecidable(proposal: Proposal | undefined, isConfirmed: boolean): void {
  if (proposal === undefined) throw refuse('staff.decided-meanwhile')
  const { hindrance, canDecline } = proposal
  if (hindrance !== null && (isConfirmed || !canDecline)) throw refuse(`staff.${hindrance}`)
}

function requireAddressDecidable({ hindrance, canDecline }: AddressProposal, isConfirmed: boolean): void {
  if (hindrance !== null && (isConfirmed || !canDecline)) throw refuse(`staff.address-${hindrance}`)
}
