import { randomBytes } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import {
  CSRF_HEADER,
  csrfToken,
  hashToken,
  SESSION_COOKIE,
  type Services,
} from '#foundation/endpoint/index.ts'
import { runDueImports } from '#notice/imports/index.ts'

export type Answer = {
  readonly status: number
  /** Parsed JSON; tests know its shape from the contract. */
  // biome-ignore lint/suspicious/noExplicitAny: a test reads any field of any answer
  readonly body: any
  /** The body as it came, for files. */
  readonly bytes: Uint8Array
  readonly headers: Readonly<Record<string, unknown>>
}

export type Client = {
  get(path: string, headers?: Record<string, string>): Promise<Answer>
  post(path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>
  put(path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>
  patch(path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>
  delete(path: string, headers?: Record<string, string>): Promise<Answer>
  /** Lets the background of the server do the imports that wait, to their end. */
  background(): Promise<void>
  readonly cookie: string
  readonly csrf: string
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** Signs a person in (past the sign-in page) and returns a client for `/api` paths: `client.get('/session')`. */
export async function clientOf(app: FastifyInstance, services: Services, personId: string): Promise<Client> {
  const token = randomBytes(32).toString('base64url')
  const hash = hashToken(token)
  const now = services.clock.now()
  const ends = new Date(now.getTime() + services.config.session.hours * 3_600_000)
  await sql`select access.start_session(${hash}, ${personId}::uuid, 'demo', true, ${now}, ${ends})`.execute(
    services.db,
  )
  return browser(app, `${SESSION_COOKIE}=${token}`, csrfToken(services, hash), async () => {
    await runDueImports(services)
  })
}

clientOf.anonymous = (app: FastifyInstance): Client => browser(app, '', '', async () => undefined)

function browser(
  app: FastifyInstance,
  cookie: string,
  csrf: string,
  background: Client['background'],
): Client {
  const send = async (
    method: Method,
    path: string,
    body: unknown,
    extra: Record<string, string>,
  ): Promise<Answer> => {
    const isBuffer = Buffer.isBuffer(body)
    const headers = {
      ...(cookie ? { cookie } : {}),
      ...(method === 'GET' ? {} : { [CSRF_HEADER]: csrf }),
      ...(isBuffer ? { 'content-type': 'application/octet-stream' } : {}),
      ...extra,
    }
    const payload = body === undefined ? {} : { payload: isBuffer ? body : (body as object) }
    const response = await app.inject({ method, url: `/api${path}`, headers, ...payload })
    const isJson = String(response.headers['content-type'] ?? '').includes('json')
    return {
      status: response.statusCode,
      body: isJson ? response.json() : response.body,
      bytes: response.rawPayload,
      headers: response.headers,
    }
  }
  return {
    background,
    cookie,
    csrf,
    get: (path, headers = {}) => send('GET', path, undefined, headers),
    post: (path, body, headers = {}) => send('POST', path, body, headers),
    put: (path, body, headers = {}) => send('PUT', path, body, headers),
    patch: (path, body, headers = {}) => send('PATCH', path, body, headers),
    delete: (path, headers = {}) => send('DELETE', path, undefined, headers),
  }
}
