import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import { AppError } from '#platform/errors/app-error.ts'
import { splitRoute } from '#platform/http/api-route.ts'
import { FileAnswer, mediaTypeOf } from '#platform/http/file-answer.ts'
import { localeCookie, negotiateLocale } from '#platform/i18n/locale.ts'
import type { Endpoint, RequestFacts } from './endpoint.ts'
import { errorAnswer, InvalidInput, type Speak } from './error-response.ts'
import { type Call, runEndpoint } from './run-endpoint.ts'
import type { Services } from './services.ts'
import { csrfToken, findSession, SESSION_COOKIE, type Session } from './session-reads.ts'

export const CSRF_HEADER = 'x-pamani-csrf'

/** Serves the endpoints below `/api`. The one place where requests become calls and errors become answers. */
export function mountEndpoints(
  app: FastifyInstance,
  endpoints: readonly Endpoint[],
  services: Services,
  speak: Speak,
): void {
  mountFileBodies(app)
  for (const endpoint of endpoints) {
    const { method, path } = splitRoute(endpoint.route)
    app.route({
      method,
      url: `/api${path}`,
      handler: (request, reply) => answer(endpoint, services, speak, request, reply),
    })
  }
}

async function answer(
  endpoint: Endpoint,
  services: Services,
  speak: Speak,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const locale = negotiateLocale({
    cookie: request.cookies[localeCookie],
    acceptLanguage: request.headers['accept-language'],
  })
  try {
    const session = await findSession(services, request.cookies[SESSION_COOKIE])
    refuseForgery(endpoint, services, request, session)
    requireSignedIn(endpoint, session)
    const result = await runEndpoint(endpoint, services, {
      ...parse(endpoint, request),
      actor: session?.stage === 'full' ? session.actor : null,
      request: requestFacts(request, locale, session),
      ...incomingOf(endpoint, request),
    })
    applyCookies(reply, result)
    reply.header('cache-control', 'no-store')
    return endpoint.output === FileAnswer
      ? sendFile(reply, FileAnswer.parse(result))
      : reply.send(endpoint.output.parse(result))
  } catch (error) {
    return sendError(error, { services, speak, request, reply, locale })
  }
}

function sendFile(reply: FastifyReply, file: FileAnswer): FastifyReply {
  return reply
    .type(mediaTypeOf(file))
    .header('content-disposition', `attachment; filename="${file.name}"`)
    .send(Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength))
}

export function sendError(
  error: unknown,
  context: {
    services: Services
    speak: Speak
    request: FastifyRequest
    reply: FastifyReply
    locale: 'lv' | 'en'
  },
): FastifyReply {
  const { status, body } = errorAnswer(error, context.speak, {
    id: context.request.id,
    locale: context.locale,
  })
  if (status >= 500)
    context.services.log.error({ err: error, requestId: context.request.id }, 'request failed')
  return context.reply.code(status).header('cache-control', 'no-store').send(body)
}

function parse(
  endpoint: Endpoint,
  request: FastifyRequest,
): { params: unknown; query: unknown; input: unknown } {
  return {
    params: parsePart(endpoint.params, request.params),
    query: parsePart(endpoint.query, request.query),
    input: endpoint.receive ? undefined : parsePart(endpoint.input, request.body),
  }
}

/** A file comes as a stream (`application/octet-stream`), which `mountFileBodies` leaves unread. */
function incomingOf(endpoint: Endpoint, request: FastifyRequest): Pick<Call, 'incoming'> {
  if (endpoint.receive === undefined) return {}
  const announced = Number(request.headers['content-length'])
  const body = request.body instanceof Readable ? request.body : Readable.from([])
  return {
    incoming: { body: untilRefused(body), announcedBytes: Number.isNaN(announced) ? null : announced },
  }
}

/** When the endpoint stops reading, the rest is let run out: a sender who is cut off would never see the answer. */
async function* untilRefused(body: Readable): AsyncGenerator<Uint8Array> {
  try {
    yield* body.iterator({ destroyOnReturn: false })
  } finally {
    body.resume()
  }
}

/** Hands a file's stream to the endpoint as it is: the endpoint counts the bytes and stops where it must. */
function mountFileBodies(app: FastifyInstance): void {
  if (app.hasContentTypeParser('application/octet-stream')) return
  app.addContentTypeParser('application/octet-stream', (_request, payload, done) => done(null, payload))
}

function parsePart(schema: z.ZodType | undefined, value: unknown): unknown {
  if (schema === undefined) return undefined
  const parsed = schema.safeParse(value, { reportInput: true })
  if (!parsed.success) throw new InvalidInput(parsed.error)
  return parsed.data
}

/** Before anything is parsed: somebody who is not signed in learns nothing of what an endpoint expects. */
function requireSignedIn(endpoint: Endpoint, session: Session | undefined): void {
  const open = endpoint.access.subject === 'everyone'
  if (!open && session === undefined) throw new AppError(401, 'http.unauthenticated')
}

/** A change must come from our own page: same origin by the browser's word, and with the session's own token. */
function refuseForgery(
  endpoint: Endpoint,
  services: Services,
  request: FastifyRequest,
  session: Session | undefined,
): void {
  if (endpoint.route.startsWith('GET ')) return
  const site = request.headers['sec-fetch-site']
  const foreign =
    (site !== undefined && site !== 'same-origin' && site !== 'none') || isForeignOrigin(services, request)
  const token = request.headers[CSRF_HEADER]
  const unproven = session !== undefined && token !== csrfToken(services, session.hash)
  if (foreign || unproven) throw new AppError(403, 'http.forgery')
}

/** Older browsers send only Origin: it must be our own address, or the one that the request itself was sent to. */
function isForeignOrigin(services: Services, request: FastifyRequest): boolean {
  const { origin } = request.headers
  if (origin === undefined) return false
  return origin !== services.config.baseUrl.origin && origin !== `${request.protocol}://${request.host}`
}

/** What endpoints may know of a request beside its input. */
export function requestFacts(
  request: FastifyRequest,
  locale: RequestFacts['locale'],
  session: Session | undefined,
): RequestFacts {
  const userAgent = request.headers['user-agent'] ?? ''
  const facts = { id: request.id, locale, ip: request.ip, userAgent, cookies: request.cookies }
  return session
    ? { ...facts, session, ...(session.stage === 'full' ? { sessionHash: session.hash } : {}) }
    : facts
}

export type CookieChange = {
  readonly name: string
  readonly value: string | null
  readonly maxAgeSeconds?: number
}
const COOKIES = Symbol('cookies')

/** Lets an endpoint's answer set or clear cookies: `return withCookies(view, [{ name, value }])`. */
export function withCookies<T extends object>(result: T, cookies: readonly CookieChange[]): T {
  return Object.defineProperty(result, COOKIES, { value: cookies, enumerable: false })
}

/** Sends the cookies that an answer was given by `withCookies`. */
export function applyCookies(reply: FastifyReply, result: unknown): void {
  const changes: unknown =
    typeof result === 'object' && result !== null ? Reflect.get(result, COOKIES) : undefined
  if (!Array.isArray(changes)) return
  for (const change of changes as CookieChange[]) {
    if (change.value === null) reply.clearCookie(change.name, { path: '/' })
    else
      reply.setCookie(
        change.name,
        change.value,
        change.maxAgeSeconds === undefined ? {} : { maxAge: change.maxAgeSeconds },
      )
  }
}
