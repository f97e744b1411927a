import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'

/** An empty table like the partition that the importer writes to: same columns, checks, key and indexes. */
export async function makeBareTable(owner: pg.Pool): Promise<void> {
  await owner.query(`
    create schema if not exists bench;
    drop table if exists bench.absences;
    create table bench.absences (like signals.absences_2026 including all)`)
}

/** The floor: nothing but COPY, and its commit. */
export async function copyBare(owner: pg.Pool, chunks: readonly Buffer[]): Promise<void> {
  const client = await owner.connect()
  try {
    await pipeline(Readable.from(chunks), client.query(copyFrom('copy bench.absences from stdin')))
  } finally {
    client.release()
  }
}

export async function emptyBareTable(owner: pg.Pool): Promise<void> {
  await owner.query('truncate bench.absences')
}

export async function dropBareTable(owner: pg.Pool): Promise<void> {
  await owner.query('drop schema bench cascade')
}

/** What undoing leaves behind must not slow the next round. */
export async function vacuumAbsences(owner: pg.Pool): Promise<void> {
  for (const table of ['signals.absences_2026', 'signals.term_summaries', 'risk.flags'])
    await owner.query(`vacuum ${table}`)
}
