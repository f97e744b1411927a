import { z } from 'zod'
import { InstitutionId, MunicipalityId, SchoolYearCode } from '#foundation/institutions/contract/ids.ts'
import { apiRoute } from '#platform/http/api-route.ts'
import { Count, Hidden } from '#platform/numbers/suppression.ts'

/** Hours or cents of a published row are hidden with its counts. */
const Amount = z.union([z.number(), Hidden])
const outcomes = { decreased: Count, unchanged: Count, increased: Count }

export const SupportFigures = z.object({
  /** Different pupils in grades and courses who were enrolled in the period: the target group. */
  learners: z.int(),
  plans: Count,
  pupils: Count,
  measures: Count,
  /** Planned hours. */
  hours: Amount,
  consultations: Count,
  consultationHours: Amount,
  /** Planned cost in cents of the consultations whose hour has a known cost. */
  consultationCents: Amount,
  /** Consultations without hours, or whose hour has no known cost. */
  unpriced: Count,
  economicMeasures: Count,
  /** Pupils by the kind of support in their plans. */
  consultedPupils: Count,
  economicPupils: Count,
  bothPupils: Count,
  /** Measures of evaluated plans that are for a risk: improved the situation, or did not (`domain/improvement.ts`). */
  improved: Count,
  notImproved: Count,
  improvedPupils: Count,
  notImprovedPupils: Count,
  ...outcomes,
})
export type SupportFigures = z.infer<typeof SupportFigures>

const PlaceRow = z.object({ id: z.string(), name: z.string(), figures: SupportFigures })
export type PlaceRow = z.infer<typeof PlaceRow>

const Named = z.object({ code: z.string(), nameLv: z.string(), nameEn: z.string() })

export const families = ['consultative', 'economic', 'other'] as const
export type Family = (typeof families)[number]

/** What was done: one measure of the catalogue, and what became of the risks that it was for. */
const MeasureRow = Named.extend({
  classifier: z.string(),
  family: z.enum(families),
  measures: Count,
  hours: Amount,
  /** Planned cost; null: the cost of an hour is not known. */
  cents: Amount.nullable(),
  ...outcomes,
})
export type MeasureRow = z.infer<typeof MeasureRow>

const SubjectRow = Named.extend({
  measures: z.int(),
  hours: z.number(),
  /** Of the planned hours in all subjects; null: none are planned. */
  share: z.number().nullable(),
})
export type SubjectRow = z.infer<typeof SubjectRow>

export const riskGroups = ['school_environment', 'personality', 'economic', 'family'] as const
export const RiskGroup = z.enum(riskGroups)
export type RiskGroup = z.infer<typeof RiskGroup>

const Worked = z.object({
  /** How often a plan works on it. */
  risks: Count,
  /** Measures for it, and their planned hours; a measure for two risks is with both. */
  measures: Count,
  hours: Amount,
  ...outcomes,
})
const RiskGroupRow = Worked.extend({ group: RiskGroup })
export type RiskGroupRow = z.infer<typeof RiskGroupRow>
const RiskRow = Worked.extend({ ...Named.shape, version: z.string(), group: RiskGroup })
export type RiskRow = z.infer<typeof RiskRow>

/** Outcomes by the planned hours of all measures for the risk: from so many, up to and with so many. */
const DoseRow = z.object({ from: z.int(), until: z.int().nullable(), ...outcomes })
export type DoseRow = z.infer<typeof DoseRow>

const Choice = z.object({ id: z.string(), name: z.string() })

export const Analysis = z.object({
  of: z.enum(['institution', 'municipality', 'region', 'country']),
  /** What is analysed; null: the country. */
  place: Choice.nullable(),
  /** What else can be chosen: schools of a municipality, or municipalities and regions of the country. */
  institutions: z.array(Choice),
  municipalities: z.array(Choice),
  regions: z.array(Choice),
  /** The division into regions by which the regions are; null where none can be chosen. */
  regionsSince: z.iso.date().nullable(),
  schoolYear: z.string(),
  /** Null: the whole school year. */
  semester: z.int().nullable(),
  schoolYears: z.array(z.string()),
  asOf: z.iso.datetime(),
  /** Since when the municipalities are as they are. */
  territorySince: z.iso.date(),
  /** The one cost of an hour by which consultations are priced; null: none is known. */
  centsPerHour: z.int().nullable(),
  /** Small figures are hidden. */
  published: z.boolean(),
  rows: z.array(PlaceRow),
  total: SupportFigures,
  measures: z.array(MeasureRow),
  riskGroups: z.array(RiskGroupRow),
  /** Only for those who may open the records. */
  subjects: z.array(SubjectRow),
  risks: z.array(RiskRow),
  dose: z.array(DoseRow),
})
export type Analysis = z.infer<typeof Analysis>

/** The analysis of plans for those who may open the records: their municipality, or one of its schools. */
export const readAnalysis = apiRoute({
  route: 'GET /analysis',
  query: z.strictObject({
    municipalityId: MunicipalityId.optional(),
    institutionId: InstitutionId.optional(),
    schoolYear: SchoolYearCode.optional(),
    semester: z.coerce.number().int().min(1).max(2).optional(),
  }),
  output: Analysis,
})

export const RegionCode = z.string().regex(/^[a-z]{1,20}$/)

/** The same as it may be published, by whole school year: the country, a region or a municipality. */
export const readPublicAnalysis = apiRoute({
  route: 'GET /analysis/public',
  query: z.strictObject({
    municipalityId: MunicipalityId.optional(),
    region: RegionCode.optional(),
    schoolYear: SchoolYearCode.optional(),
  }),
  output: Analysis,
})
