import type { FastifyInstance } from 'fastify'
import { mountEndpoints, type Services, type Speak } from '#foundation/endpoint/index.ts'
import { comesFromHere, offersDemonstration } from './demonstration.ts'
import { listCast } from './list-cast.ts'
import { signInAs } from './sign-in-as.ts'

/**
 * Serves "sign in as", where it may exist. Anywhere else the addresses are unknown like any other; where they exist, a
 * request that does not come from this machine is told the same.
 */
export function mountDemonstration(app: FastifyInstance, services: Services, speak: Speak): void {
  if (!offersDemonstration(services.config, services.keys)) return
  app.register(async (scope) => {
    scope.addHook('onRequest', async (request, reply) => {
      const { remoteAddress } = request.socket
      const caller = { socketAddress: remoteAddress, clientAddress: request.ip, host: request.host }
      if (comesFromHere(caller)) return
      reply.callNotFound()
      return reply
    })
    mountEndpoints(scope, [listCast, signInAs], services, speak)
  })
}
