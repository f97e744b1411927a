import { z } from 'zod'
import { CalendarDay, EditionHead, named, Source, Term } from './source.ts'

const Currency = z.literal('EUR')
const KnownFor = z.object({ from: CalendarDay, until: CalendarDay })
const ConditionValue = z.union([
  z.boolean(),
  z.number(),
  z.string(),
  z.array(z.union([z.string(), z.number()])),
])

/** All conditions of a list must hold; `any-of` and `all-of` carry conditions of their own. */
export const Condition = z.object({
  code: z.string(),
  op: z.string().optional(),
  value: ConditionValue.optional(),
  textLv: z.string(),
  textEn: z.string(),
  doubt: z.string().optional(),
  get conditions() {
    return z.array(Condition).optional()
  },
})
export type Condition = z.output<typeof Condition>

export const UnitCost = z.object({
  amount: z.number(),
  currency: Currency,
  per: z.string(),
  indirectCostPercent: z.number(),
  validFrom: CalendarDay.nullable(),
  validUntil: CalendarDay.nullable(),
  knownFor: KnownFor,
  noteLv: z.string(),
  noteEn: z.string(),
  source: Source,
})

export const Cap = z.object({
  amount: z.number(),
  currency: Currency,
  per: z.string(),
  period: z.string().nullable(),
  basis: z.string(),
  averagingBase: z.string().nullable().optional(),
  legalPlaceLv: z.string().nullable(),
  legalPlaceEn: z.string().nullable(),
  validFrom: CalendarDay.nullable(),
  validUntil: CalendarDay.nullable(),
  knownFor: KnownFor.optional(),
  fundedPercent: z.number().optional(),
  textLv: z.string(),
  textEn: z.string(),
})

const Quota = z.object({
  amount: z.number(),
  currency: Currency,
  scope: z.string(),
  includesFlexibilityFunding: z.boolean(),
  from: CalendarDay,
  until: CalendarDay,
})

const Variant = z.object({
  code: z.string(),
  ...named,
  eligibility: z.array(Condition),
  source: Source,
})

/** What `items.attributes` holds for a kind of support. */
export const SupportKindAttributes = z.object({
  programme: z.string(),
  beneficiary: z.enum(['learner', 'family', 'organisation', 'staff']),
  delivery: z.array(z.enum(['individual', 'group'])).nullable(),
  requiresSubject: z.boolean().nullable(),
  unit: z.string().nullable(),
  unitCost: UnitCost.nullable(),
  cap: Cap.nullable(),
  eligibility: z.array(Condition),
  variants: z.array(Variant).optional(),
  validFrom: CalendarDay,
  validUntil: CalendarDay,
  recorded: z.record(z.string(), z.json()).nullish(),
  partnerQuota: Quota.optional(),
  target: z.record(z.string(), z.json()).nullish(),
  examplesLv: z.array(z.string()).optional(),
  examplesEn: z.array(z.string()).optional(),
  /** Beside `source` of the row: where conditions and sums come from. */
  otherSources: z.array(Source).optional(),
  noteLv: z.string().optional(),
  noteEn: z.string().optional(),
})
export type SupportKindAttributes = z.output<typeof SupportKindAttributes>

/** The programme that pays for kinds of support, with the conditions that it sets for all of them. */
export const SupportProgramme = z.looseObject({
  code: z.string(),
  ...named,
  legalBasisLv: z.string(),
  legalBasisEn: z.string(),
  validFrom: CalendarDay,
  validUntil: CalendarDay,
  /** Grades of general and courses of vocational education, first and last, by the days on which they held. */
  targetGroups: z.array(
    z.object({
      validFrom: CalendarDay,
      validUntil: CalendarDay,
      generalGrades: z.tuple([z.int(), z.int()]),
      vocationalCourses: z.tuple([z.int(), z.int()]),
    }),
  ),
  commonEligibility: z.array(Condition),
  source: Source,
})
export type SupportProgramme = z.output<typeof SupportProgramme>

export const SupportKindsFile = EditionHead.extend({
  ...named,
  source: Source,
  eligibilityRule: z.object({ lv: z.string(), en: z.string() }),
  groups: z.array(Term.extend({ position: z.int() })),
  programmes: z.array(SupportProgramme),
  items: z.array(
    SupportKindAttributes.extend({
      code: z.string(),
      position: z.int(),
      family: z.string(),
      ...named,
      source: Source,
    }),
  ),
})
