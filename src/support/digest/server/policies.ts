import { policy } from '#foundation/access/index.ts'

/** One's own letter, and nobody else's. */
export const canSetOwnDigest = policy({
  name: 'canSetOwnDigest',
  capability: null,
  subject: 'self',
  basis: 'each number under the policy of its own module',
})
