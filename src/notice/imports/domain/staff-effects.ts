import type { NewProposal } from '#foundation/staff/index.ts'
import { plusDays } from '#platform/calendar/plain-days.ts'
import type { StaffEffect } from '../contract/staff-effects.ts'
import type { EmailChange, PostChange, StaffDecisions, StaffRegister } from './staff-list.ts'

type Told = {
  readonly decided: StaffDecisions
  readonly register: Pick<StaffRegister, 'colleagues' | 'owners' | 'today'>
  /** Posts whose last day is another one than before. */
  readonly changes: readonly PostChange[]
  /** Addresses that wait for another person. */
  readonly proposedEmails: readonly EmailChange[]
  readonly proposals: readonly NewProposal[]
  readonly classNames: ReadonlyMap<string, string>
}

type Name = Pick<StaffEffect, 'givenName' | 'familyName'>

/** What becomes of whom by a staff list, by name. Whose posts, address and access stay is left out. */
export function staffEffects(told: Told): StaffEffect[] {
  const { decided, register, proposals, proposedEmails } = told
  const added = new Map(decided.people.map((person) => [person.id, person]))
  const posts = Map.groupBy(postsOf(told), ({ personId }) => personId)
  const access = Map.groupBy(proposals, ({ personId }) => personId)
  const emails = new Map([
    ...decided.emails.map((one) => [one.personId, addressOf(one, false)] as const),
    ...proposedEmails.map((one) => [one.personId, addressOf(one, true)] as const),
  ])
  const names = new Map<string, Name>([
    ...[...register.owners.values()].map((owner) => [owner.personId, owner] as const),
    ...register.colleagues.map((colleague) => [colleague.id, colleague] as const),
    ...added,
  ])
  const concerned = [...names].filter(([id]) => [added, posts, access, emails].some((about) => about.has(id)))
  const effects = concerned.map(([id, { givenName, familyName }]): StaffEffect => {
    const email = emails.get(id)
    const own = added.get(id)?.email ?? null
    return {
      kind: 'colleague',
      givenName,
      familyName,
      isAdded: added.has(id),
      address: email ?? (own === null ? null : { before: null, after: own, isProposed: false }),
      posts: (posts.get(id) ?? []).map(({ told: post }) => post),
      access: (access.get(id) ?? []).map(({ kind, role, scopeKind, scopeId, validUntil }) => ({
        change: kind,
        role,
        className: scopeKind === 'class' ? (told.classNames.get(scopeId) ?? null) : null,
        until: validUntil,
      })),
    }
  })
  return effects.toSorted(
    (a, b) => a.familyName.localeCompare(b.familyName, 'lv') || a.givenName.localeCompare(b.givenName, 'lv'),
  )
}

function addressOf({ before, email }: EmailChange, isProposed: boolean): StaffEffect['address'] {
  return { before, after: email, isProposed }
}

type ToldPost = { readonly personId: string; readonly told: StaffEffect['posts'][number] }

function postsOf({ decided, register, changes, classNames }: Told): ToldPost[] {
  const nameOf = (classId: string | null) => (classId === null ? null : (classNames.get(classId) ?? null))
  const held = new Map(
    register.colleagues.flatMap(({ id: personId, posts }) =>
      posts.map((post) => [post.id, { ...post, personId }] as const),
    ),
  )
  return [
    ...decided.posts.map(
      ({ personId, post, classId, startsOn, endsOn }): ToldPost => ({
        personId,
        told: { change: 'added', post, className: nameOf(classId), from: startsOn, until: lastDay(endsOn) },
      }),
    ),
    ...changes.flatMap(({ id, endsOn, before }): ToldPost[] => {
      const known = held.get(id)
      if (known === undefined || endsOn === null) return []
      const { personId, post, classId } = known
      const days = {
        before: lastDay(before),
        after: plusDays(endsOn, -1),
        isOver: endsOn <= register.today,
      }
      return [{ personId, told: { change: 'until', post, className: nameOf(classId), ...days } }]
    }),
  ]
}

function lastDay(endsOn: string | null): string | null {
  return endsOn === null ? null : plusDays(endsOn, -1)
}
