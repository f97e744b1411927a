import { z } from 'zod'
import { MunicipalityId, SchoolYearCode } from '#foundation/institutions/contract/ids.ts'
import { apiRoute } from '#platform/http/api-route.ts'
import { Count, Hidden } from '#platform/numbers/suppression.ts'

export const Figures = z.object({
  /** Pupils in grades and courses today. */
  learners: z.int(),
  /** Plans opened here in the school year, and their different pupils, wherever they are now. */
  plans: Count,
  pupils: Count,
  /** Risks of evaluated plans. */
  decreased: Count,
  unchanged: Count,
  increased: Count,
  /** Median days from notice to first action; null: nothing was noticed and answered. */
  medianDays: z.union([z.number(), Hidden, z.null()]),
  /** Noticed, and no action for more than fourteen days. */
  unanswered: Count,
})
export type Figures = z.infer<typeof Figures>

export const Overview = z.object({
  places: z.enum(['institutions', 'municipalities']),
  /** Whose institutions are listed; null for the whole country. */
  municipality: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  schoolYear: z.string(),
  /** School years to choose from, newest first. */
  schoolYears: z.array(z.string()),
  asOf: z.iso.datetime(),
  territory: z.object({ scheme: z.string(), validFrom: z.iso.date() }),
  /** Small figures are hidden, and the records behind a figure stay closed. */
  published: z.boolean(),
  rows: z.array(z.object({ id: z.uuid(), name: z.string(), figures: Figures })),
  total: Figures,
  /** The school year before, to compare with; null: there is none. */
  before: z.object({ schoolYear: z.string(), total: Figures }).nullable(),
})
export type Overview = z.infer<typeof Overview>

const Choice = z.strictObject({
  municipalityId: MunicipalityId.optional(),
  schoolYear: SchoolYearCode.optional(),
})

/** Does support help? By school, for those who may open the records behind each figure. */
export const readOverview = apiRoute({
  route: 'GET /overview/institutions',
  query: Choice,
  output: Overview,
})

/** The same figures as they may be published: small ones hidden. */
export const readPublicOverview = apiRoute({
  route: 'GET /overview/public/institutions',
  query: Choice,
  output: Overview,
})

/** The country by municipality, published figures only. */
export const readCountryOverview = apiRoute({
  route: 'GET /overview/municipalities',
  query: Choice.pick({ schoolYear: true }),
  output: Overview,
})
