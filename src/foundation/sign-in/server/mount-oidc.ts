import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import {
  applyCookies,
  findSession,
  requestFacts,
  SESSION_COOKIE,
  type Services,
} from '#foundation/endpoint/index.ts'
import { today } from '#platform/clock/clock.ts'
import { asActor } from '#platform/db/actor-transaction.ts'
import type { SignInStep } from '../contract/sign-in.ts'
import { finishOidc } from './finish-oidc.ts'
import { CALLBACK_PATH, type OidcClient, oidcClient } from './oidc-client.ts'
import { OIDC_COOKIE, OIDC_MINUTES, openRound, safeReturnPath, sealRound } from './oidc-cookie.ts'

/** Serves sign-in through the provider of the institution. These are page loads, not endpoints: both answers are redirects. */
export function mountOidc(app: FastifyInstance, services: Services): void {
  const { oidc, baseUrl } = services.config
  if (oidc === undefined) return
  const client = oidcClient(oidc, baseUrl)
  app.get('/api/sign-in/oidc/start', (request, reply) => start(client, services, request, reply))
  app.get(CALLBACK_PATH, (request, reply) => finish(client, services, request, reply))
}

async function start(
  client: OidcClient,
  services: Services,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  try {
    const { url, round } = await client.start()
    const next = safeReturnPath(Object.entries(request.query ?? {}).find(([name]) => name === 'next')?.[1])
    const expiresAt = services.clock.now().getTime() + OIDC_MINUTES * 60_000
    reply.setCookie(OIDC_COOKIE, sealRound(services.keys.seal, { ...round, next, expiresAt }), {
      maxAge: OIDC_MINUTES * 60,
    })
    return reply.header('cache-control', 'no-store').redirect(url.href)
  } catch (error) {
    return giveUp(services, reply, error)
  }
}

async function finish(
  client: OidcClient,
  services: Services,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  reply.clearCookie(OIDC_COOKIE, { path: '/' })
  const round = openRound(services.keys.seal, request.cookies[OIDC_COOKIE], services.clock.now())
  if (round === undefined) return reply.redirect('/sign-in?problem=provider')
  try {
    const proven = await client.finish(new URL(request.url, services.config.baseUrl), round)
    const session = await findSession(services, request.cookies[SESSION_COOKIE])
    const day = today(services.clock)
    const step = await asActor(services.db, { actorId: null, today: day }, (trx) =>
      finishOidc({ trx, services, request: requestFacts(request, 'lv', session), today: day }, proven),
    )
    if (step === undefined) return reply.redirect('/sign-in?problem=unknown')
    applyCookies(reply, step)
    return reply.header('cache-control', 'no-store').redirect(nextAddress(step, round.next))
  } catch (error) {
    return giveUp(services, reply, error)
  }
}

function nextAddress({ stage }: SignInStep, next: string): string {
  return stage === 'full' ? next : `/sign-in?next=${encodeURIComponent(next)}`
}

function giveUp(services: Services, reply: FastifyReply, error: unknown): FastifyReply {
  services.log.warn({ err: error }, 'sign-in through the provider failed')
  return reply.header('cache-control', 'no-store').redirect('/sign-in?problem=provider')
}
