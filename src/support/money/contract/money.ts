import { z } from 'zod'
import { InstitutionId, MunicipalityId, SchoolYearCode } from '#foundation/institutions/contract/ids.ts'
import { PupilId } from '#foundation/people/contract/ids.ts'
import { apiRoute } from '#platform/http/api-route.ts'
import { ServiceId } from '#support/services/contract/ids.ts'
import { AmountUnit, KindCode } from '#support/services/contract/service-kinds.ts'
import { PaymentId, QuotaChangeId, RateId } from './ids.ts'

/** Longest reason, source or remark, in characters. */
export const WORDS_LENGTH = 1000
/** EUR: more is a slip of the pen; all partners of the country together have 8 094 040. */
export const MOST_MONEY = 10_000_000

const PersonName = z.object({ givenName: z.string(), familyName: z.string() })
const Kind = z.object({ code: KindCode, nameLv: z.string(), nameEn: z.string() })
/** Whole cents. */
const Cents = z.int()
const Euro = z.number().min(0).max(MOST_MONEY).multipleOf(0.01)
const Words = z.string().trim().min(1).max(WORDS_LENGTH)

export const MoneyFigures = z.object({
  /** What may be spent; null: nobody has said yet. */
  quota: Cents.nullable(),
  /** Value by unit cost, with indirect costs: of what is asked for; of what is granted and not given yet; of what was given. */
  planned: Cents,
  reserved: Cents,
  used: Cents,
  /** What was really paid. Never added to the values above. */
  paid: Cents,
  /** Services counted, and those among them without a known unit cost, whose value is therefore missing. */
  services: z.int(),
  unpriced: z.int(),
  /** Pupils who got the kind for the first time in the school year, each counted once, where it was first. */
  firstTime: z.int(),
})
export type MoneyFigures = z.infer<typeof MoneyFigures>

/** Unit cost that holds today; amount null: neither the municipality nor the catalogue knows it. */
const RateView = z.object({
  amount: Cents.nullable(),
  indirectPercent: z.number().nullable(),
  validFrom: z.iso.date().nullable(),
  source: z.string(),
})

const KindMoney = z.object({
  kind: Kind,
  unit: AmountUnit,
  rate: RateView,
  figures: MoneyFigures,
})
export type KindMoney = z.infer<typeof KindMoney>

const SchoolMoney = z.object({
  id: InstitutionId,
  name: z.string(),
  /** Pupils of grades and courses today: by them a quota is split. */
  pupils: z.int(),
  /** Figures of each kind, in the order of `kinds`. */
  byKind: z.array(MoneyFigures),
  total: MoneyFigures,
})
export type SchoolMoney = z.infer<typeof SchoolMoney>

export const MoneyView = z.object({
  municipality: z.object({ id: MunicipalityId, name: z.string() }),
  /** The one school that is told of; null: the whole municipality. */
  institution: z.object({ id: InstitutionId, name: z.string() }).nullable(),
  schoolYear: SchoolYearCode,
  /** To choose from, the next one among them: quotas are told before it begins. */
  schoolYears: z.array(SchoolYearCode),
  asOf: z.iso.datetime(),
  kinds: z.array(KindMoney),
  total: MoneyFigures,
  /** Of the whole municipality: its schools by name. */
  schools: z.array(SchoolMoney),
  can: z.object({ setQuotas: z.boolean(), pay: z.boolean() }),
})
export type MoneyView = z.infer<typeof MoneyView>

const Choice = z.strictObject({
  municipalityId: MunicipalityId.optional(),
  institutionId: InstitutionId.optional(),
  schoolYear: SchoolYearCode.optional(),
})

/** Quota, planned, reserved, used and paid by kind: of a school for its leadership, of a municipality with its schools for its coordinator. */
export const readMoney = apiRoute({ route: 'GET /money', query: Choice, output: MoneyView })

