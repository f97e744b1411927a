import { reasonOfPost } from '#foundation/access/index.ts'
import {
  accessOfPost,
  type KnownGrant,
  type KnownProposal,
  posts as knownPosts,
  type NewProposal,
  type PostAccess,
} from '#foundation/staff/index.ts'
import { plusDays } from '#platform/calendar/plain-days.ts'
import type { MissingPost, PostChange, PostNow, StaffDecisions } from '../domain/staff-list.ts'

export type ProposalRegister = {
  readonly institutionId: string
  readonly today: string
  /** Posts that the reader has ended. */
  readonly ended: readonly (PostChange & MissingPost)[]
  readonly grants: readonly KnownGrant[]
  readonly known: readonly KnownProposal[]
  readonly classNames: ReadonlyMap<string, string>
  readonly newId: () => string
}

type Proposed = {
  readonly proposals: readonly NewProposal[]
  /** New posts from which no access follows. */
  readonly without: readonly PostNow[]
}

/**
 * The access that the posts of the list ask for and nobody has given yet, and the grants that no post asks for any longer. What
 * waits already, or was declined for the same post, is not proposed again; nothing is proposed for whoever cannot be invited.
 */
export function proposalsOf(decided: StaffDecisions, register: ProposalRegister): Proposed {
  const wanted = decided.now.map((post) => ({ post, access: accessOf(post, register) }))
  const added = new Set(decided.posts.map(({ id }) => id))
  const begins: NewProposal[] = []
  for (const { post, access } of wanted) {
    const isOver = post.endsOn !== null && post.endsOn <= register.today
    if (access !== null && !isOver && post.isReachable) begin(begins, post, access, register)
  }
  return {
    proposals: [...begins, ...endsOf(decided, register)],
    without: wanted.flatMap(({ post, access }) => (access === null && added.has(post.id) ? [post] : [])),
  }
}

function accessOf(
  { post, classId }: Pick<PostNow, 'classId'> & { readonly post: string },
  { institutionId }: ProposalRegister,
): PostAccess | null {
  const known = knownPosts.find((one) => one === post)
  return known === undefined ? null : accessOfPost(known, { institutionId, classId })
}

function begin(begins: NewProposal[], post: PostNow, access: PostAccess, register: ProposalRegister): void {
  const { personId, id: postId, startsOn, endsOn } = post
  const isSame = (one: { personId: string; role: string; scopeId: string }) =>
    one.personId === personId && one.role === access.role && one.scopeId === access.scopeId
  const isHeld = register.grants.some(isSame)
  const isKnown = register.known.some(
    (one) => isSame(one) && one.kind === 'begin' && (one.status === 'open' || one.postId === postId),
  )
  if (isHeld || isKnown || begins.some(isSame)) return
  const className = post.classId === null ? null : (register.classNames.get(post.classId) ?? null)
  begins.push({
    ...access,
    id: register.newId(),
    kind: 'begin',
    personId,
    postId,
    validFrom: startsOn,
    validUntil: lastDay(endsOn),
    reason: reasonOfPost(post.post, className),
    grantId: null,
  })
}

/**
 * Grants that no post asks for any longer: those of a post that ends, and all that somebody holds in the school whose last post
 * ends. Who stays in another post keeps what that one asks for.
 */
function endsOf(decided: StaffDecisions, register: ProposalRegister): NewProposal[] {
  const changed = new Set(decided.changes.map(({ id }) => id))
  const ending = [
    ...decided.now.filter(({ id, endsOn }) => endsOn !== null && changed.has(id)),
    ...register.ended,
  ]
  const gone = new Set(ending.map(({ id }) => id))
  const staying = [...decided.now, ...decided.missing].filter(({ id }) => !gone.has(id))
  return register.grants.flatMap((grant) => {
    const mine = ending.filter(({ personId }) => personId === grant.personId)
    const others = staying.filter(({ personId }) => personId === grant.personId)
    const asks = (post: Pick<PostNow, 'classId'> & { readonly post: string }) => {
      const access = accessOf(post, register)
      return access?.role === grant.role && access.scopeId === grant.scopeId
    }
    if (others.some(asks)) return []
    const last = (others.length === 0 ? mine : mine.filter(asks)).toSorted(byEnd).at(-1)
    return last === undefined ? [] : endOf(grant, last, register)
  })
}

type Ending = { readonly id: string; readonly endsOn: string | null }

function byEnd(a: Ending, b: Ending): number {
  return (a.endsOn ?? '').localeCompare(b.endsOn ?? '')
}

function endOf(grant: KnownGrant, { id: postId, endsOn }: Ending, register: ProposalRegister): NewProposal[] {
  const { id: grantId, personId, role, scopeKind, scopeId, validUntil: before } = grant
  const validUntil = lastDay(endsOn)
  const waits = register.known.some(
    (one) =>
      one.kind === 'end' &&
      one.status === 'open' &&
      one.personId === personId &&
      one.role === role &&
      one.scopeId === scopeId,
  )
  const isSooner = before !== null && validUntil !== null && before <= validUntil
  if (waits || isSooner) return []
  const reason = 'amata beigas darbinieku sarakstā'
  const about = { kind: 'end' as const, personId, postId, role, scopeKind, scopeId, reason, grantId }
  return [{ ...about, id: register.newId(), validFrom: register.today, validUntil }]
}

function lastDay(endsOn: string | null): string | null {
  return endsOn === null ? null : plusDays(endsOn, -1)
}
