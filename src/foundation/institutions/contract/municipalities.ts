import { z } from 'zod'
import { apiRoute } from '#platform/http/api-route.ts'

/** Municipalities of the scheme in force on a day (today by default), by name. */
export const listMunicipalities = apiRoute({
  route: 'GET /municipalities',
  query: z.strictObject({ on: z.iso.date().optional() }),
  output: z.object({
    scheme: z.string(),
    municipalities: z.array(z.object({ id: z.uuid(), code: z.string(), name: z.string(), kind: z.string() })),
  }),
})
