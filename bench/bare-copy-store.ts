import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'

/** Empty tables like the partition and the summaries that the importer writes to: same columns, checks, key and indexes. */
export async function makeBareTable(owner: pg.Pool): Promise<void> {
  await owner.query(`
    create schema if not exists bench;
    drop table if exists bench.absences, bench.term_summaries;
    create table bench.absences (like signals.absences_2026 including all);
    create table bench.term_summaries (like signals.term_summaries including all)`)
}

/** The floor: nothing but COPY and one sum for each pupil, and their commit. */
export async function copyBare(owner: pg.Pool, chunks: readonly Buffer[]): Promise<void> {
  const client = await owner.connect()
  try {
    await client.query('begin')
    await pipeline(Readable.from(chunks), client.query(copyFrom('copy bench.absences from stdin')))
    await client.query(`
      insert into bench.term_summaries (pupil_id, semester_id, lessons_unexcused, lessons_excused, lessons_unknown, absences_until,
        municipality_id, institution_id, class_id)
      select pupil.id, semester.id, count(*) filter (where absence.kind = 'unexcused'), count(*) filter (where absence.kind = 'excused'),
        count(*) filter (where absence.kind = 'unknown'), max(absence.on_date), pupil.municipality_id, pupil.institution_id, pupil.class_id
      from bench.absences absence
      join people.pupils pupil on pupil.id = absence.pupil_id
      join institutions.semesters semester on absence.on_date between semester.starts_on and semester.ends_on
      group by pupil.id, semester.id on conflict do nothing`)
    await client.query('commit')
  } finally {
    client.release()
  }
}

export async function emptyBareTable(owner: pg.Pool): Promise<void> {
  await owner.query('truncate bench.absences, bench.term_summaries')
}

export async function dropBareTable(owner: pg.Pool): Promise<void> {
  await owner.query('drop schema bench cascade')
}

/** What undoing leaves behind must not slow the next round. */
export async function vacuumAbsences(owner: pg.Pool): Promise<void> {
  for (const table of ['signals.absences_2026', 'signals.term_summaries', 'risk.flags'])
    await owner.query(`vacuum ${table}`)
}
