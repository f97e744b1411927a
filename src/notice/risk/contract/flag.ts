import { z } from 'zod'
import { SchoolYearCode } from '#foundation/institutions/contract/ids.ts'
import { PersonId, PupilId } from '#foundation/people/contract/ids.ts'
import { DataUntil } from '#notice/signals/contract/data-until.ts'
import { StaleSchool } from '#notice/signals/contract/stale-data.ts'
import { Transition } from '#notice/signals/contract/transition.ts'
import { apiRoute } from '#platform/http/api-route.ts'
import { idOf } from '#platform/ids/ids.ts'
import { EscalationStep } from './escalation-step.ts'

export const FlagId = idOf('flag')
export type FlagId = z.infer<typeof FlagId>

export const FlagAnswerId = idOf('flag answer')
export type FlagAnswerId = z.infer<typeof FlagAnswerId>

const NamedSubject = z.object({ code: z.string(), nameLv: z.string(), nameEn: z.string() })

/** The numbers that say why a pupil was noticed. */
export const FlagFacts = z.discriminatedUnion('rule', [
  z.object({ rule: z.literal('unexcused-lessons'), lessons: z.number(), limit: z.number() }),
  z.object({ rule: z.literal('unexcused-days'), days: z.int(), limit: z.int() }),
  z.object({
    rule: z.literal('low-marks'),
    subjects: z.array(NamedSubject.extend({ mean: z.number() })),
    meanBelow: z.number(),
    limit: z.number(),
  }),
  z.object({ rule: z.literal('chronic-absence'), missed: z.int(), enrolled: z.int(), limit: z.number() }),
  z.object({
    rule: z.literal('failing-subjects'),
    subjects: z.array(
      NamedSubject.extend({
        /** Null where there are no marks on the ten-point scale. */
        mean: z.number().nullable(),
        notPassed: z.int(),
        notAssessed: z.int(),
      }),
    ),
    limit: z.number(),
  }),
  z.object({
    rule: z.literal('absence-trend'),
    recentAbsent: z.int(),
    recentDays: z.int(),
    earlierAbsent: z.int(),
    earlierDays: z.int(),
    limit: z.number(),
  }),
  z.object({ rule: z.literal('transition'), of: z.array(Transition), missed: z.int(), limit: z.int() }),
  z.object({ rule: z.literal('behaviour'), reprimands: z.int(), incidents: z.int(), limit: z.int() }),
  z.object({
    rule: z.literal('absence-cause'),
    cause: z.enum(['unexcused', 'unknown', 'excused']),
    unit: z.enum(['lessons', 'days']),
    missed: z.int(),
    limit: z.int(),
  }),
  z.object({
    rule: z.literal('absence-run'),
    of: z.enum(['missed', 'not-excused']),
    days: z.int(),
    from: z.iso.date(),
    until: z.iso.date(),
    limit: z.int(),
  }),
  z.object({
    rule: z.literal('low-levels'),
    /** In each, so many of all levels are no higher than `upTo`. */
    subjects: z.array(NamedSubject.extend({ low: z.int(), levels: z.int() })),
    upTo: z.enum(['S', 'T']),
    limit: z.int(),
  }),
  z.object({
    rule: z.literal('falling-marks'),
    subjects: z.array(NamedSubject.extend({ mean: z.number(), before: z.number() })),
    by: z.number(),
    limit: z.int(),
  }),
])

export type FlagFacts = z.infer<typeof FlagFacts>

/** What somebody can do about a flag. */
export const answerKinds = [
  'talked',
  'assessment_opened',
  'plan_opened',
  'referred',
  'watched',
  'not_a_concern',
] as const
export const AnswerKind = z.enum(answerKinds)
export type AnswerKind = z.infer<typeof AnswerKind>

/** Answers that a person gives; the others follow from the deed itself. */
export const givenKinds = ['talked', 'referred', 'watched', 'not_a_concern'] as const satisfies AnswerKind[]
export const GivenKind = z.enum(givenKinds)
export type GivenKind = z.infer<typeof GivenKind>

export const GivenAnswer = z.object({
  kind: AnswerKind,
  /** Empty when the reader may not know the person any more. */
  by: z.string(),
  at: z.iso.datetime(),
  untilDate: z.iso.date().nullable(),
  /** Of one that passes the pupil on to a colleague: who. */
  to: z.string().nullable(),
  note: z.string().nullable(),
})
export type GivenAnswer = z.infer<typeof GivenAnswer>

export const FlagView = z.object({
  id: FlagId,
  pupil: z.object({
    id: PupilId,
    givenName: z.string(),
    familyName: z.string(),
    className: z.string().nullable(),
    institutionName: z.string().nullable(),
  }),
  /** Code of the rule; what it counts is told by the facts. */
  rule: z.string(),
  ruleNameLv: z.string(),
  ruleNameEn: z.string(),
  ruleVersion: z.int(),
  ruleSourceLv: z.string(),
  ruleSourceEn: z.string(),
  level: z.enum(['attention', 'support', 'urgent']),
  facts: FlagFacts,
  dataUntil: z.iso.date(),
  /** Since when the pupil waits. */
  raisedAt: z.iso.datetime(),
  /** When this rule noticed the pupil, and the numbers of that day. */
  noticedAt: z.iso.datetime(),
  noticedFacts: FlagFacts,
  /** The version of the rule that noticed, and up to when its data went; null: of an old flag, of which it is not known. */
  noticedBy: z
    .object({ version: z.int(), sourceLv: z.string(), sourceEn: z.string(), dataUntil: z.iso.date() })
    .nullable(),
  /** Its data were corrected, or a stronger rule has taken over; only in the history. */
  withdrawnAt: z.iso.datetime().nullable(),
  /** Of the semester that began last; a flag of an earlier one says how it was then. */
  ofPresentSemester: z.boolean(),
  /** Whole days from notice to the first answer; until now while there is none. */
  waitingDays: z.int(),
  /** The last one: it holds. */
  answer: GivenAnswer.nullable(),
  /** Those that it has taken the place of, the newest first. */
  earlierAnswers: z.array(GivenAnswer),
  /** Nobody answered in time, so it has passed on; the last step. */
  escalated: z.object({ to: EscalationStep, at: z.iso.datetime() }).nullable(),
  /**
   * It asks for another answer: it was watched until a day that has come; it was passed on to the reader; or it was passed on
   * to a colleague who has not answered in time.
   */
  asksAgain: z.boolean(),
  can: z.object({ answer: z.boolean() }),
  /**
   * Of whom the reader, who oversees the school, can ask about a flag that has passed on, and when the municipality last did since
   * then. Null: it has not passed on, or the reader does not oversee the school.
   */
  remind: z.object({ institutionId: z.uuid(), lastAt: z.iso.datetime().nullable() }).nullable(),
})
export type FlagView = z.infer<typeof FlagView>

