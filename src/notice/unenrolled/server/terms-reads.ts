import type { Db } from '#platform/db/connect.ts'

export type Terms = {
  readonly validFrom: string
  readonly fromAge: number
  readonly untilAge: number
  readonly dueDay: number
}

/** The settings that hold on a day. */
export async function getTerms(db: Db, day: string): Promise<Terms> {
  return db
    .selectFrom('unenrolled.terms as terms')
    .select([
      'terms.valid_from as validFrom',
      'terms.from_age as fromAge',
      'terms.until_age as untilAge',
      'terms.due_day as dueDay',
    ])
    .where('terms.valid_from', '<=', day)
    .orderBy('terms.valid_from', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
}
