import type { Actor } from '#foundation/access/index.ts'
import type { Semester } from '#foundation/institutions/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import type { ClassProgress } from '../contract/screening.ts'
import { listClassProgress } from './progress-view.ts'

export type ClassToScreen = ClassProgress & { readonly endsOn: string }

/** A teacher has to have seen a class before she can screen it: she is asked once the semester is so many days old. */
const ASKED_AFTER_DAYS = 30

type Asking = {
  readonly actor: Actor
  readonly today: string
  readonly semester: Semester | undefined
}

/** Classes that this person is the class teacher of and that are not done, from a month into the semester until its end. */
export async function listClassesToScreen(
  trx: Trx,
  { actor, today, semester }: Asking,
): Promise<readonly ClassToScreen[]> {
  const grants = actor.grants.filter((grant) => grant.role === 'class_teacher')
  if (semester === undefined || grants.length === 0) return []
  if (today > semester.endsOn || daysBetween(semester.startsOn, today) < ASKED_AFTER_DAYS) return []
  const classes = await listClassProgress(trx, { actor: { ...actor, grants }, semesterId: semester.id })
  return classes
    .filter(({ done, pupils }) => done < pupils)
    .map((each) => ({ ...each, endsOn: semester.endsOn }))
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}
