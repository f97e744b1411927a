import { z } from 'zod'
import { apiRoute } from '#platform/http/api-route.ts'
import { idOf } from '#platform/ids/ids.ts'

export const ProposalId = idOf('proposal')
export const GrantId = idOf('grant')

/** How many people or proposals one request may be about. */
export const MOST_AT_ONCE = 300

const Name = { givenName: z.string(), familyName: z.string() }
const Role = z.enum([
  'class_teacher',
  'subject_teacher',
  'support_specialist',
  'school_leadership',
  'records_clerk',
  'register_keeper',
])

export const HeldAccess = z.object({
  grantId: GrantId,
  role: Role,
  className: z.string().nullable(),
  validFrom: z.iso.date(),
  /** Last day; null: no end is set. */
  validUntil: z.iso.date().nullable(),
  canEnd: z.boolean(),
})
export type HeldAccess = z.infer<typeof HeldAccess>

export const Proposal = z.object({
  id: ProposalId,
  kind: z.enum(['begin', 'end']),
  role: Role,
  className: z.string().nullable(),
  validFrom: z.iso.date(),
  /** Last day of the access; of an end that has come the day is past. */
  validUntil: z.iso.date().nullable(),
  proposedBy: z.object(Name).nullable(),
  proposedAt: z.iso.datetime(),
  /** Why the reader does not confirm it; `proposal-over`: the access would have ended already. Null: may confirm. */
  hindrance: z.enum(['own-access', 'own-proposal', 'leadership', 'proposal-over']).nullable(),
  canDecline: z.boolean(),
})
export type Proposal = z.infer<typeof Proposal>

/** An address that a staff list proposes for somebody who has access or an account: no link goes there until it is confirmed. */
export const AddressProposal = z.object({
  id: ProposalId,
  email: z.string(),
  proposedBy: z.object(Name).nullable(),
  proposedAt: z.iso.datetime(),
  /** Why the reader does not confirm it; `elsewhere`: the person holds what the reader may not give. Null: may confirm. */
  hindrance: z.enum(['own-access', 'own-proposal', 'elsewhere', 'taken', 'signed-in']).nullable(),
  canDecline: z.boolean(),
})
export type AddressProposal = z.infer<typeof AddressProposal>

export const Colleague = z.object({
  id: z.uuid(),
  ...Name,
  email: z.string().nullable(),
  posts: z.array(
    z.object({
      /** A post that the product knows, else the words of the register. */
      post: z.string(),
      className: z.string().nullable(),
      /** Last day; null: no end is set. */
      until: z.iso.date().nullable(),
    }),
  ),
  account: z.enum(['none', 'invited', 'active', 'locked']),
  /** Until when the last link works, if it was not used. */
  invitedUntil: z.iso.datetime().nullable(),
  lastSignedInAt: z.iso.datetime().nullable(),
  secondFactor: z.boolean(),
  access: z.array(HeldAccess),
  proposals: z.array(Proposal),
  addresses: z.array(AddressProposal),
  isSelf: z.boolean(),
  /** Has access, has never signed in, and can be sent a link. */
  canInvite: z.boolean(),
})
export type Colleague = z.infer<typeof Colleague>

export const StaffView = z.object({
  institutionId: z.uuid(),
  institutionName: z.string(),
  /** Whether invitations go by letter; else the page shows the links to hand over. */
  mails: z.boolean(),
  people: z.array(Colleague),
})
export type StaffView = z.infer<typeof StaffView>

/** What became of the invitation of one person. */
export const Invitation = z.object({
  personId: z.uuid(),
  ...Name,
  username: z.string(),
  how: z.enum(['mailed', 'link', 'no-address', 'not-possible']),
  /** Shown this once; null when it went by letter or there is none. */
  link: z.string().nullable(),
})
export type Invitation = z.infer<typeof Invitation>

const params = z.strictObject({ institutionId: z.uuid() })
const Invitations = z.object({ invitations: z.array(Invitation) })

export const listStaffPlaces = apiRoute({
  route: 'GET /staff',
  output: z.object({
    places: z.array(z.object({ id: z.uuid(), name: z.string(), waiting: z.int() })),
  }),
})

export const readStaff = apiRoute({
  route: 'GET /institutions/:institutionId/staff',
  params,
  output: StaffView,
})

/** Confirms and declines what was proposed, access and addresses: all of it or nothing. Whoever gets access and has no account is invited. */
export const decideAccess = apiRoute({
  route: 'POST /institutions/:institutionId/staff/decisions',
  params,
  input: z.strictObject({
    confirm: z.array(ProposalId).max(MOST_AT_ONCE),
    decline: z.array(ProposalId).max(MOST_AT_ONCE),
    /** The addresses that the reader saw beside who gets access: refused if one has changed since. */
    seen: z
      .array(z.strictObject({ personId: z.uuid(), email: z.string().nullable() }))
      .max(MOST_AT_ONCE)
      .default([]),
  }),
  output: Invitations,
})

/** Ends access at once; the sessions of the person end too. */
export const endAccess = apiRoute({
  route: 'POST /institutions/:institutionId/staff/ends',
  params,
  input: z.strictObject({ grantIds: z.array(GrantId).min(1).max(MOST_AT_ONCE) }),
  output: z.object({}),
})

export const inviteStaff = apiRoute({
  route: 'POST /institutions/:institutionId/staff/invitations',
  params,
  input: z.strictObject({ personIds: z.array(z.uuid()).min(1).max(MOST_AT_ONCE) }),
  output: Invitations,
})
