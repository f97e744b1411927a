import { z } from 'zod'
import { apiRoute } from '#platform/http/api-route.ts'
import { ClassListAge } from './class-lists.ts'
import { PupilId } from './ids.ts'

/** Which side of the border the reader's municipality is on. */
export const residentSides = ['learns-elsewhere', 'lives-elsewhere'] as const
export const ResidentSide = z.enum(residentSides)
export type ResidentSide = z.infer<typeof ResidentSide>

export const ResidentRow = z.object({
  id: PupilId,
  givenName: z.string(),
  familyName: z.string(),
  className: z.string().nullable(),
  institutionName: z.string(),
  /** Where the pupil learns. */
  municipalityName: z.string(),
  /** Where the pupil is declared. */
  declaredMunicipalityName: z.string(),
  /** Whether the reader may open the pupil's page. */
  canOpen: z.boolean(),
})
export type ResidentRow = z.infer<typeof ResidentRow>

export const ResidentSearch = z.strictObject({
  side: ResidentSide,
  /** Beginnings of family or given names, as in the search of pupils. Empty: everybody. */
  text: z.string().trim().max(80).default(''),
  /** `next` of the page before. */
  after: PupilId.optional(),
  limit: z.int().min(1).max(100).default(50),
})
export type ResidentSearch = z.output<typeof ResidentSearch>

/**
 * Pupils of two municipalities, by name: declared in the reader's and learning elsewhere, or the other way round. Of those
 * who learn elsewhere only what stands here: the register's row. A body, because an address would carry the name into logs.
 */
export const searchResidents = apiRoute({
  route: 'POST /residents/search',
  input: ResidentSearch,
  output: z.object({
    rows: z.array(ResidentRow),
    next: PupilId.nullable(),
    /** Of the schools on whose lists the rows rest; only with the first page. */
    classLists: ClassListAge.nullable(),
  }),
})
