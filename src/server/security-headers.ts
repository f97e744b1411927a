import { randomBytes } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import type { Config } from '#platform/config/config.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Allows this answer's own style elements, and no others. */
    styleNonce: string
  }
}

/** Headers of every answer: nothing from elsewhere, no framing, no sniffing, no referrer, no browser features. */
export function mountSecurityHeaders(app: FastifyInstance, config: Config): void {
  app.decorateRequest('styleNonce', '')
  app.addHook('onRequest', async (request, reply) => {
    request.styleNonce = randomBytes(16).toString('base64')
    reply.headers({
      'x-request-id': request.id,
      'content-security-policy': contentSecurityPolicy(request.styleNonce),
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
      'x-robots-tag': 'noindex, nofollow',
    })
    if (config.baseUrl.protocol === 'https:') {
      reply.header('strict-transport-security', 'max-age=63072000; includeSubDomains')
    }
  })
}

function contentSecurityPolicy(nonce: string): string {
  return [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self' 'nonce-${nonce}'`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `manifest-src 'self'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ].join('; ')
}
