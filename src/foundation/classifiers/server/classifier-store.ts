import { sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'
import type { EditionRows } from './edition-rows.ts'
import type { MappingSetRows } from './risk-mapping.ts'

/** Two servers that start at once load one after the other. */
const LOAD_LOCK = 7_302_611_221

/** Becomes the owner for the rest of the transaction. */
export async function beginLoading(trx: Trx): Promise<void> {
  await sql`set local role pamani_owner`.execute(trx)
  await sql`select pg_advisory_xact_lock(${sql.lit(LOAD_LOCK)})`.execute(trx)
}

export async function upsertEdition(trx: Trx, edition: EditionRows, hash: string): Promise<void> {
  await trx
    .insertInto('classifiers.editions')
    .values({
      classifier: edition.classifier,
      version: edition.version,
      valid_from: edition.validFrom,
      valid_until: edition.validUntil,
      name_lv: edition.nameLv,
      name_en: edition.nameEn,
      source: edition.source,
      attributes: JSON.stringify(edition.attributes),
      content_hash: hash,
    })
    .onConflict((conflict) =>
      conflict.columns(['classifier', 'version']).doUpdateSet((old) => ({
        valid_until: old.ref('excluded.valid_until'),
        name_lv: old.ref('excluded.name_lv'),
        name_en: old.ref('excluded.name_en'),
        source: old.ref('excluded.source'),
        attributes: old.ref('excluded.attributes'),
        content_hash: old.ref('excluded.content_hash'),
      })),
    )
    .execute()
  await upsertGroups(trx, edition)
  await upsertItems(trx, edition)
}

async function upsertGroups(trx: Trx, edition: EditionRows): Promise<void> {
  if (edition.groups.length === 0) return
  await trx
    .insertInto('classifiers.groups')
    .values(
      edition.groups.map((group, index) => ({
        classifier: edition.classifier,
        version: edition.version,
        code: group.code,
        name_lv: group.nameLv,
        name_en: group.nameEn,
        position: index + 1,
        attributes: JSON.stringify(group.attributes),
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['classifier', 'version', 'code']).doUpdateSet((old) => ({
        name_lv: old.ref('excluded.name_lv'),
        name_en: old.ref('excluded.name_en'),
        position: old.ref('excluded.position'),
        attributes: old.ref('excluded.attributes'),
      })),
    )
    .execute()
}

async function upsertItems(trx: Trx, edition: EditionRows): Promise<void> {
  await trx
    .insertInto('classifiers.items')
    .values(
      edition.items.map((item, index) => ({
        classifier: edition.classifier,
        version: edition.version,
        code: item.code,
        group_code: item.group,
        name_lv: item.nameLv,
        name_en: item.nameEn,
        position: index + 1,
        attributes: JSON.stringify(item.attributes),
        source: item.source,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['classifier', 'version', 'code']).doUpdateSet((old) => ({
        name_lv: old.ref('excluded.name_lv'),
        name_en: old.ref('excluded.name_en'),
        position: old.ref('excluded.position'),
        attributes: old.ref('excluded.attributes'),
        source: old.ref('excluded.source'),
      })),
    )
    .execute()
}

export async function replaceMappings(trx: Trx, set: MappingSetRows, hash: string): Promise<void> {
  const key = { classifier: set.classifier, from_version: set.fromVersion, to_version: set.toVersion }
  const basis = { basis_lv: set.basisLv, basis_en: set.basisEn, content_hash: hash }
  await trx
    .insertInto('classifiers.mapping_sets')
    .values({ ...key, ...basis })
    .onConflict((conflict) =>
      conflict.columns(['classifier', 'from_version', 'to_version']).doUpdateSet(basis),
    )
    .execute()
  await trx
    .deleteFrom('classifiers.mappings')
    .where('classifier', '=', set.classifier)
    .where('from_version', '=', set.fromVersion)
    .where('to_version', '=', set.toVersion)
    .execute()
  await trx
    .insertInto('classifiers.mappings')
    .values(
      set.mappings.map((mapping) => ({
        ...key,
        from_code: mapping.fromCode,
        to_code: mapping.toCode,
        kind: mapping.kind,
        note_lv: mapping.noteLv,
        note_en: mapping.noteEn,
      })),
    )
    .execute()
}
