import { sql } from 'kysely'
import { z } from 'zod'
import { type Actor, grantsFor, type Place, permits } from '#foundation/access/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import { notFound } from '#platform/errors/app-error.ts'
import { DutyView, MunicipalAction, SchoolAction } from '../contract/duty.ts'
import { missingParts } from '../domain/missing-parts.ts'
import { listCauses } from './cause-reads.ts'
import { dutyHead, dutyHeadJoins, headOf } from './duty-head-view.ts'
import { canCoordinateDuty, canRecordDuty } from './policies.ts'

type Asking = { readonly trx: Trx; readonly actor: Actor; readonly place: Place; readonly today: string }

const by = (column: string) =>
  sql`coalesce((select person.given_name || ' ' || person.family_name from people.persons person where person.id = ${sql.ref(column)}), '')`

const actionsOf = (table: 'school_actions' | 'municipal_actions') => sql`(
  select coalesce(jsonb_agg(jsonb_build_object('id', action.id, 'kind', action.kind, 'onDate', action.on_date, 'words', action.words,
      'at', action.recorded_at, 'by', ${by('action.recorded_by')} ${
        table === 'municipal_actions'
          ? sql`, 'municipalityId', action.acting_municipality_id,
      'municipalityName', (select acting.name from institutions.municipalities acting where acting.id = action.acting_municipality_id)`
          : sql``
      })
    order by action.on_date, action.recorded_at, action.id), '[]')
  from ${sql.table(`duties.${table}`)} action where action.duty_id = duty.id and action.removed_at is null)`

const Moment = z.coerce.date().transform((at) => at.toISOString())
const Rest = z.object({
  /** Where the pupil is now, whichever municipality asks. */
  pupilPlace: z.object({
    pupilId: z.uuid(),
    municipalityId: z.uuid(),
    institutionId: z.uuid().nullable(),
    classId: z.uuid().nullable(),
  }),
  institutionId: z.uuid().nullable(),
  municipalityName: z.string(),
  declaredMunicipalityName: z.string(),
  livesElsewhere: z.boolean(),
  sourceLv: z.string(),
  sourceEn: z.string(),
  causes: DutyView.shape.causes.extend({ at: Moment.nullable() }),
  viis: z.object({ onDate: z.iso.date(), by: z.string(), at: Moment }).nullable(),
  aroseOn: z.iso.date(),
  done: z.object({ by: z.string(), at: Moment }).nullable(),
  actions: z.array(SchoolAction.extend({ at: Moment })),
  municipalActions: z.array(
    MunicipalAction.omit({ own: true }).extend({ at: Moment, municipalityId: z.uuid() }),
  ),
})

/** The duty as its page shows it to this actor. */
export async function getDutyView({ trx, actor, place, today }: Asking, dutyId: string): Promise<DutyView> {
  const { rows } = await sql<{ head: unknown; rest: unknown }>`
    select ${dutyHead} as head, jsonb_build_object(
      'pupilPlace', jsonb_build_object('pupilId', duty.pupil_id, 'municipalityId', duty.municipality_id,
        'institutionId', duty.institution_id, 'classId', duty.class_id),
      'institutionId', duty.institution_id, 'municipalityName', municipality.name, 'declaredMunicipalityName', declared.name,
      'livesElsewhere', declared.id <> municipality.id,
      'sourceLv', terms.source_lv, 'sourceEn', terms.source_en,
      'causes', jsonb_build_object('codes', duty.causes, 'unknown', duty.causes_unknown, 'note', duty.causes_note,
        'version', duty.causes_version, 'by', ${by('duty.causes_by')}, 'at', duty.causes_at),
      'viis', case when duty.viis_on is null then null else jsonb_build_object('onDate', duty.viis_on, 'by', ${by('duty.viis_by')}, 'at', duty.viis_at) end,
      'aroseOn', duties.arose_on(duty.id),
      'done', case when duty.done_at is null then null else jsonb_build_object('by', ${by('duty.done_by')}, 'at', duty.done_at) end,
      'actions', ${actionsOf('school_actions')}, 'municipalActions', ${actionsOf('municipal_actions')}) as rest
    from duties.duties duty
    ${dutyHeadJoins}
    join duties.terms terms on terms.valid_from = duty.terms_from
    join institutions.municipalities municipality on municipality.id = duty.municipality_id
    join institutions.municipalities declared on declared.id = duty.declared_municipality_id
    where duty.id = ${dutyId}::uuid`.execute(trx)
  const row = rows[0]
  if (row === undefined) throw notFound()
  const head = headOf(row.head, today)
  const { pupilPlace, ...rest } = Rest.parse(row.rest)
  const missing = missingParts({
    causes: rest.causes.codes,
    causesUnknown: rest.causes.unknown,
    causesNote: rest.causes.note,
    actions: rest.actions.length,
    viisOn: rest.viis?.onDate ?? null,
  })
  const rights = rightsOf(head, { actor, place })
  return {
    ...head,
    ...rest,
    municipalActions: rest.municipalActions.map(({ municipalityId, ...action }) => ({
      ...action,
      own: rights.coordinate && municipalityId === place.municipalityId,
    })),
    missing: [...missing],
    causeChoices: await listCauses(trx),
    can: {
      ...rights,
      openPupil: grantsFor(actor, 'pupil.read', pupilPlace).length > 0,
    },
  }
}

function rightsOf(
  head: Pick<DutyView, 'state' | 'underLimit'>,
  { actor, place }: Pick<Asking, 'actor' | 'place'>,
): Omit<DutyView['can'], 'openPupil'> {
  const record = permits(canRecordDuty, actor, place) && head.state !== 'withdrawn'
  const runs = head.state === 'open' || head.state === 'late'
  return {
    record,
    complete: record && runs,
    reopen: record && !runs,
    withdraw: record && runs && head.underLimit,
    coordinate: permits(canCoordinateDuty, actor, place) && head.state !== 'withdrawn',
  }
}
