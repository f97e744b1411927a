import { hash } from 'node:crypto'
import type pg from 'pg'
import { recordEvent } from '#foundation/audit/index.ts'
import { createDb, createPool, type Trx } from '#platform/db/connect.ts'
import { allEditions, allMappings } from './all-editions.ts'
import { type LoadedEdition, listLoadedEditions, listLoadedMappings } from './classifier-reads.ts'
import { beginLoading, replaceMappings, upsertEdition } from './classifier-store.ts'
import type { EditionRows } from './edition-rows.ts'
import type { MappingSetRows } from './risk-mapping.ts'

export type EditionChange = {
  readonly classifier: string
  readonly version: string
  readonly change: 'none' | 'loaded' | 'texts-updated'
  /** Codes that the product no longer brings; they stay, because old data point to them. */
  readonly keptCodes: readonly string[]
}

/**
 * Brings the published editions into the database; safe to repeat, and quick when nothing changed. A published edition
 * may get better texts (journalled as classifiers.edition-updated) but never loses a code, and no code changes its group.
 */
export async function loadClassifiers(
  settings: pg.ClientConfig,
  editions: readonly EditionRows[] = allEditions(),
): Promise<readonly EditionChange[]> {
  const db = createDb(createPool({ ...settings, max: 1 }))
  try {
    return await db.transaction().execute(async (trx) => {
      await beginLoading(trx)
      const loaded = await listLoadedEditions(trx)
      const changes: EditionChange[] = []
      for (const edition of editions) changes.push(await loadEdition(trx, edition, loaded))
      await loadMappings(trx, allMappings())
      return changes
    })
  } finally {
    await db.destroy()
  }
}

async function loadEdition(
  trx: Trx,
  edition: EditionRows,
  loaded: readonly LoadedEdition[],
): Promise<EditionChange> {
  const { classifier, version } = edition
  const before = loaded.find((known) => known.classifier === classifier && known.version === version)
  const contentHash = hashOf(edition)
  const codes = new Set(edition.items.map((item) => item.code))
  const keptCodes = (before?.items ?? []).flatMap((item) => (codes.has(item.code) ? [] : [item.code]))
  if (before?.contentHash === contentHash) return { classifier, version, change: 'none', keptCodes }
  if (before !== undefined) refuseMovedCodes(edition, before)
  await upsertEdition(trx, edition, contentHash)
  if (before === undefined) return { classifier, version, change: 'loaded', keptCodes }
  await recordEvent(trx, {
    event: 'classifiers.edition-updated',
    roles: [],
    details: { classifier, version, from: before.contentHash, to: contentHash, keptCodes },
  })
  return { classifier, version, change: 'texts-updated', keptCodes }
}

function refuseMovedCodes(edition: EditionRows, before: LoadedEdition): void {
  const groups = new Map(edition.items.map((item) => [item.code, item.group]))
  const moved = before.items.filter((item) => groups.has(item.code) && groups.get(item.code) !== item.group)
  if (moved.length === 0) return
  const codes = moved.map((item) => item.code).join(', ')
  throw new Error(
    `Classifier ${edition.classifier} ${edition.version} is published, but ${codes} changed group. ` +
      'Old data would change their meaning: put the change into a new edition.',
  )
}

async function loadMappings(trx: Trx, sets: readonly MappingSetRows[]): Promise<void> {
  const loaded = new Set(await listLoadedMappings(trx))
  for (const set of sets) {
    const contentHash = hashOf(set)
    if (!loaded.has(contentHash)) await replaceMappings(trx, set, contentHash)
  }
}

function hashOf(rows: object): string {
  return hash('sha256', JSON.stringify(rows), 'hex')
}
