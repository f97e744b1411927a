import { sql } from 'kysely'
import { z } from 'zod'
import { reasonOfPost } from '#foundation/access/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import type { FirstLeader } from '../contract/first-leaders.ts'

const Row = z.object({
  id: z.uuid(),
  name: z.string(),
  givenName: z.string().nullable(),
  familyName: z.string().nullable(),
  email: z.string().nullable(),
  until: z.date().nullable(),
})

/** Schools within the actor's reach that nobody leads yet, by name, each with whoever was invited. */
export async function listSchoolsWithoutLeader(trx: Trx): Promise<FirstLeader[]> {
  const { rows } = await sql`
    select school.institution_id as id, school.name, school.given_name as "givenName", school.family_name as "familyName",
      school.email, school.invited_until as until
    from access.first_leaders() school
    order by school.name, school.institution_id`.execute(trx)
  const schools = Map.groupBy(z.array(Row).parse(rows), ({ id }) => id)
  return [...schools.values()].flatMap((leaders) => {
    const [first] = leaders
    if (first === undefined) return []
    const invited = leaders.flatMap(({ givenName, familyName, email, until }) =>
      givenName === null || familyName === null || email === null
        ? []
        : [{ givenName, familyName, email, until: until?.toISOString() ?? null }],
    )
    return [{ institution: { id: first.id, name: first.name }, invited }]
  })
}

export type NewLeader = {
  readonly institutionId: string
  readonly givenName: string
  readonly familyName: string
  readonly email: string
  readonly tokenHash: Buffer
  readonly at: Date
  readonly expiresAt: Date
}

/** Gives the leadership with a link; undefined: the address belongs to somebody already. The database refuses whoever may not. */
export async function insertFirstLeader(trx: Trx, leader: NewLeader): Promise<string | undefined> {
  const { institutionId, givenName, familyName, email, tokenHash, at, expiresAt } = leader
  const { rows } = await sql<{ personId: string | null }>`
    select access.invite_first_leader(${institutionId}::uuid, ${givenName}, ${familyName}, ${email}, ${reasonOfPost('head', null)},
      ${tokenHash}, ${at}, ${expiresAt}) as "personId"`.execute(trx)
  return rows[0]?.personId ?? undefined
}
