import type { Db } from '#platform/db/connect.ts'
import type { BuiltPlace } from '#tests/support/builders.ts'
import { aPupil } from '#tests/support/builders.ts'

const LESSONS = 15
const letters = [...'abcdefghij']

/** Pupils of one class with names that tell them apart. */
export async function pupilsOf(owner: Db, place: BuiltPlace, count: number): Promise<string[]> {
  const names = Array.from(
    { length: count },
    (_, index) => `Testa${letters[Math.floor(index / 10)]}${letters[index % 10]}`,
  )
  for (const name of names) await aPupil(owner, place, { given_name: 'Anna', family_name: name })
  return names
}

/** A register in which everybody missed every lesson of every weekday of a month. */
export function absenceFile(names: readonly string[], month: string): { content: string; rows: number } {
  const weekdays = Array.from(
    { length: 28 },
    (_, index) => `${month}-${String(index + 1).padStart(2, '0')}`,
  ).filter((day) => ![0, 6].includes(new Date(day).getUTCDay()))
  const rows = weekdays.flatMap((day) =>
    names.flatMap((name) =>
      Array.from({ length: LESSONS }, (_, lesson) => `${day};${lesson + 1};Anna ${name};7.b;n`),
    ),
  )
  return { content: ['Datums;Stunda;Skolēns;Klase;Kavējuma veids', ...rows].join('\r\n'), rows: rows.length }
}
