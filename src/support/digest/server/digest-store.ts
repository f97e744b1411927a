import { sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'
import { LetterChoice } from '../contract/digest.ts'

export type OwnDigest = {
  readonly letter: LetterChoice
  readonly email: string | null
  readonly lastSentAt: Date | null
}

/** What the actor has chosen, the own address, and when the last letter went. */
export async function readOwnDigest(trx: Trx, personId: string): Promise<OwnDigest> {
  const { rows } = await sql<{ letter: string | null; email: string | null; sent_at: Date | null }>`
    select person.email,
      (select setting.letter from digest.settings setting where setting.person_id = person.id) as letter,
      (select max(sent.sent_at) from digest.letters sent where sent.person_id = person.id and sent.lines > 0) as sent_at
    from people.persons person where person.id = ${personId}::uuid`.execute(trx)
  return {
    letter: LetterChoice.parse(rows[0]?.letter ?? 'lv'),
    email: rows[0]?.email ?? null,
    lastSentAt: rows[0]?.sent_at ?? null,
  }
}

export async function saveLetterChoice(
  trx: Trx,
  { personId, letter, at }: { readonly personId: string; readonly letter: LetterChoice; readonly at: Date },
): Promise<void> {
  await trx
    .insertInto('digest.settings')
    .values({ person_id: personId, letter, changed_at: at })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet({ letter, changed_at: at }))
    .execute()
}

type Letter = { readonly personId: string; readonly week: string; readonly lines: number; readonly at: Date }

/** Records the letter of a week; answers whether nobody else had. Two servers that do it at once wait for each other. */
export async function claimLetter(trx: Trx, { personId, week, lines, at }: Letter): Promise<boolean> {
  const row = await trx
    .insertInto('digest.letters')
    .values({ person_id: personId, week_on: week, lines, sent_at: at })
    .onConflict((conflict) => conflict.columns(['person_id', 'week_on']).doNothing())
    .returning('digest.letters.person_id')
    .executeTakeFirst()
  return row !== undefined
}
