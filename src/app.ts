import cookie from '@fastify/cookie'
import fastify, { type FastifyInstance } from 'fastify'
import { type Endpoint, mountEndpoints, type Services, type Speak } from '#foundation/endpoint/index.ts'
import { mountDemonstration, mountOidc } from '#foundation/sign-in/index.ts'
import { newId } from '#platform/ids/ids.ts'
import { endpoints } from './endpoints.ts'
import { mountHealth } from './server/health.ts'
import { mountMetrics } from './server/metrics.ts'
import { mountOpenApi } from './server/open-api.ts'
import { mountSecurityHeaders } from './server/security-headers.ts'
import { mountWebFiles } from './server/web-files.ts'
import { speak } from './speak.ts'

const MEGABYTE = 1024 * 1024

export type AppOptions = {
  readonly services: Services
  /** Folder of the built pages; without it only the API is served. */
  readonly webRoot?: string
  /** Endpoints to serve; those of all modules by default. */
  readonly endpoints?: readonly Endpoint[]
  readonly speak?: Speak
}

/** The composition root: every module's endpoints mounted once, in the order in which a request meets them. */
export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const { services } = options
  const app = fastify({
    logger: false,
    genReqId: newId,
    bodyLimit: MEGABYTE,
    trustProxy: 'loopback',
    return503OnClosing: true,
  })
  await app.register(cookie, {
    parseOptions: {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: services.config.baseUrl.protocol === 'https:',
    },
  })
  const metrics = mountMetrics(app)
  mountSecurityHeaders(app, services.config)
  mountHealth(app, services)
  mountEndpoints(app, options.endpoints ?? endpoints, services, options.speak ?? speak)
  mountOidc(app, services)
  mountDemonstration(app, services, options.speak ?? speak)
  mountOpenApi(app, options.endpoints ?? endpoints)
  await mountWebFiles(app, {
    ...(options.webRoot ? { root: options.webRoot } : {}),
    services,
    speak: options.speak ?? speak,
  })
  app.addHook('onClose', () => metrics.clear())
  return app
}
