import type { z } from 'zod'
import type { Actor, Place, Policy } from '#foundation/access/index.ts'
import type { Db, Trx } from '#platform/db/connect.ts'
import type { ApiRouteDefinition } from '#platform/http/api-route.ts'
import type { Locale } from '#platform/i18n/locale.ts'
import type { Services } from './services.ts'

/** Name of a journal event: module, dot, what happened. */
export type AuditEvent = `${string}.${string}`

/** Says aloud why an endpoint leaves no trace in the journal. */
export type NotAudited = { readonly notAudited: string }

export function notAudited(reason: string): NotAudited {
  return { notAudited: reason }
}

type Parsed<Definition, Part extends 'params' | 'query' | 'input'> =
  Definition extends Record<Part, infer Schema extends z.ZodType> ? z.output<Schema> : undefined

/** Ids and numbers that the journal keeps with an event. Never names, codes or texts. */
export type AuditDetails = Readonly<Record<string, string | number | boolean | null | readonly string[]>>

export type RequestFacts = {
  readonly id: string
  readonly locale: Locale
  readonly ip: string
  /** Hash of the session token; undefined when nobody is signed in. */
  readonly sessionHash?: Buffer
}

export type EndpointContext<Definition extends ApiRouteDefinition> = {
  readonly params: Parsed<Definition, 'params'>
  readonly query: Parsed<Definition, 'query'>
  readonly input: Parsed<Definition, 'input'>
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

export type SubjectFinder<Definition extends ApiRouteDefinition> = (
  context: Pick<EndpointContext<Definition>, 'params' | 'query' | 'input' | 'trx'>,
) => Promise<Place | undefined>

export type EndpointDefinition<Definition extends ApiRouteDefinition> = Definition & {
  readonly access: Policy
  readonly audit: AuditEvent | NotAudited
  /** Finds the subject's place; by default from `:pupilId`, `:classId`, `:institutionId` or `:municipalityId`. */
  readonly subject?: SubjectFinder<Definition>
  readonly handler: (context: EndpointContext<Definition>) => Promise<z.input<Definition['output']>>
}

/** An endpoint of any shape, as the router keeps it. */
export type Endpoint = ApiRouteDefinition & {
  readonly access: Policy
  readonly audit: AuditEvent | NotAudited
  readonly subject?: SubjectFinder<ApiRouteDefinition>
  readonly handler: (context: EndpointContext<ApiRouteDefinition>) => Promise<unknown>
}

/**
 * One endpoint: contract, who may, what the journal says, and what happens. `access`, `audit` and `output` have no
 * default, so an unguarded or unaudited endpoint does not compile.
 */
export function endpoint<const Definition extends ApiRouteDefinition>(
  definition: EndpointDefinition<Definition>,
): Endpoint {
  return definition as unknown as Endpoint // the router calls the handler only with what the schemas have parsed
}

export type { Db, Trx }
