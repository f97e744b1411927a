import { newId } from '#platform/ids/ids.ts'
import type { BenchPupil } from './school-reads.ts'

/** Lessons that the country's own registers do not have: every row is new. */
const LESSONS = [9, 10, 11, 12, 13, 14, 15]
const WORDS = { excused: 'ns', unexcused: 'nn' } as const
const SCHOOL_YEAR = { code: '2026/27', startsOn: '2026-09-01' }
const CHUNK = 4 << 20

export const ROWS_OF_PUPIL_AND_DAY = LESSONS.length

/** Absences as a school's register writes them, and the same ones as COPY text of the absence table. */
export type AbsenceRows = {
  readonly institutionId: string
  readonly file: Buffer
  readonly copy: readonly Buffer[]
  readonly rows: number
}

export function absencesOf(institutionId: string, pupils: readonly BenchPupil[], today: string): AbsenceRows {
  const file = ['Datums;Stunda;Skolēns;Klase;Dzimšanas datums;Kavējuma veids\r\n']
  const copy: string[] = []
  const importId = newId()
  let rows = 0
  for (const day of schoolDays(today)) {
    for (const pupil of pupils) {
      for (const lesson of LESSONS) {
        const kind = ++rows % 50 === 0 ? 'unexcused' : 'excused'
        file.push(`${day};${lesson};${pupil.fullName};${pupil.className};${pupil.bornOn};${WORDS[kind]}\r\n`)
        copy.push(
          `${SCHOOL_YEAR.code}\t${pupil.id}\t${day}\t${lesson}\t${kind}\t${institutionId}\t${importId}\n`,
        )
      }
    }
  }
  return { institutionId, file: Buffer.from(file.join('')), copy: inChunks(Buffer.from(copy.join(''))), rows }
}

/** Weekdays of the school year so far. */
export function schoolDays(today: string): string[] {
  const days: string[] = []
  for (
    let day = new Date(SCHOOL_YEAR.startsOn);
    day <= new Date(today);
    day = new Date(day.getTime() + 86_400_000)
  ) {
    if (day.getUTCDay() % 6 !== 0) days.push(day.toISOString().slice(0, 10))
  }
  return days
}

function inChunks(whole: Buffer): Buffer[] {
  return Array.from({ length: Math.ceil(whole.length / CHUNK) }, (_, index) =>
    whole.subarray(index * CHUNK, (index + 1) * CHUNK),
  )
}
