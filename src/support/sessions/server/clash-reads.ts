import { sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'

export type Clash = {
  readonly heldOn: string
  readonly startsAt: string
  /** Whose hour is taken: a pupil by name; null: the specialist's. */
  readonly pupil: { readonly givenName: string; readonly familyName: string } | null
}

type Wanted = {
  readonly specialistId: string
  readonly pupilIds: readonly string[]
  readonly days: readonly string[]
  readonly startsAt: string
  readonly minutes: number
  /** A session that is moved does not stand in its own way. */
  readonly except?: string
}

/** The first hour that the specialist or one of the pupils has already given away, as far as the actor can see. */
export async function findClash(trx: Trx, wanted: Wanted): Promise<Clash | undefined> {
  const { specialistId, pupilIds, days, startsAt, minutes, except = null } = wanted
  const { rows } = await sql<{
    held_on: string
    starts_at: string
    given_name: string | null
    family_name: string | null
  }>`
    with wanted as (
      select tsrange(day + ${startsAt}::time, day + ${startsAt}::time + make_interval(mins => ${minutes}::int)) as during
      from unnest(${days}::date[]) day)
    select session.held_on, session.starts_at, pupil.given_name, pupil.family_name
    from wanted
    join sessions.sessions session
      on session.status = 'planned' and session.during && wanted.during and session.id is distinct from ${except}::uuid
    left join sessions.participants participant
      on participant.session_id = session.id and participant.booked_for = any (${pupilIds}::uuid[])
    left join people.pupils pupil on pupil.id = participant.pupil_id
    where session.specialist_id = ${specialistId}::uuid or participant.id is not null
    order by session.specialist_id <> ${specialistId}::uuid, session.held_on, session.starts_at limit 1`.execute(
    trx,
  )
  const [row] = rows
  if (row === undefined) return undefined
  const { given_name: givenName, family_name: familyName } = row
  return {
    heldOn: row.held_on,
    startsAt: row.starts_at.slice(0, 5),
    pupil: givenName === null || familyName === null ? null : { givenName, familyName },
  }
}
