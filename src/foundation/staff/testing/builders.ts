import type { Db } from '#platform/db/connect.ts'
import { newId } from '#platform/ids/ids.ts'

export type BuiltColleague = { readonly personId: string; readonly postId: string }

/** Somebody who works in a school. */
export async function aColleague(
  owner: Db,
  of: {
    readonly institutionId: string
    readonly givenName?: string
    readonly familyName?: string
    readonly email?: string | null
    readonly post?: string
    readonly classId?: string
  },
): Promise<BuiltColleague> {
  const personId = newId()
  const postId = newId()
  const { institutionId, givenName = 'Zane', familyName = 'Kalna', post = 'class-teacher' } = of
  const email = of.email === undefined ? `${personId}@skola.example` : of.email
  await owner
    .insertInto('people.persons')
    .values({ id: personId, given_name: givenName, family_name: familyName, email })
    .execute()
  await owner
    .insertInto('people.staff_posts')
    .values({
      id: postId,
      person_id: personId,
      institution_id: institutionId,
      post,
      class_id: of.classId ?? null,
      starts_on: '2026-09-01',
    })
    .execute()
  return { personId, postId }
}

/** Access that a staff list has proposed: of a class if there is one, else of the school. */
export async function aProposal(
  owner: Db,
  of: BuiltColleague & {
    readonly institutionId: string
    readonly municipalityId: string
    readonly by: string
    readonly classId?: string
    readonly role?: string
    readonly validUntil?: string
    /** The grant that is to end. */
    readonly ends?: string
  },
): Promise<string> {
  const id = newId()
  await owner
    .insertInto('access.proposals')
    .values({
      id,
      kind: of.ends === undefined ? 'begin' : 'end',
      institution_id: of.institutionId,
      municipality_id: of.municipalityId,
      person_id: of.personId,
      post_id: of.postId,
      role: of.role ?? 'class_teacher',
      scope_kind: of.classId === undefined ? 'institution' : 'class',
      scope_id: of.classId ?? of.institutionId,
      valid_from: '2026-09-01',
      valid_until: of.validUntil ?? null,
      reason: 'post:class-teacher:7.b',
      grant_id: of.ends ?? null,
      import_id: newId(),
      proposed_by: of.by,
      proposed_at: new Date('2026-11-20T09:00:00Z'),
    })
    .execute()
  return id
}
