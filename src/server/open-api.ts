import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Endpoint } from '#foundation/endpoint/index.ts'
import { splitRoute } from '#platform/http/api-route.ts'
import { FileAnswer, fileTypes } from '#platform/http/file-answer.ts'
import { openApiPage } from './open-api-page.ts'

/** `/api/docs`: the OpenAPI 3.1 description, generated from the schemas that check the requests. */
export function mountOpenApi(app: FastifyInstance, endpoints: readonly Endpoint[]): void {
  const description = openApi(endpoints)
  app.get('/api/docs/openapi.json', async () => description)
  app.get('/api/docs', async (request, reply) =>
    reply.type('text/html; charset=utf-8').send(openApiPage(endpoints, request.styleNonce)),
  )
}

function openApi(endpoints: readonly Endpoint[]): object {
  const paths: Record<string, Record<string, object>> = {}
  for (const endpoint of endpoints) {
    const { method, path } = splitRoute(endpoint.route)
    const template = `/api${path.replaceAll(/:(\w+)/g, '{$1}')}`
    paths[template] = { ...paths[template], [method.toLowerCase()]: operation(endpoint) }
  }
  return { openapi: '3.1.0', info: { title: 'Pamani', version: '0.1.0' }, paths }
}

function operation(endpoint: Endpoint): object {
  return {
    summary: endpoint.access.name,
    description: `Access: ${endpoint.access.name} (${endpoint.access.basis}). ${auditSentence(endpoint)}`,
    parameters: [...parametersOf(endpoint.params, 'path'), ...parametersOf(endpoint.query, 'query')],
    ...requestBodyOf(endpoint),
    responses: {
      200: { description: 'Done', content: contentOf(endpoint) },
      400: { description: 'Input that does not fit' },
      401: { description: 'Not signed in' },
      404: { description: 'Unknown, or not for you' },
    },
  }
}

function contentOf({ output }: Endpoint): object {
  if (output !== FileAnswer) return json(output, 'output')
  const file = { schema: { type: 'string', format: 'binary' } }
  return Object.fromEntries(Object.values(fileTypes).map((type) => [type, file]))
}

function requestBodyOf(endpoint: Endpoint): object {
  if (endpoint.receive) {
    const file = { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } }
    return { requestBody: { required: true, content: file } }
  }
  return endpoint.input ? { requestBody: { required: true, content: json(endpoint.input, 'input') } } : {}
}

function auditSentence({ audit }: Endpoint): string {
  if (typeof audit === 'string') return `Journal: ${audit}.`
  return 'notAudited' in audit
    ? `Not journalled: ${audit.notAudited}.`
    : `Journal: ${audit.events.join(' or ')}.`
}

function json(schema: z.ZodType, io: 'input' | 'output'): object {
  return { 'application/json': { schema: z.toJSONSchema(schema, { io, unrepresentable: 'any' }) } }
}

function parametersOf(schema: z.ZodType | undefined, where: 'path' | 'query'): object[] {
  if (!(schema instanceof z.ZodObject)) return []
  return Object.entries(schema.shape).map(([name, field]) => ({
    name,
    in: where,
    required: where === 'path' || !(field instanceof z.ZodOptional || field instanceof z.ZodDefault),
    schema: z.toJSONSchema(field as z.ZodType, { io: 'input', unrepresentable: 'any' }),
  }))
}
