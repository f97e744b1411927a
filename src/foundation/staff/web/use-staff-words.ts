import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { useSession } from '#web/session/use-session.ts'
import { posts } from '../contract/posts.ts'
import type { AddressProposal, Colleague, HeldAccess, Proposal } from '../contract/staff.ts'
import { useRoleName } from './use-role-name.ts'

type Post = Colleague['posts'][number]

/** What posts, access and proposals are called, in the reader's language. */
export function useStaffWords() {
  const t = useT()
  const f = useFormat()
  const { today } = useSession()
  const role = useRoleName()
  const access = (held: HeldAccess) => {
    if (held.validFrom > today)
      return t('staff.access.later', { role: role(held), date: f.date(held.validFrom) })
    if (held.validUntil === null) return role(held)
    return t('staff.access.until', { role: role(held), date: f.date(held.validUntil) })
  }
  const post = ({ post, className, until }: Post) => {
    const known = posts.find((one) => one === post)
    const name = known === undefined ? post : t(`staff.posts.${known}`)
    const whole = className === null ? name : `${name} ${className}`
    return until === null ? whole : t('staff.postUntil', { post: whole, date: f.date(until) })
  }
  return {
    post,
    access,
    /** What somebody is found by. */
    searched: ({ givenName, familyName, email, addresses, posts: held }: Colleague) => [
      givenName,
      familyName,
      email,
      ...addresses.map((address) => address.email),
      ...held.map(post),
    ],
    /** The same role in several classes is one line. */
    accessLines: (held: readonly HeldAccess[]) => {
      const alike = ({ role: name, validFrom, validUntil }: HeldAccess) =>
        [name, validFrom > today ? validFrom : '', validUntil].join(' ')
      return [...Map.groupBy(held, alike).values()].flatMap((group) => {
        const [first] = group
        const classNames = group.flatMap(({ className }) => className ?? []).join(', ')
        return first === undefined
          ? []
          : [access({ ...first, className: classNames === '' ? null : classNames })]
      })
    },
    address: ({ email: before }: Colleague, { email }: AddressProposal) =>
      before === null
        ? t('staff.waiting.addressFirst', { email })
        : t('staff.waiting.address', { email, before }),
    proposal: (proposal: Proposal) => {
      const { kind, validUntil } = proposal
      const isDated = validUntil !== null && (kind === 'begin' || validUntil >= today)
      if (!isDated) return t(`staff.waiting.${kind}`, { role: role(proposal) })
      const date = f.date(validUntil)
      return t(kind === 'begin' ? 'staff.waiting.beginUntil' : 'staff.waiting.endOn', {
        role: role(proposal),
        date,
      })
    },
  }
}
