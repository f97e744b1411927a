import { z } from 'zod'
import { MunicipalityId } from '#foundation/institutions/contract/ids.ts'
import { apiRoute } from '#platform/http/api-route.ts'
import { institutionIndicatorNames } from '../domain/institution-indicators.ts'

const Values = z.record(z.enum(institutionIndicatorNames), z.number().nullable())

export const InstitutionIndicatorsView = z.object({
  municipality: z.object({ id: z.uuid(), name: z.string() }),
  /** Oldest first. */
  schoolYears: z.array(z.string()),
  asOf: z.iso.datetime(),
  institutions: z.array(
    z.object({
      id: z.uuid(),
      name: z.string(),
      /** One for each school year; null: not known. */
      years: z.array(Values),
    }),
  ),
})
export type InstitutionIndicatorsView = z.infer<typeof InstitutionIndicatorsView>

/** The thirteen indicators of the study of 2023 for each school of the reader's, over the last school years. */
export const readInstitutionIndicators = apiRoute({
  route: 'GET /analysis/institutions',
  query: z.strictObject({ municipalityId: MunicipalityId.optional() }),
  output: InstitutionIndicatorsView,
})
