import { sql } from 'kysely'
import type { Actor } from '#foundation/access/index.ts'
import type { Db } from '#platform/db/connect.ts'
import type { Taught } from '../domain/rules.ts'

const BOTH: Taught = { preschool: true, grades: true }

/**
 * What the schools and classes of the reader teach. Whoever reaches beyond them, as a municipality does, and a service, which helps
 * children of any age, is told of both.
 */
export async function findTaught(db: Db, actor: Actor): Promise<Taught> {
  const ids = (kind: 'institution' | 'class') =>
    actor.grants.flatMap((grant) =>
      grant.scopeKind === kind && grant.scopeId !== null ? [grant.scopeId] : [],
    )
  const [institutions, classes] = [ids('institution'), ids('class')]
  if (institutions.length + classes.length < actor.grants.length) return BOTH
  const { rows } = await sql<Taught>`
    select coalesce(bool_or(place.preschool), false) as preschool, coalesce(bool_or(place.grades), false) as grades
    from (
      select class.grade = 0 as preschool, class.grade > 0 as grades from institutions.classes class
      where class.id = any (${classes}::uuid[]) or class.institution_id = any (${institutions}::uuid[])
      union all
      select institution.kind in ('preschool', 'service'), institution.kind <> 'preschool' from institutions.institutions institution
      where institution.id = any (${institutions}::uuid[])) place`.execute(db)
  return rows[0] ?? BOTH
}
