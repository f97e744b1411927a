import { z } from 'zod'
import { MunicipalityId, SchoolYearCode } from '#foundation/institutions/contract/ids.ts'
import { DataUntil } from '#notice/signals/contract/data-until.ts'
import { apiRoute } from '#platform/http/api-route.ts'
import { DutyHead, MunicipalAction } from './duty.ts'

export const dutyFilterStates = ['open', 'late', 'done', 'municipality', 'withdrawn', 'all'] as const
export const DutyFilterState = z.enum(dutyFilterStates)
export type DutyFilterState = z.infer<typeof DutyFilterState>

const DutyFilters = z.strictObject({
  /** `open`: not done, late or not; `municipality`: done or late, and no municipality has recorded anything. */
  state: DutyFilterState.default('open'),
  /** Where the pupil is; of a duty that is done, where it was done. */
  institutionId: z.uuid().optional(),
  pupilId: z.uuid().optional(),
  schoolYear: SchoolYearCode.optional(),
  /** Only pupils who live in the reader's municipality and learn elsewhere, or the other way round. */
  twoMunicipalities: z.literal('yes').optional(),
})
export type DutyFilters = z.infer<typeof DutyFilters>

export const DutyPage = DutyFilters.extend({
  /** `next` of the page before. */
  after: z
    .string()
    .regex(/^\d{4}-\d\d-\d\d~[0-9a-f-]{36}$/)
    .optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
})
export type DutyPage = z.infer<typeof DutyPage>

export const DutyRow = DutyHead.extend({
  livesElsewhere: z.boolean(),
  /** Day of the entry in VIIS, as the school recorded it. */
  viisOn: z.iso.date().nullable(),
  /** What the municipalities have recorded, by day, as far as the reader may see it; what they wrote is on the duty's page. */
  municipalActions: z.array(
    MunicipalAction.pick({ id: true, kind: true, onDate: true, municipalityName: true }),
  ),
})
export type DutyRow = z.infer<typeof DutyRow>

/** Duties within the reader's reach: open ones by their last day, ended ones newest first. */
export const listDuties = apiRoute({
  route: 'GET /duties',
  query: DutyPage,
  output: z.object({
    rows: z.array(DutyRow),
    next: z.string().nullable(),
    /** Last day of this semester that the absence data cover which the reader sees; null: none have come. */
    absencesUntil: DataUntil.shape.absencesUntil,
  }),
})

export const listDutyFilters = apiRoute({
  route: 'GET /duty-filters',
  output: z.object({
    institutions: z.array(z.object({ id: z.uuid(), name: z.string() })),
    schoolYears: z.array(SchoolYearCode),
    /** The reader coordinates a municipality, whose residents may learn elsewhere. */
    coordinates: z.boolean(),
  }),
})

const DutyFigures = z.object({
  doneOnTime: z.int(),
  doneLate: z.int(),
  /** Not done, and still in time. */
  open: z.int(),
  late: z.int(),
})
export type DutyFigures = z.infer<typeof DutyFigures>

export const DutyCompliance = z.object({
  municipality: z.object({ id: z.uuid(), name: z.string() }),
  schoolYear: SchoolYearCode,
  schoolYears: z.array(SchoolYearCode),
  asOf: z.iso.datetime(),
  /** The working limit that holds today. */
  schoolDays: z.int(),
  rows: z.array(z.object({ id: z.uuid(), name: z.string(), figures: DutyFigures })),
  total: DutyFigures,
})
export type DutyCompliance = z.infer<typeof DutyCompliance>

/** In time or not, by school, for whoever answers for the schools. */
export const readDutyCompliance = apiRoute({
  route: 'GET /duty-compliance',
  query: z.strictObject({
    municipalityId: MunicipalityId.optional(),
    schoolYear: SchoolYearCode.optional(),
  }),
  output: DutyCompliance,
})