export const SetQuotas = z.strictObject({
  schoolYear: SchoolYearCode,
  kindCode: KindCode,
  /** EUR of the municipality (institutionId null) and of its schools; places that are not named keep theirs. */
  parts: z
    .array(z.strictObject({ institutionId: InstitutionId.nullable(), amount: Euro }))
    .min(1)
    .max(700),
  /** Where the figures come from, or why they change. */
  reason: Words,
})
export type SetQuotas = z.infer<typeof SetQuotas>

/** Says anew what may be spent on one kind; what stood before stays as history. The same id again changes nothing. */
export const setQuotas = apiRoute({
  route: 'PUT /municipalities/:municipalityId/quotas/:changeId',
  params: z.strictObject({ municipalityId: MunicipalityId, changeId: QuotaChangeId }),
  input: SetQuotas,
  output: z.object({}),
})

export const QuotaChange = z.object({
  place: z.string().nullable(),
  kind: Kind,
  /** Cents; null: there was none. */
  before: Cents.nullable(),
  after: Cents,
  reason: z.string(),
  by: PersonName,
  at: z.iso.datetime(),
})
export type QuotaChange = z.infer<typeof QuotaChange>

/** Every change of the quotas of a place and year, newest first. */
export const listQuotaChanges = apiRoute({
  route: 'GET /quota-changes',
  query: Choice,
  output: z.object({ changes: z.array(QuotaChange) }),
})

/** Unit cost of a kind from a day on, where the catalogue does not know it. The same id again changes nothing. */
export const setRate = apiRoute({
  route: 'PUT /municipalities/:municipalityId/rates/:rateId',
  params: z.strictObject({ municipalityId: MunicipalityId, rateId: RateId }),
  input: z.strictObject({
    kindCode: KindCode,
    validFrom: z.iso.date(),
    /** EUR for an hour, or for an item. */
    amount: z.number().positive().max(1000).multipleOf(0.01),
    indirectPercent: z.number().min(0).max(100).multipleOf(0.01),
    source: Words,
  }),
  output: z.object({}),
})

export const RecordedPayment = z.strictObject({
  kindCode: KindCode,
  /** For which month, as 2026-11. */
  month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
  /** EUR; negative where it puts an earlier one right. */
  amount: z.number().min(-MOST_MONEY).max(MOST_MONEY).multipleOf(0.01),
  document: z.string().trim().min(1).max(200),
  remark: z.string().trim().max(WORDS_LENGTH),
})
export type RecordedPayment = z.infer<typeof RecordedPayment>

/** Writes down what was really paid. The same id again changes nothing. */
export const recordPayment = apiRoute({
  route: 'PUT /institutions/:institutionId/payments/:paymentId',
  params: z.strictObject({ institutionId: InstitutionId, paymentId: PaymentId }),
  input: RecordedPayment,
  output: z.object({}),
})

export const PaymentRow = z.object({
  id: PaymentId,
  kind: Kind,
  month: z.string(),
  amount: Cents,
  document: z.string(),
  remark: z.string(),
  institutionName: z.string(),
  recorded: z.object({ by: PersonName, at: z.iso.datetime() }),
})
export type PaymentRow = z.infer<typeof PaymentRow>

/** Payments of a place and year, the latest months first; at most 500. */
export const listPayments = apiRoute({
  route: 'GET /payments',
  query: Choice,
  output: z.object({ payments: z.array(PaymentRow) }),
})

/** What a request would take of the school's quota of its kind. */
export const QuotaWith = z.object({
  /** Null: no quota was said. */
  quota: Cents.nullable(),
  /** Reserved and used already. */
  taken: Cents,
  /** Value of this one; null: its unit cost is unknown. */
  own: Cents.nullable(),
  level: z.enum(['within', 'near', 'over', 'unknown']),
})
export type QuotaWith = z.infer<typeof QuotaWith>

/** For whoever decides on a request: how much of the quota is taken with it. */
export const readQuotaWith = apiRoute({
  route: 'GET /pupils/:pupilId/services/:serviceId/quota',
  params: z.strictObject({ pupilId: PupilId, serviceId: ServiceId }),
  output: QuotaWith,
})
