import { recordEvent } from '#foundation/audit/index.ts'
import type { EndpointContext } from '#foundation/endpoint/index.ts'
import { asOtherActor } from '#platform/db/actor-transaction.ts'
import { AppError } from '#platform/errors/app-error.ts'

/** What signing in works with, whether it was called as an endpoint or came back from a provider. */
export type SignInContext = Pick<EndpointContext<unknown>, 'trx' | 'services' | 'request' | 'today'>

/** Runs work as a person who has proven something but is not an actor of the request yet. */
export function asPerson<T>(context: SignInContext, personId: string, work: () => Promise<T>): Promise<T> {
  const present = context.request.session?.stage === 'full' ? context.request.session.actor.personId : null
  const { trx, today } = context
  return asOtherActor(trx, { from: { actorId: present, today }, to: { actorId: personId, today } }, work)
}

export type SignInEvent =
  | 'sign-in.succeeded'
  | 'sign-in.first-factor-proven'
  | 'sign-in.failed'
  | 'sign-in.throttled'
  | 'sign-in.second-factor-added'
  | 'sign-in.recovery-code-used'
  | 'sign-in.identity-linked'
  | 'sign-in.invitation-accepted'

/** Writes the journal in the person's own chain; `null`: nobody is known. */
export async function journalSignIn(
  context: SignInContext,
  event: SignInEvent,
  told: {
    readonly personId: string | null
    readonly details: Readonly<Record<string, string | number | boolean>>
  },
): Promise<void> {
  const write = () =>
    recordEvent(context.trx, { event, roles: [], details: told.details, requestId: context.request.id })
  await (told.personId === null ? write() : asPerson(context, told.personId, write))
}

/** The person whose sign-in waits for a second factor. */
export function requireHalfSignedIn({ request }: SignInContext): string {
  if (request.session?.stage !== 'second-factor') throw new AppError(401, 'http.unauthenticated')
  return request.session.actor.personId
}

/** The person who may add a second factor now: one who must, or one whose sign-in is recent. */
export function requireEnrolling(context: SignInContext): string {
  const { session } = context.request
  if (session === undefined || session.stage === 'second-factor')
    throw new AppError(401, 'http.unauthenticated')
  if (session.stage === 'full') requireRecent(context)
  return session.actor.personId
}

const RECENT_MILLISECONDS = 15 * 60_000

export function isRecent({ request, services }: Pick<SignInContext, 'request' | 'services'>): boolean {
  const startedAt = request.session?.startedAt.getTime() ?? 0
  return services.clock.now().getTime() - startedAt <= RECENT_MILLISECONDS
}

/** Whoever finds an open browser must not be able to change how its owner signs in. */
export function requireRecent(context: Pick<SignInContext, 'request' | 'services'>): void {
  if (!isRecent(context)) throw new AppError(403, 'sign-in.prove-again')
}
