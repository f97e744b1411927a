import { z } from 'zod'
import { sourceText } from '#foundation/classifiers/contract/source.ts'
import {
  type Condition,
  SupportKindAttributes,
  SupportProgramme,
} from '#foundation/classifiers/contract/support-kinds.ts'
import { findEdition } from '#foundation/classifiers/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import { refuse } from '#platform/errors/app-error.ts'
import type { ServiceKindHead, ServiceKindView } from '../contract/service-kinds.ts'
import { amountUnitOf } from '../domain/amounts.ts'
import { isInForce, type Rule, targetGroupRule } from '../domain/eligibility.ts'

/** Services refer to kinds of this edition; plans name the same codes. */
export const KINDS_VERSION = '2024'

export type ServiceKind = {
  readonly code: string
  readonly nameLv: string
  readonly nameEn: string
  readonly family: string
  readonly source: string
  readonly attributes: SupportKindAttributes & { readonly beneficiary: 'learner' | 'staff' }
  readonly programme: SupportProgramme
}

export type ServiceCatalogue = {
  readonly families: readonly { readonly code: string; readonly nameLv: string; readonly nameEn: string }[]
  readonly kinds: readonly ServiceKind[]
}

const EditionAttributes = z.object({ programmes: z.array(SupportProgramme) })

/** Kinds of support for pupils and staff; projects and events of organisations are no services. */
export async function getServiceCatalogue(trx: Trx): Promise<ServiceCatalogue> {
  const edition = await findEdition(trx, { classifier: 'support-kind', version: KINDS_VERSION })
  if (edition === undefined) throw new Error(`the classifier support-kind ${KINDS_VERSION} is not loaded`)
  const { programmes } = EditionAttributes.parse(edition.attributes)
  const kinds = edition.items.flatMap((item): ServiceKind[] => {
    const attributes = SupportKindAttributes.parse(item.attributes)
    const { beneficiary } = attributes
    if (beneficiary !== 'learner' && beneficiary !== 'staff') return []
    const programme = programmes.find(({ code }) => code === attributes.programme)
    if (programme === undefined) throw new Error(`kind ${item.code} is of no known programme`)
    const { code, nameLv, nameEn, source } = item
    return [
      {
        code,
        nameLv,
        nameEn,
        source,
        programme,
        family: item.group ?? '',
        attributes: { ...attributes, beneficiary },
      },
    ]
  })
  const families = edition.groups.filter(({ code }) => kinds.some(({ family }) => family === code))
  return { families: families.map(({ code, nameLv, nameEn }) => ({ code, nameLv, nameEn })), kinds }
}

/** A kind of service for pupils; refuses a code that is none. */
export async function getLearnerKind(trx: Trx, code: string): Promise<ServiceKind> {
  const { kinds } = await getServiceCatalogue(trx)
  const kind = kinds.find((one) => one.code === code && one.attributes.beneficiary === 'learner')
  if (kind === undefined)
    throw refuse('services.kind-unknown', { fields: { kindCode: 'services.kind-unknown' } })
  return kind
}

/** All that must hold for a service of the kind that begins on a day: what the programme asks of all its kinds, then its own. */
export function rulesOf({ attributes, programme }: ServiceKind, startsOn: string): readonly Rule[] {
  if (attributes.beneficiary === 'staff') return attributes.eligibility
  const group = targetGroupRule(programme.targetGroups, startsOn)
  return [...(group === undefined ? [] : [group]), ...programme.commonEligibility, ...attributes.eligibility]
}

export function kindHead(kind: ServiceKind, today: string): ServiceKindHead {
  const { attributes, programme } = kind
  const { cap } = attributes
  return {
    code: kind.code,
    nameLv: kind.nameLv,
    nameEn: kind.nameEn,
    family: kind.family,
    programme: { code: programme.code, nameLv: programme.nameLv, nameEn: programme.nameEn },
    beneficiary: attributes.beneficiary,
    validFrom: attributes.validFrom,
    validUntil: attributes.validUntil,
    isInForce: isInForce(attributes, { startsOn: today, endsOn: today }),
    requiresSubject: attributes.requiresSubject === true,
    amountUnit: amountUnitOf({ family: kind.family, unit: attributes.unit }),
    cap: cap && {
      amount: cap.amount,
      currency: cap.currency,
      per: cap.per,
      period: cap.period,
      basis: cap.basis,
    },
  }
}

export function kindView(kind: ServiceKind, today: string): ServiceKindView {
  const { attributes, programme } = kind
  const lastDay = attributes.validUntil < today ? attributes.validUntil : today
  return {
    ...kindHead(kind, today),
    delivery: attributes.delivery ?? [],
    unit: attributes.unit,
    unitCost: attributes.unitCost,
    cap: attributes.cap,
    rules: rulesOf(kind, lastDay).map(ruleView),
    variants: (attributes.variants ?? []).map(({ code, nameLv, nameEn, eligibility }) => ({
      code,
      nameLv,
      nameEn,
      rules: eligibility.map(ruleView),
    })),
    examplesLv: attributes.examplesLv ?? [],
    examplesEn: attributes.examplesEn ?? [],
    noteLv: attributes.noteLv ?? null,
    noteEn: attributes.noteEn ?? null,
    legalBasisLv: programme.legalBasisLv,
    legalBasisEn: programme.legalBasisEn,
    sources: [kind.source, ...(attributes.otherSources ?? []).map(sourceText), sourceText(programme.source)],
  }
}

function ruleView({ textLv, textEn, doubt }: Rule & Pick<Condition, 'doubt'>) {
  return { textLv, textEn, isDoubtful: doubt !== undefined }
}
