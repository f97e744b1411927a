import type { FastifyInstance } from 'fastify'
import { buildApp } from '#app/app.ts'
import type { Services } from '#foundation/endpoint/index.ts'
import type { TestHouse } from './test-house.ts'

/** The product once more on the same database, with other settings or keys. Close it yourself. */
export function otherApp(house: TestHouse, change: Partial<Services>): Promise<FastifyInstance> {
  return buildApp({ services: { ...house.services, ...change } })
}
