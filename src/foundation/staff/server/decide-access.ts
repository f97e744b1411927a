import { recordEvents } from '#foundation/audit/index.ts'
import { type EndpointContext, endpoint } from '#foundation/endpoint/index.ts'
import { refuse } from '#platform/errors/app-error.ts'
import { decideAccess as contract, type Proposal } from '../contract/staff.ts'
import { invitePeople } from './invite-people.ts'
import { canConfirmAccess } from './policies.ts'
import { confirmProposals, declineProposals } from './proposal-store.ts'
import { rolesOf } from './roles-of.ts'
import { getStaffView } from './staff-view.ts'

/**
 * Confirms and declines what a staff list proposed: everything that was sent, or nothing. Never one's own access and never what
 * one proposed oneself. Each grant that comes or ends is an event of its own. Whoever gets access and has no account is invited.
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
    const isTwice = input.confirm.some((id) => input.decline.includes(id))
    if (isTwice || wanted.some((id) => !proposals.has(id))) throw refuse('staff.decided-meanwhile')
    for (const id of wanted) requireDecidable(context, proposals.get(id), input.confirm.includes(id))
    const at = services.clock.now()
    const confirmed = await confirmProposals(trx, input.confirm, at)
    const declined = await declineProposals(trx, input.decline, at)
    if (confirmed.length + declined < wanted.length) throw refuse('staff.decided-meanwhile')
    await recordEvents(
      trx,
      confirmed.map(({ proposalId, kind, grantId, personId }) => ({
        event: kind === 'begin' ? 'staff.access-given' : 'staff.access-ended',
        roles: rolesOf(context),
        institutionId,
        details: { grantId, personId, proposalId },
        requestId: context.request.id,
      })),
    )
    note({ confirmed: input.confirm.length, declined: input.decline })
    const given = confirmed.flatMap(({ kind, personId }) => (kind === 'begin' ? [personId] : []))
    const newcomers = before.people.filter(({ id }) => given.includes(id))
    return { invitations: await invitePeople(context, institutionId, newcomers) }
  },
})

function requireDecidable(
  { today }: Pick<EndpointContext, 'today'>,
  proposal: Proposal | undefined,
  isConfirmed: boolean,
): void {
  if (proposal === undefined) throw refuse('staff.decided-meanwhile')
  if (proposal.hindrance !== null) throw refuse(`staff.${proposal.hindrance}`)
  const isOver = proposal.kind === 'begin' && proposal.validUntil !== null && proposal.validUntil < today
  if (isConfirmed && isOver) throw refuse('staff.proposal-over')
}
