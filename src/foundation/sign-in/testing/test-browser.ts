import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { CSRF_HEADER } from '#foundation/endpoint/index.ts'

type Sent = { readonly headers?: Readonly<Record<string, string>>; readonly ip?: string }

export type BrowserAnswer = {
  readonly status: number
  // biome-ignore lint/suspicious/noExplicitAny: a test reads any field of any answer
  readonly body: any
  readonly location: string | undefined
}

/** A browser as the server sees it: keeps cookies, and sends the token that answers give it. */
export type TestBrowser = {
  get(path: string, sent?: Sent): Promise<BrowserAnswer>
  post(path: string, body?: object, sent?: Sent): Promise<BrowserAnswer>
  send(method: 'PUT' | 'PATCH' | 'DELETE', path: string, body?: object, sent?: Sent): Promise<BrowserAnswer>
  readonly cookies: Map<string, string>
  /** How the latest answer set its cookies. */
  readonly cookieRules: Map<string, string>
}

/** `at` is the address from which it comes. */
export function testBrowser(app: FastifyInstance, at = '127.0.0.1'): TestBrowser {
  const cookies = new Map<string, string>()
  const cookieRules = new Map<string, string>()
  let csrf = ''
  const request = async (
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    body: object | undefined,
    sent: Sent = {},
  ): Promise<BrowserAnswer> => {
    const response = await app.inject({
      method,
      url: path.startsWith('/api') ? path : `/api${path}`,
      remoteAddress: sent.ip ?? at,
      headers: {
        host: 'localhost:3000',
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(method === 'GET' ? {} : { [CSRF_HEADER]: csrf }),
        ...sent.headers,
      },
      ...(body === undefined ? {} : { payload: body }),
    })
    keepCookies(response)
    const isJson = String(response.headers['content-type'] ?? '').includes('json')
    const answer = isJson ? response.json() : response.body
    if (typeof answer?.csrf === 'string') csrf = answer.csrf
    return { status: response.statusCode, body: answer, location: response.headers.location?.toString() }
  }
  const keepCookies = (response: LightMyRequestResponse) => {
    for (const line of [response.headers['set-cookie'] ?? []].flat()) {
      const [, name = '', value = '', rules = ''] = /^([^=]+)=([^;]*);?\s*(.*)$/.exec(line) ?? []
      cookieRules.set(name, rules)
      if (value === '') cookies.delete(name)
      else cookies.set(name, decodeURIComponent(value))
    }
  }
  return {
    cookies,
    cookieRules,
    get: (path, sent) => request('GET', path, undefined, sent),
    post: (path, body, sent) => request('POST', path, body, sent),
    send: (method, path, body, sent) => request(method, path, body, sent),
  }
}
