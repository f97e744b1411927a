import { sql } from 'kysely'
import { z } from 'zod'
import { postOfReason } from '#foundation/access/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import { PupilAccessView } from '../contract/pupil-access.ts'
import { type Look, visitsOf } from '../domain/visits.ts'

/** Journal rows that are read for the list of visits. */
const LOOKS = 300

const SeerRow = PupilAccessView.shape.seers.element.extend({
  reason: z.string().transform((reason) => postOfReason(reason) ?? { words: reason }),
})

const LookRow = z.object({
  at: z.date(),
  event: z.string(),
  actorId: z.string().nullable(),
  givenName: z.string().nullable(),
  familyName: z.string().nullable(),
  roles: z.array(z.string()),
})

/**
 * Who can see the pupil, and who looked; the database itself refuses it to those who may not ask. The journal keeps the time of
 * the machine; the demonstration, whose clock is `behind` by so many milliseconds, shows it by its own.
 */
export async function findPupilAccessView(
  trx: Trx,
  pupilId: string,
  behind: number,
): Promise<PupilAccessView> {
  const seers = await sql`
    select given_name as "givenName", family_name as "familyName", role, scope_kind as scope, reason, valid_until as until
    from people.who_sees(${pupilId}::uuid)
    order by scope_kind, role, family_name, given_name`.execute(trx)
  const looks = await sql`
    select at, event, actor_id as "actorId", given_name as "givenName", family_name as "familyName", roles
    from people.who_looked(${pupilId}::uuid, ${LOOKS})
    order by at desc`.execute(trx)
  return {
    seers: z.array(SeerRow).parse(seers.rows),
    visits: visitsOf(
      z
        .array(LookRow)
        .parse(looks.rows)
        .map((row) => lookOf(row, behind)),
    ),
  }
}

function lookOf({ givenName, familyName, at, ...row }: z.output<typeof LookRow>, behind: number): Look {
  return {
    ...row,
    at: new Date(at.getTime() - behind),
    by: givenName === null || familyName === null ? null : { givenName, familyName },
  }
}
