import type { z } from 'zod'
import { ActivityAttributes } from '#foundation/classifiers/contract/activities.ts'
import { RiskAttributes2018, RiskAttributes2023 } from '#foundation/classifiers/contract/risks.ts'
import { SupportKindAttributes } from '#foundation/classifiers/contract/support-kinds.ts'
import { findItems, type Item } from '#foundation/classifiers/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import { type MeasureClassifier, type PreventionLevel, RiskGroup } from '../contract/plan-words.ts'
import { groupIn2023 } from '../domain/risk-groups.ts'
import type { CatalogueActivity } from '../domain/suggestions.ts'

export const ACTIVITIES_VERSION = '2023'
export const SUPPORT_KINDS_VERSION = '2024'

type Named = { readonly code: string; readonly nameLv: string; readonly nameEn: string }

export type KnownRisk = Named & { readonly group: RiskGroup; readonly alwaysHeavy: boolean }
export type KnownActivity = Named & CatalogueActivity

/** Activities that are consultations in school subjects, each in one of them. */
const ACTIVITIES_IN_SUBJECTS = ['A046', 'A072']

/** Risks of an edition; only `codes` when they are given. */
export async function listRisks(
  trx: Trx,
  edition: '2018' | '2023',
  codes?: readonly string[],
): Promise<readonly KnownRisk[]> {
  if (edition === '2018') {
    const items = await findItems(trx, { classifier: 'risk', version: '2018' }, RiskAttributes2018, codes)
    return items.map((item) => ({ ...named(item), group: groupIn2023(item.group), alwaysHeavy: false }))
  }
  const items = await findItems(trx, { classifier: 'risk', version: '2023' }, RiskAttributes2023, codes)
  return items.map((item) => ({
    ...named(item),
    group: groupIn2023(item.group),
    alwaysHeavy: Object.values(item.attributes.stageEffect).every((level) => level === 'high'),
  }))
}

/** The activity catalogue of 2023; only `codes` when they are given. */
export async function listActivities(trx: Trx, codes?: readonly string[]): Promise<readonly KnownActivity[]> {
  const items = await findItems(
    trx,
    { classifier: 'activity', version: ACTIVITIES_VERSION },
    ActivityAttributes,
    codes,
  )
  return items.map((item) => ({
    ...named(item),
    level: item.attributes.level,
    affects: RiskGroup.options.filter((group) => item.attributes.effect[group] === 'marked'),
    unit:
      item.attributes.attributionUnit.kind === 'municipality'
        ? 'institution'
        : item.attributes.attributionUnit.kind,
  }))
}

export type KnownMeasure = Named & {
  readonly classifier: MeasureClassifier
  readonly level: PreventionLevel | null
  readonly affects: readonly RiskGroup[]
  /** It helps in a school subject. */
  readonly takesSubject: boolean
}

/** Kinds of support for a pupil or family that are in force on a day. */
export async function listSupportKinds(trx: Trx, today: string): Promise<readonly KnownMeasure[]> {
  const items = await findItems(trx, SUPPORT_KINDS, SupportKindAttributes)
  const forPupils = items.filter(({ attributes }) => ['learner', 'family'].includes(attributes.beneficiary))
  return forPupils
    .filter(
      ({ attributes: { validFrom, validUntil } }) => validFrom <= today && (validUntil ?? today) >= today,
    )
    .map(supportKind)
}

/** Measures of any classifier by their codes, also those that are no longer in force: plans keep them. */
export async function listMeasures(trx: Trx, codes: readonly string[]): Promise<readonly KnownMeasure[]> {
  const activities = await listActivities(trx, codes)
  const kinds = await findItems(trx, SUPPORT_KINDS, KindAttributes, codes)
  return [...activities.map(activityMeasure), ...kinds.map(supportKind)]
}

const SUPPORT_KINDS = { classifier: 'support-kind', version: SUPPORT_KINDS_VERSION } as const

/** The activity as a measure of a plan. */
export function activityMeasure(activity: KnownActivity): KnownMeasure {
  const takesSubject = ACTIVITIES_IN_SUBJECTS.includes(activity.code)
  return { ...activity, classifier: 'activity', takesSubject }
}

const KindAttributes = SupportKindAttributes.pick({ requiresSubject: true })

function supportKind(item: Item<z.output<typeof KindAttributes>>): KnownMeasure {
  const takesSubject = item.attributes.requiresSubject === true
  return { ...named(item), classifier: 'support-kind', level: null, affects: [], takesSubject }
}

function named({ code, nameLv, nameEn }: Item<unknown>): Named {
  return { code, nameLv, nameEn }
}
