import { z } from 'zod'

/** What a staff list can do to somebody, in the order in which it is told. */
export const staffEffectParts = ['added', 'post', 'end', 'address', 'access', 'accessEnd'] as const
export type StaffEffectPart = (typeof staffEffectParts)[number]

const Until = z.iso.date().nullable()
const PostOfEffect = {
  /** A post that the product knows, else the words of the register. */
  post: z.string(),
  className: z.string().nullable(),
}

/** One of the staff and what becomes of her or him by a staff list; who stays as before is not told one by one. */
export const StaffEffect = z.object({
  kind: z.literal('colleague'),
  givenName: z.string(),
  familyName: z.string(),
  /** Nobody of this name or address was known. */
  isAdded: z.boolean(),
  address: z
    .object({
      before: z.string().nullable(),
      after: z.string(),
      /** Waits until another person confirms it. */
      isProposed: z.boolean(),
    })
    .nullable(),
  posts: z.array(
    z.discriminatedUnion('change', [
      z.object({ change: z.literal('added'), ...PostOfEffect, from: z.iso.date(), until: Until }),
      /** The last day is another one than before; null: none was set. */
      z.object({
        change: z.literal('until'),
        ...PostOfEffect,
        before: Until,
        after: z.iso.date(),
        /** Whether it has come. */
        isOver: z.boolean(),
      }),
    ]),
  ),
  /** Access that begins or ends once another person confirms it. */
  access: z.array(
    z.object({
      change: z.enum(['begin', 'end']),
      role: z.enum([
        'class_teacher',
        'subject_teacher',
        'support_specialist',
        'school_leadership',
        'records_clerk',
      ]),
      className: z.string().nullable(),
      /** Last day of the access. */
      until: Until,
    }),
  ),
})
export type StaffEffect = z.infer<typeof StaffEffect>

/** Whether a part of what the list does concerns this person: for showing only one part. */
export function hasPart({ isAdded, address, posts, access }: StaffEffect, part: StaffEffectPart): boolean {
  switch (part) {
    case 'added':
      return isAdded
    case 'post':
      return posts.some(({ change }) => change === 'added')
    case 'end':
      return posts.some(({ change }) => change === 'until')
    case 'address':
      return address !== null && !isAdded
    case 'access':
      return access.some(({ change }) => change === 'begin')
    case 'accessEnd':
      return access.some(({ change }) => change === 'end')
    default:
      return part satisfies never
  }
}
