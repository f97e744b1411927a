import { readFileSync } from 'node:fs'
import type { z } from 'zod'
import type { ClassifierId } from '../contract/classifier-id.ts'
import { type Source, sourceText } from '../contract/source.ts'

export type GroupRow = {
  readonly code: string
  readonly nameLv: string
  readonly nameEn: string
  readonly attributes: object
}

export type ItemRow = GroupRow & {
  readonly group: string | null
  readonly source: string
}

/** One edition as it is stored; the order of groups and items is their position. */
export type EditionRows = {
  readonly classifier: ClassifierId
  readonly version: string
  readonly validFrom: string
  readonly validUntil: string | null
  readonly nameLv: string
  readonly nameEn: string
  readonly source: string
  readonly attributes: object
  readonly groups: readonly GroupRow[]
  readonly items: readonly ItemRow[]
}

type FileRow = { readonly code: string; readonly nameLv: string; readonly nameEn: string }

/** A data file of the module, checked against its schema. */
export function readData<Schema extends z.ZodType>(name: string, schema: Schema): z.output<Schema> {
  return schema.parse(JSON.parse(readFileSync(new URL(`../data/${name}.json`, import.meta.url), 'utf8')))
}

export function groupRow(row: FileRow, attributes: object = {}): GroupRow {
  return { code: row.code, nameLv: row.nameLv, nameEn: row.nameEn, attributes }
}

export function itemRow(
  row: FileRow & { readonly source: Source },
  group: string | null,
  attributes: object,
): ItemRow {
  return { ...groupRow(row, attributes), group, source: sourceText(row.source) }
}
