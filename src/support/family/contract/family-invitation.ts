import { z } from 'zod'
import { PupilId } from '#foundation/people/contract/ids.ts'
import { guardianRelations } from '#foundation/people/contract/pupil.ts'
import { apiRoute } from '#platform/http/api-route.ts'
import { Party, PersonName } from '#support/plans/contract/plan-words.ts'

/** A guardian in force by the register, or the pupil. */
export const FamilyMember = PersonName.extend({
  personId: z.uuid(),
  party: Party,
  /** Null: the pupil. */
  relation: z.enum(guardianRelations).nullable(),
  /** Of a guardian, as the register has it. */
  email: z.string().nullable(),
  /** The 13th birthday of a pupil who is younger; null: may be invited. */
  mayFrom: z.iso.date().nullable(),
  /** `none`: not let in, or not by an account yet; nothing more is told of such a person. `closed`: an administrator closed the account. */
  state: z.enum(['none', 'invited', 'signs-in', 'closed']),
  /** Until when the last link works, also when that is past; null: there is none. */
  invitedUntil: z.iso.datetime().nullable(),
  /** Whether the last link no longer works. */
  isOver: z.boolean(),
  isSelf: z.boolean(),
})
export type FamilyMember = z.infer<typeof FamilyMember>

export const FamilyInvitations = z.object({
  members: z.array(FamilyMember),
  /** Whether letters go from here; else only links are handed over. */
  mails: z.boolean(),
})
export type FamilyInvitations = z.infer<typeof FamilyInvitations>

/** What became of an invitation. */
export const FamilyInvitation = PersonName.extend({
  personId: z.uuid(),
  party: Party,
  /** `signs-in`: has an account in use; `elsewhere`: a link of somebody else waits, and it may open more than this pupil. */
  how: z.enum(['link', 'mailed', 'signs-in', 'elsewhere']),
  /** Shown this once, to hand over. */
  paper: z
    .object({
      username: z.string(),
      link: z.url(),
      /** The link as a picture, a data address. */
      qrCode: z.string(),
      until: z.iso.datetime(),
    })
    .nullable(),
})
export type FamilyInvitation = z.infer<typeof FamilyInvitation>

const OnePupil = z.strictObject({ pupilId: PupilId })
const OnePerson = OnePupil.extend({ personId: z.uuid() })

export const listFamilyInvitations = apiRoute({
  route: 'GET /pupils/:pupilId/family-access',
  params: OnePupil,
  output: FamilyInvitations,
})

/** Lets a guardian or the pupil in. Invited again, an earlier link of the same person ends. */
export const inviteFamily = apiRoute({
  route: 'POST /pupils/:pupilId/family-access/:personId',
  params: OnePerson,
  input: z.strictObject({ by: z.enum(['paper', 'mail']) }),
  output: FamilyInvitations.extend({ invitation: FamilyInvitation }),
})

/** Takes the page of this pupil away at once. */
export const endFamilyAccess = apiRoute({
  route: 'DELETE /pupils/:pupilId/family-access/:personId',
  params: OnePerson,
  output: FamilyInvitations,
})
