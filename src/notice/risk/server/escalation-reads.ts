import { sql } from 'kysely'
import type { ScopeKind } from '#foundation/access/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import { EscalationByLevel, type EscalationSetting, EscalationSettingId } from '../contract/escalation.ts'
import type { RuleOwner } from '../contract/rule.ts'

export type StoredEscalation = EscalationSetting & { readonly municipalityId: string | null }

/** Everything that was set for the country, for these municipalities and for their schools, newest first. */
export async function listEscalationSettings(
  trx: Trx,
  municipalityIds: readonly string[],
): Promise<readonly StoredEscalation[]> {
  const rows = await trx
    .selectFrom('risk.escalation_settings as setting')
    .leftJoin('institutions.municipalities as municipality', 'municipality.id', 'setting.municipality_id')
    .leftJoin('institutions.institutions as institution', 'institution.id', 'setting.institution_id')
    .leftJoin('people.persons as person', 'person.id', 'setting.set_by')
    .select([
      'setting.id',
      'setting.municipality_id',
      'setting.institution_id',
      'setting.days',
      'setting.reason',
      'setting.set_at',
      'municipality.name as municipality_name',
      'institution.name as institution_name',
    ])
    .select(sql<string | null>`person.given_name || ' ' || person.family_name`.as('set_by'))
    .where(
      sql<boolean>`(setting.municipality_id is null or setting.municipality_id = any (${[...municipalityIds]}::uuid[]))`,
    )
    .orderBy('setting.set_at', 'desc')
    .orderBy('setting.id', 'desc')
    .execute()
  return rows.map((row) => ({
    id: EscalationSettingId.parse(row.id),
    municipalityId: row.municipality_id,
    owner: ownerOf(row),
    days: EscalationByLevel.parse(row.days),
    reason: row.reason,
    setBy: row.set_by,
    setAt: row.set_at.toISOString(),
  }))
}

type OwnerRow = {
  readonly municipality_id: string | null
  readonly institution_id: string | null
  readonly municipality_name: string | null
  readonly institution_name: string | null
}

function ownerOf(row: OwnerRow): EscalationSetting['owner'] {
  if (row.municipality_id === null) return null
  return row.institution_id === null
    ? { kind: 'municipality', id: row.municipality_id, name: row.municipality_name ?? '' }
    : { kind: 'institution', id: row.institution_id, name: row.institution_name ?? '' }
}

/** What stands above the schools of a municipality: what it has set, else what holds in the country. */
export function standingAbove(
  settings: readonly StoredEscalation[],
  municipalityId: string | null,
): StoredEscalation {
  const above =
    settings.find(({ owner }) => owner?.kind === 'municipality' && owner.id === municipalityId) ??
    settings.find(({ owner }) => owner === null)
  if (above === undefined) throw new Error('No escalation setting of the country is there.')
  return above
}

export type ReadersPlace = RuleOwner & { readonly name: string; readonly municipalityId: string }

/** Municipalities and schools in which the reader sees flags: those of the grants, and the schools of their classes. */
export async function listReadersPlaces(trx: Trx): Promise<readonly ReadersPlace[]> {
  const reach = (kind: ScopeKind) => sql`any ((select access.reach('flag.read', ${kind}))::uuid[])`
  const { rows } = await sql<ReadersPlace>`
    select 'municipality' as kind, id, name, id as "municipalityId"
    from institutions.municipalities where id = ${reach('municipality')}
    union all
    select 'institution', school.id, school.name, school.municipality_id
    from institutions.institutions school
    where school.id = ${reach('institution')}
      or school.id in (select class.institution_id from institutions.classes class where class.id = ${reach('class')})
    order by 3, 2`.execute(trx)
  return rows
}
