import type { Trx } from '#platform/db/connect.ts'
import { newId } from '#platform/ids/ids.ts'

export type NewPerson = { readonly givenName: string; readonly familyName: string; readonly email: string }

/** Adds a person, so that the first administrator of an installation can be invited. Undefined: the address is taken. */
export async function insertPerson(trx: Trx, person: NewPerson): Promise<string | undefined> {
  const id = newId()
  const row = await trx
    .insertInto('people.persons')
    .values({ id, given_name: person.givenName, family_name: person.familyName, email: person.email })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id
}
