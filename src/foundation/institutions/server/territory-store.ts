import type { Trx } from '#platform/db/connect.ts'
import type { Regions, Territories } from '../contract/territories.ts'
import { municipalityId } from '../domain/reference-ids.ts'

export async function upsertTerritories(trx: Trx, territories: Territories): Promise<void> {
  await trx
    .insertInto('institutions.territory_schemes')
    .values(
      territories.schemes.map(({ id, validFrom, validUntil, count }) => ({
        code: id,
        valid_from: validFrom,
        valid_until: validUntil,
        units: count,
      })),
    )
    .onConflict((conflict) =>
      conflict.column('code').doUpdateSet((old) => ({ valid_until: old.ref('excluded.valid_until') })),
    )
    .execute()
  await upsertUnits(trx, territories)
  await upsertSuccessions(trx, territories)
}

async function upsertUnits(trx: Trx, { units }: Territories): Promise<void> {
  await trx
    .insertInto('institutions.municipalities')
    .values(
      units.map(({ key, code, name, kind }) => ({
        id: municipalityId(key),
        scheme: key.slice(0, key.indexOf(':')),
        code,
        name,
        kind,
      })),
    )
    .onConflict((conflict) =>
      conflict
        .column('id')
        .doUpdateSet((old) => ({ name: old.ref('excluded.name'), kind: old.ref('excluded.kind') })),
    )
    .execute()
}

async function upsertSuccessions(trx: Trx, { successions }: Territories): Promise<void> {
  await trx
    .insertInto('institutions.municipality_successions')
    .values(
      successions.map(({ from, to, on, part, note }) => ({
        from_id: municipalityId(from),
        to_id: municipalityId(to),
        on_date: on,
        is_part: part,
        note: note ?? null,
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['from_id', 'to_id'])
        .doUpdateSet((old) => ({ is_part: old.ref('excluded.is_part'), note: old.ref('excluded.note') })),
    )
    .execute()
}

export async function upsertRegions(trx: Trx, { schemes }: Regions): Promise<void> {
  await trx
    .insertInto('institutions.region_schemes')
    .values(
      schemes.map(({ id, name, municipalityScheme, official, validFrom, validUntil }) => ({
        code: id,
        name,
        municipality_scheme: municipalityScheme,
        official,
        valid_from: validFrom,
        valid_until: validUntil,
      })),
    )
    .onConflict((conflict) =>
      conflict.column('code').doUpdateSet((old) => ({
        name: old.ref('excluded.name'),
        valid_until: old.ref('excluded.valid_until'),
      })),
    )
    .execute()
  await trx
    .insertInto('institutions.planning_regions')
    .values(
      schemes.flatMap((scheme) =>
        scheme.regions.map(({ code, name }) => ({ scheme: scheme.id, code, name })),
      ),
    )
    .onConflict((conflict) =>
      conflict.columns(['scheme', 'code']).doUpdateSet((old) => ({ name: old.ref('excluded.name') })),
    )
    .execute()
  await trx
    .insertInto('institutions.region_members')
    .values(
      schemes.flatMap((scheme) =>
        scheme.regions.flatMap((region) =>
          region.municipalities.map((key) => ({
            scheme: scheme.id,
            region: region.code,
            municipality_id: municipalityId(key),
          })),
        ),
      ),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['scheme', 'municipality_id'])
        .doUpdateSet((old) => ({ region: old.ref('excluded.region') })),
    )
    .execute()
}
