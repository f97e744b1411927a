import type { z } from 'zod'
import type { Db } from '#platform/db/connect.ts'
import { notFound } from '#platform/errors/app-error.ts'
import type { PersonName } from '../contract/duty.ts'
import { DutyNotice } from '../contract/duty-commands.ts'

type Name = z.output<typeof PersonName>

export type NoticeSubject = {
  readonly pupilId: string
  readonly semesterId: string
  readonly institutionId: string | null
  readonly bornOn: string
  readonly sex: DutyNotice['sex']
}

/** Whom a notice is about, for which semester, and where. */
export async function getNoticeSubject(db: Db, dutyId: string): Promise<NoticeSubject> {
  const found = await db
    .selectFrom('duties.duties as duty')
    .innerJoin('people.pupils as pupil', 'pupil.id', 'duty.pupil_id')
    .select([
      'duty.pupil_id as pupilId',
      'duty.semester_id as semesterId',
      'duty.institution_id as institutionId',
      'pupil.born_on as bornOn',
      'pupil.sex',
    ])
    .where('duty.id', '=', dutyId)
    .executeTakeFirst()
  if (found === undefined) throw notFound()
  return { ...found, sex: DutyNotice.shape.sex.parse(found.sex) }
}

export async function getPersonName(db: Db, personId: string): Promise<Name> {
  const found = await db
    .selectFrom('people.persons')
    .select(['given_name as givenName', 'family_name as familyName'])
    .where('id', '=', personId)
    .executeTakeFirst()
  if (found === undefined) throw notFound()
  return found
}

/** Who holds the post of the head on that day; null when nobody is known to, or more than one. */
export async function findHead(db: Db, institutionId: string, on: string): Promise<Name | null> {
  const heads = await db
    .selectFrom('people.staff_posts as post')
    .innerJoin('people.persons as person', 'person.id', 'post.person_id')
    .select(['person.given_name as givenName', 'person.family_name as familyName'])
    .distinct()
    .where('post.institution_id', '=', institutionId)
    .where('post.post', '=', 'head')
    .where('post.starts_on', '<=', on)
    .where((where) => where.or([where('post.ends_on', 'is', null), where('post.ends_on', '>=', on)]))
    .limit(2)
    .execute()
  return heads.length === 1 ? (heads[0] ?? null) : null
}
