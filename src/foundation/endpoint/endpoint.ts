import type { z } from 'zod'
import type { Actor, Place, Policy } from '#foundation/access/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import type { AppError } from '#platform/errors/app-error.ts'
import type { ApiRouteDefinition, RoutePattern } from '#platform/http/api-route.ts'
import type { Locale } from '#platform/i18n/locale.ts'
import type { Services } from './services.ts'
import type { Session } from './session-reads.ts'

/** Name of a journal event: module, dot, what happened. */
export type AuditEvent = `${string}.${string}`

/** Says aloud why an endpoint leaves no trace in the journal. */
export type NotAudited = { readonly notAudited: string }

export function notAudited(reason: string): NotAudited {
  return { notAudited: reason }
}

/** One of several events: what was noted for the journal tells which. */
export type OneOfEvents = {
  readonly events: readonly AuditEvent[]
  readonly choose: (details: Readonly<Record<string, unknown>>) => AuditEvent
}

/** Ids and numbers that the journal keeps with an event. Never names, codes or texts. */
export type AuditDetails = Readonly<Record<string, string | number | boolean | null | readonly string[]>>

export type RequestFacts = {
  readonly id: string
  readonly locale: Locale
  readonly ip: string
  readonly userAgent: string
  readonly cookies: Readonly<Record<string, string | undefined>>
  /** Hash of the session token; undefined when nobody is signed in. */
  readonly sessionHash?: Buffer
  /** The session, also one whose second factor is still missing: its person is not an actor yet. */
  readonly session?: Session
}

export type EndpointContext<Params = unknown, Query = unknown, Input = unknown> = {
  readonly params: Params
  readonly query: Query
  readonly input: Input
  /** The transaction: everything in it happens, together with its journal row, or nothing does. */
  readonly trx: Trx
  readonly actor: Actor
  /** Present place of the subject. */
  readonly place: Place
  /** Calendar day in Latvia. */
  readonly today: string
  readonly services: Services
  readonly request: RequestFacts
  /** Adds ids and numbers to the journal row of this request. */
  note(details: AuditDetails): void
  /** Runs `work` as the background job inside this transaction; the journal keeps the reason. */
  elevate<T>(reason: string, work: () => Promise<T>): Promise<T>
}

type Absent = z.ZodUndefined

export type SubjectFinder<Params, Query, Input> = (
  context: Pick<EndpointContext<Params, Query, Input>, 'params' | 'query' | 'input' | 'trx'>,
) => Promise<Place | undefined>

/** The raw body of a request, as it comes in, for an endpoint that takes a file. */
export type Incoming<Params = unknown, Query = unknown> = {
  readonly params: Params
  readonly query: Query
  readonly body: AsyncIterable<Uint8Array>
  /** What the sender says; null when it does not. */
  readonly announcedBytes: number | null
  readonly services: Services
}

type Guards = {
  readonly access: Policy
  readonly audit: AuditEvent | OneOfEvents | NotAudited
}

export type EndpointDefinition<
  Params extends z.ZodType,
  Query extends z.ZodType,
  Input extends z.ZodType,
  Output extends z.ZodType,
> = Guards & {
  readonly route: RoutePattern
  readonly params?: Params
  readonly query?: Query
  readonly input?: Input
  readonly output: Output
  /** Finds the subject's place; by default from `:pupilId`, `:classId`, `:institutionId` or `:municipalityId`. */
  readonly subject?: SubjectFinder<z.output<Params>, z.output<Query>, z.output<Input>>
  /**
   * Takes in a file before the transaction begins, so that a slow sender holds no connection. Runs once the policy has said
   * yes; the policy is asked again in the transaction. What it returns is the input.
   */
  readonly receive?: (incoming: Incoming<z.output<Params>, z.output<Query>>) => Promise<z.input<Input>>
  /** Throwing a refusal undoes everything; returning one keeps what was written, for example a count of failures. */
  readonly handler: (
    context: EndpointContext<z.output<Params>, z.output<Query>, z.output<Input>>,
  ) => Promise<z.input<Output> | AppError>
}

/** An endpoint of any shape, as the router keeps it. */
export type Endpoint = ApiRouteDefinition &
  Guards & {
    readonly subject?: SubjectFinder<unknown, unknown, unknown>
    readonly receive?: (incoming: Incoming) => Promise<unknown>
    readonly handler: (context: EndpointContext) => Promise<unknown>
  }

/**
 * One endpoint: contract, who may, what the journal says, and what happens. `access`, `audit` and `output` have no
 * default, so an unguarded or unaudited endpoint does not compile.
 */
export function endpoint<
  Output extends z.ZodType,
  Params extends z.ZodType = Absent,
  Query extends z.ZodType = Absent,
  Input extends z.ZodType = Absent,
>(definition: EndpointDefinition<Params, Query, Input, Output>): Endpoint {
  return definition as unknown as Endpoint // the router calls the handler only with what these schemas have parsed
}
