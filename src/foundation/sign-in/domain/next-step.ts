import type { SessionStage } from '#foundation/endpoint/index.ts'

export type FirstFactor = {
  /** Whether any role of the person sees pupils. */
  readonly required: boolean
  /** Whether the person has an authenticator app or a passkey. */
  readonly enrolled: boolean
  /** Whether this sign-in was itself two factors: a passkey with user verification, or a provider that is trusted for it. */
  readonly alreadyTwo: boolean
}

/** What a sign-in still lacks. Whoever may see pupils needs a second factor; whoever has one is always asked for it. */
export function nextStage(proven: FirstFactor): SessionStage {
  if (proven.alreadyTwo) return 'full'
  if (proven.enrolled) return 'second-factor'
  return proven.required ? 'enrolment' : 'full'
}
