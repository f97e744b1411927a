import { z } from 'zod'
import { apiRoute } from '#platform/http/api-route.ts'
import { InstitutionId, MunicipalityId } from './ids.ts'

export const institutionKinds = ['preschool', 'general', 'special', 'vocational', 'service'] as const
export const InstitutionKind = z.enum(institutionKinds)
export type InstitutionKind = z.output<typeof InstitutionKind>

export const founders = ['municipality', 'state', 'private'] as const
export const Founder = z.enum(founders)
export type Founder = z.output<typeof Founder>

export const InstitutionView = z.object({
  id: z.uuid(),
  name: z.string(),
  kind: InstitutionKind,
  founder: Founder,
  municipalityId: z.uuid(),
  municipality: z.string(),
  firstGrade: z.int().nullable(),
  lastGrade: z.int().nullable(),
})
export type InstitutionView = z.output<typeof InstitutionView>

/** Institutions that work today and in which the person has some role, by name; `next` continues the list. */
export const listInstitutions = apiRoute({
  route: 'GET /institutions',
  query: z.strictObject({
    municipalityId: MunicipalityId.optional(),
    name: z.string().trim().max(100).optional(),
    after: InstitutionId.optional(),
  }),
  output: z.object({ institutions: z.array(InstitutionView), next: z.uuid().nullable() }),
})
