import { type SqlBool, sql } from 'kysely'
import { z } from 'zod'
import { type Actor, reachCondition } from '#foundation/access/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import type { RuleOwner, RulePreview, RuleSettings } from '../contract/rule.ts'
import { hitsOf } from './rule-hits-reads.ts'

type Asked = {
  readonly actor: Actor
  readonly semesterId: string
  readonly settings: RuleSettings
  readonly ruleCode: string | null
  readonly owner: RuleOwner | null
  /** Stronger rules that count the same: whom they flag, this one would leave to them. */
  readonly milderThan: readonly string[]
}

/**
 * Whom the numbers would flag now against whom the rule flags now, within the reader's reach: in all, by school, class, sex
 * and language, from the term summaries in one query; of schools and classes only those in which somebody is or would be
 * flagged. Reads only.
 */
export async function countPreview(trx: Trx, asked: Asked): Promise<RulePreview> {
  const { semesterId, settings, ruleCode } = asked
  const hits = hitsOf({
    numbers: settings.numbers,
    grades: settings.grades,
    semesterId,
    within: within('summary', asked),
  })
  const { rows } = await sql<unknown>`
    with hits as materialized (${hits}),
    present as materialized (
      select flag.pupil_id, flag.rule from risk.flags flag
      where flag.semester_id = ${semesterId}::uuid and flag.withdrawn_at is null and ${within('flag', asked)}),
    counted as (
      select pupil.institution_id, pupil.class_id, pupil.sex, pupil.home_language,
        exists (select from hits where hits.pupil_id = pupil.id)
          and not exists (select from present where present.pupil_id = pupil.id and present.rule = any (${[...asked.milderThan]}::text[])) as would,
        exists (select from hits where hits.pupil_id = pupil.id)
          and exists (select from present where present.pupil_id = pupil.id and present.rule = any (${[...asked.milderThan]}::text[])) as left_to_other,
        exists (select from present where present.pupil_id = pupil.id and present.rule = ${ruleCode}::text) as now,
        exists (select from present where present.pupil_id = pupil.id and present.rule is distinct from ${ruleCode}::text) as other
      from people.pupils pupil where ${within('pupil', asked)}),
    grouped as (
      select grouping(counted.institution_id, counted.class_id, counted.sex, counted.home_language) as level,
        counted.institution_id, counted.class_id, counted.sex, counted.home_language,
        count(*) as pupils, count(*) filter (where counted.now) as now, count(*) filter (where counted.would) as would,
        count(*) filter (where counted.would and not counted.now) as added,
        count(*) filter (where counted.now and not counted.would) as dropped,
        count(*) filter (where counted.would and counted.other) as already, count(*) filter (where counted.left_to_other) as left_to_other
      from counted
      group by grouping sets ((), (counted.institution_id), (counted.institution_id, counted.class_id), (counted.sex), (counted.home_language)))
    select grouped.level, grouped.sex, grouped.home_language as "language", grouped.institution_id as "institutionId",
      institution.name as "institutionName", grouped.class_id as "classId", class.name as "className",
      grouped.pupils, grouped.now, grouped.would, grouped.added, grouped.dropped, grouped.already as "alreadyNoticed", grouped.left_to_other as "left"
    from grouped
    left join institutions.institutions institution on institution.id = grouped.institution_id
    left join institutions.classes class on class.id = grouped.class_id
    where grouped.level in (${LEVELS.all}, ${LEVELS.sex}, ${LEVELS.language}) or grouped.now > 0 or grouped.would > 0
    order by grouped.level, institution.name, class.grade, class.name, grouped.sex, grouped.home_language`.execute(
    trx,
  )
  return toPreview(z.array(Row).parse(rows))
}

/** Bits of `grouping()`: institution 8, class 4, sex 2, language 1; a bit is set where the column is not grouped by. */
const LEVELS = { all: 15, class: 3, school: 7, sex: 13, language: 14 } as const

const Row = z.object({
  level: z.int(),
  sex: z.string().nullable(),
  language: z.string().nullable(),
  institutionId: z.uuid().nullable(),
  institutionName: z.string().nullable(),
  classId: z.uuid().nullable(),
  className: z.string().nullable(),
  pupils: z.int(),
  now: z.int(),
  would: z.int(),
  added: z.int(),
  dropped: z.int(),
  alreadyNoticed: z.int(),
  left: z.int(),
})
type Row = z.infer<typeof Row>

function toPreview(rows: readonly Row[]): RulePreview {
  const at = (level: number) => rows.filter((row) => row.level === level)
  const counts = ({ pupils, now, would }: Row) => ({ pupils, now, would })
  const group = (key: string | null, name: string | null, row: Row) => ({
    key: key ?? '',
    name: name ?? '',
    ...counts(row),
  })
  const all = at(LEVELS.all)[0]
  return {
    pupils: all?.pupils ?? 0,
    now: all?.now ?? 0,
    would: all?.would ?? 0,
    added: all?.added ?? 0,
    dropped: all?.dropped ?? 0,
    alreadyNoticed: all?.alreadyNoticed ?? 0,
    left: all?.left ?? 0,
    bySchool: at(LEVELS.school).map((row) => group(row.institutionId, row.institutionName, row)),
    byClass: at(LEVELS.class).map((row) => ({
      ...group(row.classId, row.className, row),
      institutionName: row.institutionName ?? '',
    })),
    bySex: at(LEVELS.sex).map((row) => group(row.sex, row.sex, row)),
    byLanguage: at(LEVELS.language).map((row) => group(row.language, row.language, row)),
  }
}

/** Where the reader may look, and within it where the rule holds. */
function within(table: 'summary' | 'flag' | 'pupil', { actor, owner }: Asked) {
  const reach = reachCondition(actor, 'rule.write', {
    table,
    pupilColumn: table === 'pupil' ? 'id' : 'pupil_id',
  })
  if (owner === null) return sql<SqlBool>`${reach}`
  const column = owner.kind === 'institution' ? 'institution_id' : 'municipality_id'
  return sql<SqlBool>`${reach} and ${sql.ref(`${table}.${column}`)} = ${owner.id}::uuid`
}
