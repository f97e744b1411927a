import { policy } from '#foundation/access/index.ts'

export const canSignIn = policy({
  name: 'canSignIn',
  capability: null,
  subject: 'everyone',
  basis: 'Signing in itself: nobody is known before it. Failures are counted, throttled and journalled',
})

/** The handler asks for a session that may enrol (`requireEnrolling`): its person is not an actor yet. */
export const canAddSecondFactor = policy({
  name: 'canAddSecondFactor',
  capability: null,
  subject: 'everyone',
  basis: 'Security of processing (GDPR art. 32): who sees pupils’ data signs in with two factors',
})

export const canManageOwnSignIn = policy({
  name: 'canManageOwnSignIn',
  capability: null,
  subject: 'self',
  basis: 'The person’s own means of signing in and own sessions',
})

export const canTryDemonstration = policy({
  name: 'canTryDemonstration',
  capability: null,
  subject: 'everyone',
  basis: 'Invented people only; served in demonstrations on the same machine and nowhere else',
})
