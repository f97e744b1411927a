import { sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'
import { LetterChoice } from '../contract/digest.ts'

export type Recipient = {
  readonly personId: string
  readonly email: string
  readonly letter: Exclude<LetterChoice, 'none'>
}

type Page = { readonly week: string; readonly after: string; readonly limit: number }

/** Who is still to get the letter of a week, by id. Only the background job gets any. */
export async function listRecipients(trx: Trx, { week, after, limit }: Page): Promise<readonly Recipient[]> {
  const { rows } = await sql<{ person_id: string; email: string; letter: string }>`
    select person_id, email, letter from digest.list_recipients(${week}::date, ${after}::uuid, ${limit}::int)`.execute(
    trx,
  )
  return rows.map((row) => ({
    personId: row.person_id,
    email: row.email,
    letter: LetterChoice.exclude(['none']).parse(row.letter),
  }))
}
