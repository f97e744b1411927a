import {
  type ApiRouteDefinition,
  fillPath,
  type RouteOutput,
  type RoutePattern,
  type RouteRequest,
  splitRoute,
} from '#platform/http/api-route.ts'
import { ApiError, type ErrorBody } from './api-error.ts'

/** The parts of a request once its types are checked. */
interface RequestParts {
  params?: Readonly<Record<string, unknown>>
  query?: Readonly<Record<string, unknown>>
  input?: unknown
}

export interface CallOptions {
  signal?: AbortSignal
  /** Autosave keeps what is typed and stays; everything else goes to sign-in when the session has ended. */
  whenSignedOut?: 'leave' | 'stay'
}

let csrf: string | undefined
let onSignedOut: () => void = () => {}
let refreshCsrf: () => Promise<void> = async () => {}

/** The session's token, sent with every call. */
export function setCsrf(token: string | undefined): void {
  csrf = token
}

/** Headers that prove that a request comes from our own page, for requests that `fetch` cannot make. */
export function proofHeaders(): Record<string, string> {
  return csrf === undefined ? {} : { 'x-pamani-csrf': csrf }
}

export function whenTokenIsStale(refresh: () => Promise<void>): void {
  refreshCsrf = refresh
}

export function whenSessionEnds(listener: () => void): void {
  onSignedOut = listener
}

/**
 * Calls one endpoint by its contract.
 *
 *     const pupil = await callApi(getPupil, { params: { pupilId } })
 */
export async function callApi<Definition extends ApiRouteDefinition>(
  definition: Definition,
  request: RouteRequest<Definition>,
  options: CallOptions = {},
): Promise<RouteOutput<Definition>> {
  return callPath<RouteOutput<Definition>>(definition.route, request as RequestParts, options)
}

/** Calls a route without its contract: for the shell, which must stay small. */
export async function callPath<Output>(
  route: RoutePattern,
  parts: RequestParts = {},
  options: CallOptions = {},
): Promise<Output> {
  try {
    return await attempt<Output>(route, parts, options)
  } catch (error) {
    if (!isStaleToken(error)) throw error
    await refreshCsrf()
    return attempt<Output>(route, parts, options)
  }
}

async function attempt<Output>(
  route: RoutePattern,
  parts: RequestParts,
  options: CallOptions,
): Promise<Output> {
  const response = await send(routeUrl(route, parts), {
    method: splitRoute(route).method,
    headers: headersOf(parts.input),
    ...(parts.input === undefined ? {} : { body: bodyOf(parts.input) }),
    ...(options.signal === undefined ? {} : { signal: options.signal }),
  })
  if (response.ok) return readJson<Output>(response)
  throw await refusal(response, options)
}

/** The person has signed in again in another tab: the token of this one is old. */
function isStaleToken(error: unknown): boolean {
  return error instanceof ApiError && error.code === 'http.forgery'
}

/** The address of an endpoint, for links to files. */
export function apiUrl<Definition extends ApiRouteDefinition>(
  definition: Definition,
  request: RouteRequest<Definition>,
): string {
  return routeUrl(definition.route, request as RequestParts)
}

function routeUrl(route: RoutePattern, { params = {}, query = {} }: RequestParts): string {
  const search = searchOf(query)
  return `/api${fillPath(splitRoute(route).path, params)}${search === '' ? '' : `?${search}`}`
}

function searchOf(query: Readonly<Record<string, unknown>>): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null) search.append(name, String(one))
    }
  }
  return search.toString()
}

/** Files go as `FormData`; the browser then writes the content type itself. */
function bodyOf(input: unknown): BodyInit {
  return input instanceof FormData || input instanceof Blob ? input : JSON.stringify(input)
}

function headersOf(input: unknown): Record<string, string> {
  const isJson = input !== undefined && !(input instanceof FormData) && !(input instanceof Blob)
  return {
    accept: 'application/json',
    ...(isJson ? { 'content-type': 'application/json' } : {}),
    ...(csrf === undefined ? {} : { 'x-pamani-csrf': csrf }),
  }
}

/** Sends a request with the session; whether it was answered well is for the caller to see. */
export async function send(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, { credentials: 'same-origin', ...init })
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new ApiError(0, {})
  }
}

/** What a refused answer says; signs out where the session has ended. */
export async function refusal(
  response: Response,
  { whenSignedOut = 'leave' }: CallOptions = {},
): Promise<ApiError> {
  if (response.status === 401 && whenSignedOut === 'leave') onSignedOut()
  const body = await readJson<ErrorBody>(response).catch(() => ({}))
  return new ApiError(response.status, body, response.headers.get('x-request-id') ?? undefined)
}

async function readJson<Body>(response: Response): Promise<Body> {
  const text = await response.text()
  return (text === '' ? null : JSON.parse(text)) as Body
}
