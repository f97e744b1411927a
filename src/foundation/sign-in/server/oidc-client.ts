import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client'
import type { Config } from '#platform/config/config.ts'
import { isLoopback } from './demonstration.ts'

export const CALLBACK_PATH = '/api/sign-in/oidc/callback'

/** What this browser must bring back; kept sealed in a cookie meanwhile. */
export type OidcRound = { readonly state: string; readonly nonce: string; readonly verifier: string }

export type ProvenIdentity = {
  readonly issuer: string
  readonly subject: string
  /** Only when the provider says that it has verified the address. */
  readonly verifiedEmail: string | undefined
  readonly acr: unknown
  readonly amr: unknown
}

export type OidcClient = {
  start(): Promise<{ readonly url: URL; readonly round: OidcRound }>
  finish(returned: URL, round: OidcRound): Promise<ProvenIdentity>
}

/** The provider of the institution: authorization code flow with PKCE, state and nonce. Discovered when first used. */
export function oidcClient(oidc: NonNullable<Config['oidc']>, baseUrl: URL): OidcClient {
  const redirectUri = new URL(CALLBACK_PATH, baseUrl).href
  let found: Promise<Configuration> | undefined
  const provider = () => {
    found ??= discover(oidc).catch((error: unknown) => {
      found = undefined // the next person tries again
      throw error
    })
    return found
  }
  return {
    async start() {
      const round = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() }
      const url = buildAuthorizationUrl(await provider(), {
        redirect_uri: redirectUri,
        scope: 'openid email',
        state: round.state,
        nonce: round.nonce,
        code_challenge: await calculatePKCECodeChallenge(round.verifier),
        code_challenge_method: 'S256',
      })
      return { url, round }
    },
    async finish(returned, round) {
      const configuration = await provider()
      const url = new URL(redirectUri)
      url.search = returned.search
      const tokens = await authorizationCodeGrant(configuration, url, {
        pkceCodeVerifier: round.verifier,
        expectedState: round.state,
        expectedNonce: round.nonce,
        idTokenExpected: true,
      })
      const claims = tokens.claims()
      if (claims === undefined) throw new Error('The provider gave no ID token')
      const known =
        claims.email === undefined
          ? await fetchUserInfo(configuration, tokens.access_token, claims.sub)
          : claims
      const { email, email_verified: isVerified } = known
      const verifiedEmail = isVerified === true && typeof email === 'string' ? email : undefined
      return { issuer: claims.iss, subject: claims.sub, verifiedEmail, acr: claims.acr, amr: claims.amr }
    },
  }
}

/** Plain HTTP only with a provider on this machine. */
function discover({ issuer, clientId, clientSecret }: NonNullable<Config['oidc']>): Promise<Configuration> {
  const isPlain = issuer.protocol === 'http:' && isLoopback(issuer.hostname)
  const options = isPlain ? { execute: [allowInsecureRequests] } : undefined
  return discovery(issuer, clientId, clientSecret, undefined, options)
}
