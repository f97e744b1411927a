import { z } from 'zod'
import { PupilId } from '#foundation/people/contract/ids.ts'
import { apiRoute } from '#platform/http/api-route.ts'
import { serviceStatuses } from '../domain/service-states.ts'
import { ServiceId } from './ids.ts'
import { AmountUnit, KindCode, RuleText } from './service-kinds.ts'

export const ServiceStatus = z.enum(serviceStatuses)
const PersonName = z.object({ givenName: z.string(), familyName: z.string() })
const Done = z.object({ by: PersonName, at: z.iso.datetime() })
const KindName = z.object({ code: KindCode, nameLv: z.string(), nameEn: z.string() })
/** Longest reason, in characters. */
export const REASON_LENGTH = 1000

const ServiceHead = z.object({
  id: ServiceId,
  kind: KindName,
  /** School subject, where the kind has one. */
  subject: z.string().nullable(),
  status: ServiceStatus,
  startsOn: z.iso.date(),
  endsOn: z.iso.date(),
  amount: z.number(),
  unit: AmountUnit,
  requested: Done,
})

/** The average over services of the school granted for a time that meets this one's, with this one. */
const CapAverage = z.object({
  average: z.number(),
  services: z.int(),
  cap: z.number(),
  exceeds: z.boolean(),
})

export const ServiceView = ServiceHead.extend({
  /** The plan for which it was asked. */
  planId: z.uuid().nullable(),
  decided: Done.extend({ reason: z.string() }).nullable(),
  started: Done.nullable(),
  ended: Done.extend({ reason: z.string() }).nullable(),
  /** People answered conditions for it; what they answered is read one service at a time with `readServiceAnswers`. */
  hasAnswers: z.boolean(),
  /** Only for whoever decides, of what is asked for or granted, where the kind has a cap of averages. */
  average: CapAverage.nullable(),
  can: z.object({
    decide: z.boolean(),
    withdraw: z.boolean(),
    start: z.boolean(),
    end: z.boolean(),
    openAnswers: z.boolean(),
  }),
})
export type ServiceView = z.infer<typeof ServiceView>

export const PupilServices = z.object({
  /** Newest first. */
  services: z.array(ServiceView),
  can: z.object({ request: z.boolean() }),
})
export type PupilServices = z.infer<typeof PupilServices>

const PupilPath = z.strictObject({ pupilId: PupilId })
const ServicePath = PupilPath.extend({ serviceId: ServiceId })

export const listServicesOfPupil = apiRoute({
  route: 'GET /pupils/:pupilId/services',
  params: PupilPath,
  output: PupilServices,
})

const Period = z.strictObject({ startsOn: z.iso.date(), endsOn: z.iso.date() })

export const EligibilityView = z.object({
  /** Whether the period lies in the dates of the kind. */
  isInForce: z.boolean(),
  validFrom: z.iso.date(),
  validUntil: z.iso.date(),
  rules: z.array(
    RuleText.extend({
      /** Which condition it is, in the words of the catalogue. */
      code: z.string(),
      /** By the register alone; unknown: people must answer `questions`. */
      result: z.enum(['met', 'not-met', 'unknown']),
      questions: z.array(RuleText.extend({ question: z.string() })),
    }),
  ),
})
export type EligibilityView = z.infer<typeof EligibilityView>

/** What the register says to each rule of a kind, and what must be asked. */
export const checkEligibility = apiRoute({
  route: 'GET /pupils/:pupilId/service-check',
  params: PupilPath,
  query: Period.extend({ kindCode: KindCode }),
  output: EligibilityView,
})

export const RequestedService = Period.extend({
  kindCode: KindCode,
  subject: z.string().trim().min(1).max(100).nullable(),
  amount: z.number().positive().max(1000).multipleOf(0.01),
  planId: z.uuid().nullable(),
  /** Whether each condition that only people know of holds, and on which day that was seen or heard. */
  answers: z
    .array(
      z.strictObject({ question: z.string().min(1).max(200), holds: z.boolean(), confirmedOn: z.iso.date() }),
    )
    .max(20),
})
export type RequestedService = z.infer<typeof RequestedService>

/** The browser makes the id: sent twice, it is one request. */
export const requestService = apiRoute({
  route: 'PUT /pupils/:pupilId/services/:serviceId',
  params: ServicePath,
  input: RequestedService,
  output: PupilServices,
})

export const withdrawService = apiRoute({
  route: 'DELETE /pupils/:pupilId/services/:serviceId',
  params: ServicePath,
  output: PupilServices,
})

const Reason = z.string().trim().max(REASON_LENGTH)

/** By another person than the one who asked. A refusal needs its reason. */
export const decideService = apiRoute({
  route: 'POST /pupils/:pupilId/services/:serviceId/decision',
  params: ServicePath,
  input: z.strictObject({ as: z.enum(['granted', 'refused']), reason: Reason }),
  output: PupilServices,
})

export const startService = apiRoute({
  route: 'POST /pupils/:pupilId/services/:serviceId/start',
  params: ServicePath,
  output: PupilServices,
})

export const endService = apiRoute({
  route: 'POST /pupils/:pupilId/services/:serviceId/end',
  params: ServicePath,
  input: z.strictObject({ reason: Reason }),
  output: PupilServices,
})

export const ServiceAnswers = z.object({
  answers: z.array(
    RuleText.extend({
      question: z.string(),
      holds: z.boolean(),
      confirmedOn: z.iso.date(),
      confirmed: Done,
    }),
  ),
})
export type ServiceAnswers = z.infer<typeof ServiceAnswers>

/** What people answered for one service. The journal keeps who opened it. */
export const readServiceAnswers = apiRoute({
  route: 'GET /pupils/:pupilId/services/:serviceId/answers',
  params: ServicePath,
  output: ServiceAnswers,
})

export const ServiceRow = ServiceHead.extend({
  pupil: PersonName.extend({ id: PupilId }),
  className: z.string().nullable(),
  institutionName: z.string().nullable(),
})
export type ServiceRow = z.infer<typeof ServiceRow>

const ServiceFilter = z.strictObject({
  status: ServiceStatus.optional(),
  kindCode: KindCode.optional(),
  classId: z.uuid().optional(),
  institutionId: z.uuid().optional(),
})
export type ServiceFilter = z.infer<typeof ServiceFilter>

const ServicePage = ServiceFilter.extend({
  /** `next` of the page before. */
  after: z
    .string()
    .regex(/^\d{4}-[\d:.TZ-]+~[0-9a-f-]{36}$/)
    .optional(),
  limit: z.coerce.number().int().min(1).max(100).default(25),
})
export type ServicePage = z.infer<typeof ServicePage>

/** Services within the reader's reach, newest first; never what people answered for them. */
export const listServices = apiRoute({
  route: 'GET /services',
  query: ServicePage,
  output: z.object({ rows: z.array(ServiceRow), next: z.string().nullable() }),
})

/** What the list can be narrowed to, with how many there are of each in the reader's reach. */
export const listServiceFilters = apiRoute({
  route: 'GET /service-filters',
  output: z.object({
    statuses: z.array(z.object({ status: ServiceStatus, count: z.int() })),
    kinds: z.array(KindName.extend({ count: z.int() })),
    classes: z.array(
      z.object({ id: z.uuid(), name: z.string(), institutionName: z.string(), count: z.int() }),
    ),
    institutions: z.array(z.object({ id: z.uuid(), name: z.string(), count: z.int() })),
  }),
})
