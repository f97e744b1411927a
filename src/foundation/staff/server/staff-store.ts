import { sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'

export type NewColleague = {
  readonly id: string
  readonly givenName: string
  readonly familyName: string
  readonly email: string | null
}

export type NewPost = {
  readonly id: string
  readonly personId: string
  readonly post: string
  readonly classId: string | null
  readonly startsOn: string
  /** First day on which it is no more. */
  readonly endsOn: string | null
}

/** New people and posts of a school, each in one statement. */
export async function insertStaff(
  trx: Trx,
  institutionId: string,
  { people, posts }: { readonly people: readonly NewColleague[]; readonly posts: readonly NewPost[] },
): Promise<void> {
  if (people.length > 0)
    await sql`
      insert into people.persons (id, given_name, family_name, email)
      select given.id, given."givenName", given."familyName", given.email
      from jsonb_to_recordset(${JSON.stringify(people)}::jsonb)
        as given (id uuid, "givenName" text, "familyName" text, email text)`.execute(trx)
  if (posts.length > 0)
    await sql`
      insert into people.staff_posts (id, person_id, institution_id, post, class_id, starts_on, ends_on)
      select given.id, given."personId", ${institutionId}::uuid, given.post, given."classId", given."startsOn", given."endsOn"
      from jsonb_to_recordset(${JSON.stringify(posts)}::jsonb)
        as given (id uuid, "personId" uuid, post text, "classId" uuid, "startsOn" date, "endsOn" date)`.execute(
      trx,
    )
}

/** Sets the first day on which posts are no more; null: no end. */
export async function updatePostEnds(
  trx: Trx,
  posts: readonly { readonly id: string; readonly endsOn: string | null }[],
): Promise<void> {
  if (posts.length === 0) return
  await sql`
    update people.staff_posts post set ends_on = given."endsOn"
    from jsonb_to_recordset(${JSON.stringify(posts)}::jsonb) as given (id uuid, "endsOn" date)
    where post.id = given.id`.execute(trx)
}

/** Addresses of colleagues. The database leaves alone who has an account or works elsewhere too. */
export async function updateColleagueEmails(
  trx: Trx,
  emails: readonly { readonly personId: string; readonly email: string | null }[],
): Promise<void> {
  if (emails.length === 0) return
  await sql`select people.set_colleague_emails(${JSON.stringify(emails)}::jsonb)`.execute(trx)
}
