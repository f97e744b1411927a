import { z } from 'zod'
import { SchoolYearCode } from '#foundation/institutions/contract/ids.ts'
import { PupilId } from '#foundation/people/contract/ids.ts'
import { apiRoute } from '#platform/http/api-route.ts'
import { PlanId } from './ids.ts'
import { CatalogueName, Outcome, Party, PersonName, PlanKind, PlanStatus } from './plan-words.ts'

const PlanSummary = z.object({
  id: PlanId,
  kind: PlanKind,
  status: PlanStatus,
  schoolYear: z.string(),
  semester: z.int(),
  startedOn: z.iso.date(),
  reviewOn: z.iso.date().nullable(),
  startedBy: PersonName,
  /** In the order of the plan. */
  risks: z.array(CatalogueName.extend({ outcome: Outcome.nullable() })),
  measures: z.int(),
  /** Who refuses a running plan since its approval, by the newest answer of each. */
  refusedBy: z.array(Party),
})

export const PlanRow = PlanSummary.extend({
  pupil: PersonName.extend({ id: PupilId }),
  className: z.string().nullable(),
  institutionName: z.string().nullable(),
})
export type PlanRow = z.infer<typeof PlanRow>

const PlanFilter = z.strictObject({
  status: PlanStatus.optional(),
  /** Where the plan was opened, or while a draft begun; the pupil may have moved on. */
  institutionId: z.uuid().optional(),
  municipalityId: z.uuid().optional(),
  classId: z.uuid().optional(),
  semesterId: z.uuid().optional(),
  schoolYear: SchoolYearCode.optional(),
  /** Without drafts and what never ran: plans that were opened, evaluated or not. */
  opened: z.literal('yes').optional(),
  /** Running plans whose review is overdue or comes within two weeks. */
  review: z.literal('due').optional(),
  /** Plans in which at least one risk ended so. */
  outcome: Outcome.optional(),
})
export type PlanFilter = z.infer<typeof PlanFilter>

const PlanPage = PlanFilter.extend({
  /** `next` of the page before. */
  after: z
    .string()
    .regex(/^\d{4}-[\d:.TZ-]+~[0-9a-f-]{36}$/)
    .optional(),
  limit: z.coerce.number().int().min(1).max(100).default(25),
})
export type PlanPage = z.infer<typeof PlanPage>

/** Plans within the reader's reach, newest first. */
export const listPlans = apiRoute({
  route: 'GET /plans',
  query: PlanPage,
  output: z.object({ rows: z.array(PlanRow), next: z.string().nullable() }),
})

const PlanCount = z.object({
  plans: z.int(),
  /** Their risks; with an outcome asked for, those that ended so. */
  risks: z.int(),
})
export type PlanCount = z.infer<typeof PlanCount>

/** How many plans the list holds, to check a figure by. */
export const countPlans = apiRoute({
  route: 'GET /plan-counts',
  query: PlanFilter,
  output: z.object({
    listed: PlanCount,
    /** Opened in the reader's schools for pupils who have moved on: counted in figures, not to be opened. */
    movedOn: PlanCount,
  }),
})

/** What the list can be narrowed to. */
export const listPlanFilters = apiRoute({
  route: 'GET /plan-filters',
  output: z.object({
    institutions: z.array(z.object({ id: z.uuid(), name: z.string() })),
    semesters: z.array(
      z.object({ id: z.uuid(), schoolYear: z.string(), number: z.int(), present: z.boolean() }),
    ),
  }),
})

export const PupilPlan = PlanSummary.extend({
  /** What goes well, and the pupil's own words, as the plan has them; empty where nothing was written. */
  words: z.object({ strengths: z.string(), pupilView: z.string() }),
})
export type PupilPlan = z.infer<typeof PupilPlan>

export const listPlansOfPupil = apiRoute({
  route: 'GET /pupils/:pupilId/plans',
  params: z.strictObject({ pupilId: PupilId }),
  output: z.object({ rows: z.array(PupilPlan), can: z.object({ start: z.boolean() }) }),
})
