import type { FastifyInstance } from 'fastify'
import type { Services } from '#foundation/endpoint/index.ts'
import { databaseAnswers } from '#platform/db/answers-reads.ts'

/** For the machine that watches: live = the process answers; ready = the database does too. */
export function mountHealth(app: FastifyInstance, services: Services): void {
  app.get('/health/live', async () => ({ status: 'live' }))
  app.get('/health/ready', async (_request, reply) => {
    try {
      await databaseAnswers(services.db)
      return { status: 'ready' }
    } catch (error) {
      services.log.warn({ err: error }, 'database does not answer')
      return reply.code(503).send({ status: 'waiting for the database' })
    }
  })
}
