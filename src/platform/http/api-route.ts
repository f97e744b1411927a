import type { z } from 'zod'

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
export type RoutePattern = `${Method} /${string}`

/** What browser and server agree on about one endpoint. Outputs are JSON: no dates, no transforms. */
export interface ApiRouteDefinition {
  /** Method and path below `/api`: `GET /pupils/:pupilId`. */
  readonly route: RoutePattern
  readonly params?: z.ZodType
  readonly query?: z.ZodType
  readonly input?: z.ZodType
  readonly output: z.ZodType
}

type PathNames<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | PathNames<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never

/** A route with `:names` must declare exactly these names in `params`. */
type ParamsMatchPath<Definition extends ApiRouteDefinition> = [PathNames<Definition['route']>] extends [never]
  ? { readonly params?: undefined }
  : { readonly params: z.ZodType<Record<PathNames<Definition['route']>, unknown>> }

/**
 * Declares the contract of one endpoint, in a module's `contract/`. The server spreads it, the browser calls it.
 *
 *     export const getPupil = apiRoute({
 *       route: 'GET /pupils/:pupilId',
 *       params: z.strictObject({ pupilId: PupilId }),
 *       output: PupilView,
 *     })
 *     // server: endpoint({ ...getPupil, access: canReadPupil, audit: 'people.pupil-read', handler })
 *     // browser: useApiQuery(getPupil, { params: { pupilId } })
 */
export function apiRoute<const Definition extends ApiRouteDefinition>(
  definition: Definition & ParamsMatchPath<Definition>,
): Definition {
  return definition
}

type Given<Definition, Part extends 'params' | 'query' | 'input'> =
  Definition extends Record<Part, infer Schema extends z.ZodType>
    ? { [Key in Part]: z.input<Schema> }
    : unknown

/** What a caller sends: exactly the parts that the route declares. */
export type RouteRequest<Definition extends ApiRouteDefinition> = Given<Definition, 'params'> &
  Given<Definition, 'query'> &
  Given<Definition, 'input'>

export type RouteOutput<Definition extends ApiRouteDefinition> = z.output<Definition['output']>

export function splitRoute(route: RoutePattern): { method: string; path: string } {
  const space = route.indexOf(' ')
  return { method: route.slice(0, space), path: route.slice(space + 1) }
}

/** `/pupils/:pupilId` with `{ pupilId: 'a b' }` becomes `/pupils/a%20b`. */
export function fillPath(path: string, params: Readonly<Record<string, unknown>>): string {
  return path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params[name])))
}
