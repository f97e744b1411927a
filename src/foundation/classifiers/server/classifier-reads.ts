import { z } from 'zod'
import type { Db } from '#platform/db/connect.ts'
import type { ClassifierId } from '../contract/classifier-id.ts'

export type LoadedEdition = {
  readonly classifier: string
  readonly version: string
  readonly contentHash: string
  readonly items: readonly { readonly code: string; readonly group: string | null }[]
}

export async function listLoadedEditions(db: Db): Promise<readonly LoadedEdition[]> {
  const editions = await db
    .selectFrom('classifiers.editions as edition')
    .select(['edition.classifier', 'edition.version', 'edition.content_hash as contentHash'])
    .execute()
  const items = await db
    .selectFrom('classifiers.items as item')
    .select(['item.classifier', 'item.version', 'item.code', 'item.group_code as group'])
    .execute()
  const keyOf = (row: { classifier: string; version: string }) => `${row.classifier} ${row.version}`
  const byEdition = Map.groupBy(items, keyOf)
  return editions.map((edition) => ({ ...edition, items: byEdition.get(keyOf(edition)) ?? [] }))
}

export async function listLoadedMappings(db: Db): Promise<readonly string[]> {
  const sets = await db.selectFrom('classifiers.mapping_sets as set').select('set.content_hash').execute()
  return sets.map((set) => set.content_hash)
}

/** How many groups and items each edition has. */
export type EditionCount = {
  readonly classifier: string
  readonly version: string
  readonly nameLv: string
  readonly nameEn: string
  readonly groups: { readonly code: string; readonly items: number }[]
  /** Rows in groups; all rows where the edition has no groups. */
  readonly items: number
  /** Rows beside the groups, such as "other" of the risks of 2018. */
  readonly ungrouped: number
}

export async function countEditions(db: Db): Promise<readonly EditionCount[]> {
  const editions = await db
    .selectFrom('classifiers.editions as edition')
    .select([
      'edition.classifier',
      'edition.version',
      'edition.name_lv as nameLv',
      'edition.name_en as nameEn',
    ])
    .orderBy('edition.classifier')
    .orderBy('edition.version')
    .execute()
  const items = await db
    .selectFrom('classifiers.items as item')
    .leftJoin('classifiers.groups as group', (join) =>
      join
        .onRef('group.classifier', '=', 'item.classifier')
        .onRef('group.version', '=', 'item.version')
        .onRef('group.code', '=', 'item.group_code'),
    )
    .select(['item.classifier', 'item.version', 'item.group_code as group'])
    .select((select) => select.fn.countAll<number>().as('items'))
    .groupBy(['item.classifier', 'item.version', 'item.group_code', 'group.position'])
    .orderBy('group.position')
    .execute()
  return editions.map((edition) => {
    const own = items.filter(
      (row) => row.classifier === edition.classifier && row.version === edition.version,
    )
    const groups = own.flatMap((row) => (row.group === null ? [] : [{ code: row.group, items: row.items }]))
    const grouped = groups.reduce((sum, group) => sum + group.items, 0)
    const rest = own.find((row) => row.group === null)?.items ?? 0
    return groups.length === 0
      ? { ...edition, groups, items: rest, ungrouped: 0 }
      : { ...edition, groups, items: grouped, ungrouped: rest }
  })
}

export type Item<Attributes> = {
  readonly code: string
  readonly group: string | null
  readonly nameLv: string
  readonly nameEn: string
  readonly position: number
  readonly source: string
  readonly attributes: Attributes
}

export type EditionKey = { readonly classifier: ClassifierId; readonly version: string }

/** The items of an edition in its order, with attributes checked by `schema`; only `codes` when they are given. */
export async function findItems<Schema extends z.ZodType>(
  db: Db,
  key: EditionKey,
  schema: Schema,
  codes?: readonly string[],
): Promise<readonly Item<z.output<Schema>>[]> {
  const rows = await db
    .selectFrom('classifiers.items as item')
    .select([
      'item.code',
      'item.group_code as group',
      'item.name_lv as nameLv',
      'item.name_en as nameEn',
      'item.position',
      'item.source',
      'item.attributes',
    ])
    .where('item.classifier', '=', key.classifier)
    .where('item.version', '=', key.version)
    .$if(codes !== undefined, (query) => query.where('item.code', 'in', [...(codes ?? []), '']))
    .orderBy('item.position')
    .execute()
  return rows.map((row) => ({ ...row, attributes: schema.parse(row.attributes) }))
}

export type Group<Attributes> = Omit<Item<Attributes>, 'group' | 'source'>

export async function findGroups<Schema extends z.ZodType>(
  db: Db,
  key: EditionKey,
  schema: Schema,
): Promise<readonly Group<z.output<Schema>>[]> {
  const rows = await db
    .selectFrom('classifiers.groups as group')
    .select([
      'group.code',
      'group.name_lv as nameLv',
      'group.name_en as nameEn',
      'group.position',
      'group.attributes',
    ])
    .where('group.classifier', '=', key.classifier)
    .where('group.version', '=', key.version)
    .orderBy('group.position')
    .execute()
  return rows.map((row) => ({ ...row, attributes: schema.parse(row.attributes) }))
}

const Attributes = z.record(z.string(), z.json())

/** A whole edition, or undefined when there is none. */
export async function findEdition(db: Db, key: EditionKey) {
  const edition = await db
    .selectFrom('classifiers.editions as edition')
    .select([
      'edition.name_lv as nameLv',
      'edition.name_en as nameEn',
      'edition.valid_from as validFrom',
      'edition.valid_until as validUntil',
      'edition.source',
      'edition.attributes',
    ])
    .where('edition.classifier', '=', key.classifier)
    .where('edition.version', '=', key.version)
    .executeTakeFirst()
  if (edition === undefined) return undefined
  return {
    ...key,
    ...edition,
    attributes: Attributes.parse(edition.attributes),
    groups: await findGroups(db, key, Attributes),
    items: await findItems(db, key, Attributes),
  }
}
