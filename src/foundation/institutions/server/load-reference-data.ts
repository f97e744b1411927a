import { hash } from 'node:crypto'
import type pg from 'pg'
import { createDb, createPool, type Trx } from '#platform/db/connect.ts'
import { upsertCalendar } from './calendar-store.ts'
import { beginLoading, isLoaded, markLoaded } from './reference-data-store.ts'
import { latvianTerritories, planningRegions, schoolCalendar } from './reference-files.ts'
import { upsertRegions, upsertTerritories } from './territory-store.ts'

/** Brings territories, regions and the school calendar into the database; safe to repeat, quick when nothing changed. */
export async function loadReferenceData(settings: pg.ClientConfig): Promise<readonly string[]> {
  const db = createDb(createPool({ ...settings, max: 1 }))
  try {
    return await db.transaction().execute(loadAll)
  } finally {
    await db.destroy()
  }
}

async function loadAll(trx: Trx): Promise<readonly string[]> {
  await beginLoading(trx)
  const loaded = [
    await loadOne(trx, 'territories', latvianTerritories(), upsertTerritories),
    await loadOne(trx, 'planning-regions', planningRegions(), upsertRegions),
    await loadOne(trx, 'school-calendar', schoolCalendar(), upsertCalendar),
  ]
  return loaded.flat()
}

async function loadOne<Data extends object>(
  trx: Trx,
  name: string,
  data: Data,
  store: (trx: Trx, data: Data) => Promise<void>,
): Promise<string[]> {
  const contentHash = hash('sha256', JSON.stringify(data), 'hex')
  if (await isLoaded(trx, name, contentHash)) return []
  await store(trx, data)
  await markLoaded(trx, name, contentHash)
  return [name]
}
