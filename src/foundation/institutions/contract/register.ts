import { z } from 'zod'
import { apiRoute } from '#platform/http/api-route.ts'
import { InstitutionId, MunicipalityId } from './ids.ts'
import { InstitutionKind, InstitutionView } from './institutions.ts'

export const registerStates = ['working', 'ended', 'all'] as const
export const RegisterState = z.enum(registerStates)
export type RegisterState = z.output<typeof RegisterState>

export const RegisteredInstitution = InstitutionView.extend({
  registrationNumber: z.string().nullable(),
  openedOn: z.iso.date().nullable(),
  /** First day on which it no longer works; may be a day to come. */
  closedOn: z.iso.date().nullable(),
  /** Does not work today. */
  isEnded: z.boolean(),
})
export type RegisteredInstitution = z.output<typeof RegisteredInstitution>

/** The register of institutions, ended ones too, by name: of the country for who keeps it, of the own municipality for others. */
export const listRegister = apiRoute({
  route: 'GET /register',
  query: z.strictObject({
    /** Part of a name, or a registration number. */
    text: z.string().trim().max(100).optional(),
    municipalityId: MunicipalityId.optional(),
    kind: InstitutionKind.optional(),
    state: RegisterState.optional(),
    after: InstitutionId.optional(),
  }),
  output: z.object({
    institutions: z.array(RegisteredInstitution),
    next: InstitutionId.nullable(),
    /** Municipalities that the reader may choose from. */
    municipalities: z.array(z.object({ id: z.uuid(), name: z.string() })),
  }),
})
