import type { z } from 'zod'
import type { Db } from '#platform/db/connect.ts'
import { MappingKind } from '../contract/risk-mapping.ts'
import {
  RiskAttributes2018,
  RiskAttributes2023,
  RiskGroupAttributes2023,
  type RiskScale,
  type StageEffect,
} from '../contract/risks.ts'
import { findGroups, findItems, type Group, type Item } from './classifier-reads.ts'

/** A risk of any edition. What only the 2023 edition has is null or empty in the older one. */
export type Risk = Omit<Item<unknown>, 'attributes'> & {
  readonly version: string
  readonly scale: RiskScale
  readonly especiallyImportant: boolean
  readonly stageEffect: StageEffect | null
  readonly stageEffectSource: string | null
  readonly recognisedByLv: readonly string[]
  readonly recognisedByEn: readonly string[]
  readonly mitigatingLv: readonly string[]
  readonly mitigatingEn: readonly string[]
}

const RiskAttributes = RiskAttributes2023.partial().extend(RiskAttributes2018.pick({ scale: true }).shape)

/** The risks of an edition in its order. "Other" of 2018 is the only one without a group. */
export async function listRisks(db: Db, version: string): Promise<readonly Risk[]> {
  return readRisks(db, version)
}

export async function findRisk(db: Db, version: string, code: string): Promise<Risk | undefined> {
  const [risk] = await readRisks(db, version, [code])
  return risk
}

async function readRisks(db: Db, version: string, codes?: readonly string[]): Promise<readonly Risk[]> {
  const items = await findItems(db, { classifier: 'risk', version }, RiskAttributes, codes)
  return items.map(({ attributes, ...item }) => ({
    ...item,
    version,
    scale: attributes.scale,
    especiallyImportant: attributes.especiallyImportant ?? false,
    stageEffect: attributes.stageEffect ?? null,
    stageEffectSource: attributes.stageEffectSource ?? null,
    recognisedByLv: attributes.recognisedByLv ?? [],
    recognisedByEn: attributes.recognisedByEn ?? [],
    mitigatingLv: attributes.mitigatingLv ?? [],
    mitigatingEn: attributes.mitigatingEn ?? [],
  }))
}

const RiskGroupAttributes = RiskGroupAttributes2023.partial()
export type RiskGroup = Group<z.output<typeof RiskGroupAttributes>>

export async function listRiskGroups(db: Db, version: string): Promise<readonly RiskGroup[]> {
  return findGroups(db, { classifier: 'risk', version }, RiskGroupAttributes)
}

export type RiskMapping = {
  readonly fromCode: string
  readonly toCode: string
  readonly kind: MappingKind
  readonly noteLv: string | null
  readonly noteEn: string | null
}

/** How the risks of one edition read in another; risks without a counterpart are absent. */
export async function listRiskMappings(
  db: Db,
  versions: { readonly from: string; readonly to: string },
): Promise<readonly RiskMapping[]> {
  const rows = await db
    .selectFrom('classifiers.mappings as mapping')
    .select([
      'mapping.from_code as fromCode',
      'mapping.to_code as toCode',
      'mapping.kind',
      'mapping.note_lv as noteLv',
      'mapping.note_en as noteEn',
    ])
    .where('mapping.classifier', '=', 'risk')
    .where('mapping.from_version', '=', versions.from)
    .where('mapping.to_version', '=', versions.to)
    .orderBy('mapping.from_code')
    .orderBy('mapping.to_code')
    .execute()
  return rows.map((row) => ({ ...row, kind: MappingKind.parse(row.kind) }))
}
