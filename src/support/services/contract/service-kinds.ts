import { z } from 'zod'
import { Cap, UnitCost } from '#foundation/classifiers/contract/support-kinds.ts'
import { apiRoute } from '#platform/http/api-route.ts'
import { amountUnits } from '../domain/amounts.ts'

export const KindCode = z.string().regex(/^[a-z0-9-]{1,60}$/)
const CatalogueName = z.object({ nameLv: z.string(), nameEn: z.string() })
export const AmountUnit = z.enum(amountUnits)

const KindHead = CatalogueName.extend({
  code: KindCode,
  family: z.string(),
  programme: CatalogueName.extend({ code: z.string() }),
  beneficiary: z.enum(['learner', 'staff']),
  validFrom: z.iso.date(),
  validUntil: z.iso.date(),
  /** On the reader's day. */
  isInForce: z.boolean(),
  /** Which school subject it is for must be said. */
  requiresSubject: z.boolean(),
  amountUnit: AmountUnit,
  cap: Cap.pick({ amount: true, currency: true, per: true, period: true, basis: true }).nullable(),
})
export type ServiceKindHead = z.infer<typeof KindHead>

/** Kinds of services for pupils and staff, in the order of the catalogue; also those that are no longer in force. */
export const listServiceKinds = apiRoute({
  route: 'GET /service-kinds',
  output: z.object({
    families: z.array(CatalogueName.extend({ code: z.string() })),
    kinds: z.array(KindHead),
  }),
})

/** A rule in the words of the catalogue, in both languages. */
export const RuleText = z.object({ textLv: z.string(), textEn: z.string() })
export type RuleText = z.infer<typeof RuleText>

const RuleView = RuleText.extend({
  /** The source's wording allows two readings. */
  isDoubtful: z.boolean(),
})

export const ServiceKindView = KindHead.omit({ cap: true }).extend({
  delivery: z.array(z.enum(['individual', 'group'])),
  /** The unit in which the source counts; null where it does not say. */
  unit: z.string().nullable(),
  unitCost: UnitCost.nullable(),
  cap: Cap.nullable(),
  /** All must hold; first those that the programme sets for all of its kinds. */
  rules: z.array(RuleView),
  /** Parts of the kind with rules of their own. */
  variants: z.array(CatalogueName.extend({ code: z.string(), rules: z.array(RuleView) })),
  examplesLv: z.array(z.string()),
  examplesEn: z.array(z.string()),
  noteLv: z.string().nullable(),
  noteEn: z.string().nullable(),
  legalBasisLv: z.string(),
  legalBasisEn: z.string(),
  /** Document and place in it, the one of the kind itself first. */
  sources: z.array(z.string()),
})
export type ServiceKindView = z.infer<typeof ServiceKindView>

export const readServiceKind = apiRoute({
  route: 'GET /service-kinds/:kindCode',
  params: z.strictObject({ kindCode: KindCode }),
  output: ServiceKindView,
})
