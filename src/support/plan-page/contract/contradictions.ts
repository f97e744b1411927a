import { z } from 'zod'
import { apiRoute } from '#platform/http/api-route.ts'
import { PlanId } from '#support/plans/contract/ids.ts'
import { PlanKind } from '#support/plans/contract/plan-words.ts'

/** Name of a measure or kind of support, with the school subject. */
const Named = z.object({ nameLv: z.string(), nameEn: z.string(), subject: z.string().nullable() })

/** First and last day. */
const Span = z.object({ startsOn: z.iso.date(), endsOn: z.iso.date() })

const Hour = Named.extend({
  heldOn: z.iso.date(),
  /** Time of day in Latvia: `13:10`. */
  startsAt: z.string(),
  minutes: z.int(),
  institutionName: z.string(),
})

const Contradiction = z.discriminatedUnion('about', [
  /** The measure stands in another plan too; null: twice in this one. */
  z.object({ about: z.literal('measure-twice'), what: Named, otherPlanId: PlanId.nullable() }),
  /** Two services of one kind and subject, granted or running in the same time. */
  z.object({ about: z.literal('service-twice'), what: Named, spans: z.tuple([Span, Span]) }),
  /** Two sessions of the pupil at one time. */
  z.object({ about: z.literal('hours-meet'), hours: z.tuple([Hour, Hour]) }),
  /** Sessions of two plans share a weekday and an hour and take turns; told with the first of each. */
  z.object({ about: z.literal('hours-alternate'), hours: z.tuple([Hour, Hour]), otherPlanId: PlanId }),
])
export type Contradiction = z.infer<typeof Contradiction>

const LivePlanStatus = z.enum(['draft', 'proposed', 'open'])

/** A plan of the pupil that is being written, waits for approval or runs in the time of this one. */
const PlanBeside = Span.extend({
  id: PlanId,
  kind: PlanKind,
  status: LivePlanStatus,
  schoolYear: z.string(),
  semester: z.int(),
  /** Where it was begun or opened; null: for a pupil who was enrolled nowhere. */
  institutionName: z.string().nullable(),
})
export type PlanBeside = z.infer<typeof PlanBeside>

export const PlanContradictions = z.object({
  others: z.array(PlanBeside),
  contradictions: z.array(Contradiction),
})
export type PlanContradictions = z.infer<typeof PlanContradictions>

/** Other plans in the time of this one, and what contradicts itself. Of a plan that does not live any more: nothing. */
export const listContradictions = apiRoute({
  route: 'GET /plans/:planId/contradictions',
  params: z.strictObject({ planId: PlanId }),
  output: PlanContradictions,
})
