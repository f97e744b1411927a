import { z } from 'zod'

export const MANIFEST = 'manifest.json'
export const SIGNATURE = 'manifest.signature'
export const FORMAT_VERSION = 1

const Sha256 = z.hex().length(64)

const TableContent = z.object({
  name: z.string(),
  columns: z.array(z.string()),
  rows: z.int().min(0),
  /** Bytes and sha256 of the COPY text, before compression. */
  bytes: z.int().min(0),
  sha256: Sha256,
  /** Of the table itself: number of rows and the sum of their hashes. */
  digest: z.string(),
})
export type TableContent = z.output<typeof TableContent>

/** What a backup holds. The rows of a table are in `data/<table>.copy.gz`: COPY text, gzip. */
export const Manifest = z.object({
  format: z.literal('pamani-backup'),
  formatVersion: z.literal(FORMAT_VERSION),
  createdAt: z.iso.datetime(),
  postgres: z.string(),
  keyFingerprint: z.string(),
  migrations: z.array(z.object({ name: z.string(), checksum: Sha256, appliedAt: z.string() })),
  tables: z.array(TableContent),
  sequences: z.array(z.object({ name: z.string(), lastValue: z.string(), isCalled: z.boolean() })),
  leftOut: z.array(z.object({ table: z.string(), reason: z.string() })),
})
export type Manifest = z.output<typeof Manifest>

export function dataFileOf(table: string): string {
  return `data/${table}.copy.gz`
}
