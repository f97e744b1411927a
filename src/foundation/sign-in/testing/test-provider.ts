import { generateKeyPairSync } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider, { type JWK } from 'oidc-provider'
import { ProviderMemory } from './provider-memory.ts'

export type ProviderPerson = {
  readonly sub: string
  readonly email?: string
  readonly emailVerified?: boolean
  readonly acr?: string
  readonly amr?: readonly string[]
}

export type TestProvider = {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** Who signs in there next. */
  person: ProviderPerson
  /** Walks through sign-in and consent as a browser would; returns the address that it leads back to. */
  walk(start: string): Promise<string>
  close(): Promise<void>
}

const CLIENT = { clientId: 'pamani', clientSecret: 'tikai-parbaudem-0123456789' }

/** A real OpenID Connect provider on loopback, where anybody signs in as `person` by agreeing. */
export async function startTestProvider(redirectUri: string): Promise<TestProvider> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const state: { person: ProviderPerson } = { person: { sub: 'nobody' } }
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT.clientId,
        client_secret: CLIENT.clientSecret,
        redirect_uris: [redirectUri],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    pkce: { required: () => true },
    claims: { openid: ['sub', 'acr', 'amr'], email: ['email', 'email_verified'] },
    acrValues: ['phr'],
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
    cookies: { keys: ['tikai-parbaudem'] },
    jwks: { keys: [signingKey()] },
    adapter: ProviderMemory,
    ttl: { AccessToken: 60, AuthorizationCode: 60, Grant: 60, IdToken: 60, Interaction: 60, Session: 60 },
    findAccount: (_, sub) => ({
      accountId: sub,
      claims: async () => ({
        sub,
        ...(state.person.email ? { email: state.person.email } : {}),
        email_verified: state.person.emailVerified ?? false,
      }),
    }),
  })
  const serve = provider.callback()
  server.on('request', (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return void serve(request, response)
    void answerInteraction(provider, state.person, request, response)
  })
  return {
    issuer,
    ...CLIENT,
    get person() {
      return state.person
    },
    set person(person) {
      state.person = person
    },
    walk: (start) => walk(start, issuer),
    close: () => close(server),
  }
}

/** Says who signs in, then that this person agrees. */
async function answerInteraction(
  provider: Provider,
  person: ProviderPerson,
  ...[request, response]: Parameters<Provider['interactionFinished']> extends [
    infer Req,
    infer Res,
    ...unknown[],
  ]
    ? [Req, Res]
    : never
): Promise<void> {
  const { prompt, params, session } = await provider.interactionDetails(request, response)
  if (prompt.name === 'login') {
    const login = {
      accountId: person.sub,
      remember: false,
      ...(person.acr ? { acr: person.acr } : {}),
      ...(person.amr ? { amr: [...person.amr] } : {}),
    }
    return provider.interactionFinished(request, response, { login }, { mergeWithLastSubmission: false })
  }
  const grant = new provider.Grant({
    accountId: session?.accountId ?? '',
    clientId: String(params.client_id),
  })
  grant.addOIDCScope('openid email')
  const consent = { grantId: await grant.save() }
  return provider.interactionFinished(request, response, { consent }, { mergeWithLastSubmission: true })
}

async function walk(start: string, issuer: string): Promise<string> {
  const cookies = new Map<string, string>()
  let url = start
  while (url.startsWith(issuer)) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(url, { redirect: 'manual', headers: { cookie } })
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      cookies.set(name, value)
    }
    const location = response.headers.get('location')
    if (location === null)
      throw new Error(`The provider answered ${response.status}: ${await response.text()}`)
    url = new URL(location, url).href
  }
  return url
}

function signingKey(): JWK {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  return { ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: 'test' } as JWK
}

function close(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(() => resolve()))
}
