import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { type Services, type Speak, sendError } from '#foundation/endpoint/index.ts'
import { notFound } from '#platform/errors/app-error.ts'
import { localeCookie, negotiateLocale } from '#platform/i18n/locale.ts'

const YEAR_SECONDS = 31_536_000

export type WebFilesOptions = { readonly root?: string; readonly services: Services; readonly speak: Speak }

/** Serves the built pages. Every address that is not an API or a file is a page: the browser's router knows which. */
export async function mountWebFiles(app: FastifyInstance, options: WebFilesOptions): Promise<void> {
  const { root, services, speak } = options
  if (root !== undefined && existsSync(join(root, 'assets'))) {
    await app.register(fastifyStatic, {
      root: join(root, 'assets'),
      prefix: '/assets/',
      preCompressed: true,
      immutable: true,
      maxAge: YEAR_SECONDS * 1000,
      decorateReply: true,
    })
  }
  app.setErrorHandler((error, request, reply) => {
    const locale = negotiateLocale({
      cookie: request.cookies[localeCookie],
      acceptLanguage: request.headers['accept-language'],
    })
    return sendError(error, { services, speak, request, reply, locale })
  })
  app.setNotFoundHandler((request, reply) => {
    const locale = negotiateLocale({
      cookie: request.cookies[localeCookie],
      acceptLanguage: request.headers['accept-language'],
    })
    const isPage =
      request.method === 'GET' &&
      root !== undefined &&
      !/^\/(api|assets|health|metrics)(\/|$)/.test(request.url)
    if (!isPage) return sendError(notFound(), { services, speak, request, reply, locale })
    const html = readFileSync(join(root, 'index.html'), 'utf8')
      .replaceAll('__CSP_NONCE__', request.styleNonce)
      .replace('__LOCALE__', locale)
    return reply.type('text/html; charset=utf-8').header('cache-control', 'no-store').send(html)
  })
}