/** Whoever was noticed waits no longer than so many whole days for a first answer. */
export const ANSWER_WITHIN_DAYS = 14

/**
 * Somebody is watched for no longer than so many days from the answer: a flag belongs to a semester of four to five months, and
 * whoever is watched is looked at again while there is still time in it to act. The period is the product's own.
 */
export const WATCH_AT_MOST_DAYS = 60

/** Whoever was passed on to a colleague waits no longer than so many whole days; then everybody who may answer is asked again. */
export const TAKE_OVER_WITHIN_DAYS = 7

const FlagFilters = z.strictObject({
  /** `due`: answered, and asks again (`asksAgain`); `ever`: also what was withdrawn, for a history. */
  state: z.enum(['open', 'due', 'answered', 'all', 'ever']).default('open'),
  /** Where the pupil is; of an answered flag, where the pupil was when it was answered. */
  institutionId: z.uuid().optional(),
  municipalityId: z.uuid().optional(),
  classId: z.uuid().optional(),
  pupilId: z.uuid().optional(),
  schoolYear: SchoolYearCode.optional(),
  /** Raised more than so many whole days ago. */
  waitingOver: z.coerce.number().int().min(0).max(365).optional(),
  /** Passed on to the team, or further, because nobody had answered. */
  escalatedTo: EscalationStep.optional(),
})
export type FlagFilters = z.infer<typeof FlagFilters>

/** `level`: urgent first, within a level those who have waited longest; `age`: those who have waited longest. What is answered comes after what is not. */
export const FlagOrder = z.enum(['level', 'age'])
export type FlagOrder = z.infer<typeof FlagOrder>

export const FlagPage = FlagFilters.extend({
  order: FlagOrder.default('level'),
  /** `next` of the page before. */
  after: z.string().max(100).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
})
export type FlagPage = z.infer<typeof FlagPage>

export const listFlags = apiRoute({
  route: 'GET /flags',
  query: FlagPage,
  output: z.object({ rows: z.array(FlagView), next: z.string().nullable() }),
})

/** What stands above the list: how many it holds, to check a figure by, and up to when the data go that the reader sees. */
export const countFlags = apiRoute({
  route: 'GET /flag-counts',
  query: FlagFilters,
  output: z.object({
    listed: z.int(),
    /** Answered in the reader's schools for pupils who have moved on: counted in figures, not to be opened. */
    movedOn: z.int(),
    dataUntil: DataUntil,
    /** Institutions in which somebody may not have been noticed because data are missing or old; for whoever loads or oversees them. */
    staleSchools: z.array(StaleSchool),
  }),
})

/** What the list can be narrowed to. */
export const listFlagFilters = apiRoute({
  route: 'GET /flag-filters',
  output: z.object({
    institutions: z.array(z.object({ id: z.uuid(), name: z.string() })),
    /** That have begun, newest first. */
    schoolYears: z.array(SchoolYearCode),
  }),
})

/** Colleagues who may answer for the pupil, and to whom the pupil can so be passed on. */
export const listReceivers = apiRoute({
  route: 'GET /pupils/:pupilId/flag-receivers',
  params: z.strictObject({ pupilId: PupilId }),
  output: z.object({
    people: z.array(z.object({ id: PersonId, givenName: z.string(), familyName: z.string() })),
  }),
})

export const answerFlag = apiRoute({
  route: 'POST /pupils/:pupilId/flags/:flagId/answers',
  params: z.strictObject({ pupilId: PupilId, flagId: FlagId }),
  input: z
    .strictObject({
      id: FlagAnswerId,
      kind: GivenKind,
      untilDate: z.iso.date().nullable(),
      /** The colleague to whom the pupil is passed on; null: somebody else, told in the note. */
      referredTo: PersonId.nullable().default(null),
      note: z.string().trim().max(2000),
    })
    .refine((answer) => answer.kind === 'referred' || answer.referredTo === null, { path: ['referredTo'] })
    .refine((answer) => answer.kind !== 'talked' || answer.note.length >= 3, {
      path: ['note'],
      params: { ask: 'talk' },
    })
    .refine((answer) => (answer.kind === 'watched') === (answer.untilDate !== null), {
      path: ['untilDate'],
      params: { ask: 'day' },
    })
    .refine((answer) => answer.kind !== 'referred' || answer.referredTo !== null || answer.note.length >= 3, {
      path: ['note'],
      params: { ask: 'whom' },
    })
    .refine((answer) => answer.kind !== 'not_a_concern' || answer.note.length >= 3, {
      path: ['note'],
      params: { ask: 'reasonInWords' },
    }),
  output: z.object({ answeredAt: z.iso.datetime() }),
})
