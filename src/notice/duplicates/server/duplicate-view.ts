import { sql } from 'kysely'
import { z } from 'zod'
import {
  type Actor,
  type Capability,
  grantsFor,
  type Place,
  reachCondition,
} from '#foundation/access/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import { Apart, DuplicatePupil, Merge, type RecordKind, recordKinds } from '../contract/duplicates.ts'
import type { FoundPair } from './pair-reads.ts'

/** What is done and told apart is shown so far back. */
const SHOWN_DECIDED = 30

const rightOf: Readonly<Record<RecordKind, Capability>> = {
  enrolments: 'pupil.read',
  guardians: 'pupil.read',
  absences: 'signals.read',
  marks: 'signals.read',
  behaviour: 'behaviour.read',
  flags: 'flag.read',
  screening: 'screening.read',
  assessments: 'assessment.read',
  plans: 'plan.read',
  services: 'service.read',
  duties: 'duty.read',
  notes: 'note.read',
}

const tableOf: Readonly<Record<RecordKind, string>> = {
  enrolments: 'people.enrolments',
  guardians: 'people.guardianships',
  absences: 'signals.absences',
  marks: 'signals.marks',
  behaviour: 'signals.behaviour_records',
  flags: 'risk.flags',
  screening: 'screening.answers',
  assessments: 'risk.assessments',
  plans: 'plans.plans',
  services: 'services.services',
  duties: 'duties.duties',
  notes: 'notes.notes',
}

const Row = DuplicatePupil.omit({ counts: true }).extend({ counted: z.record(z.enum(recordKinds), z.int()) })

/** The pupils of pairs, side by side, with how much stands with each of what the actor may read. */
export async function listPairPupils(
  trx: Trx,
  actor: Actor,
  pairs: readonly FoundPair[],
): Promise<ReadonlyMap<string, DuplicatePupil>> {
  const places = new Map(pairs.flatMap(({ pupils }) => pupils.map((pupil) => [pupil.id, placeOf(pupil)])))
  const found = await sql`
    select pupil.id, pupil.given_name as "givenName", pupil.family_name as "familyName", pupil.born_on as "bornOn", pupil.sex,
      pupil.personal_code_index is not null as "hasCode", pupil.school_number as "schoolNumber",
      class.name as "className", institution.name as "institutionName", declared.name as "declaredMunicipalityName",
      (select min(own.starts_on) from people.enrolments own where own.pupil_id = pupil.id) as since,
      jsonb_build_object(
        'enrolments', (select count(*) from people.enrolments own where own.pupil_id = pupil.id),
        'guardians', (select count(*) from people.guardianships own where own.pupil_id = pupil.id),
        'absences', (select count(*) from signals.absences own where own.pupil_id = pupil.id),
        'marks', (select count(*) from signals.marks own where own.pupil_id = pupil.id),
        'behaviour', (select count(*) from signals.behaviour_records own where own.pupil_id = pupil.id),
        'flags', (select count(*) from risk.flags own where own.pupil_id = pupil.id and own.withdrawn_at is null),
        'screening', (select count(*) from screening.answers own where own.pupil_id = pupil.id and own.value is not null),
        'assessments', (select count(*) from risk.assessments own where own.pupil_id = pupil.id),
        'plans', (select count(*) from plans.plans own where own.pupil_id = pupil.id),
        'services', (select count(*) from services.services own where own.pupil_id = pupil.id and own.status <> 'withdrawn'),
        'duties', (select count(*) from duties.duties own where own.pupil_id = pupil.id and own.withdrawn_at is null),
        'notes', (select count(*) from notes.notes own where own.pupil_id = pupil.id and own.removed_at is null)) as counted
    from people.pupils pupil
    join institutions.municipalities declared on declared.id = pupil.declared_municipality_id
    left join institutions.institutions institution on institution.id = pupil.institution_id
    left join institutions.classes class on class.id = pupil.class_id
    where pupil.id = any (${[...places.keys()]}::uuid[])`.execute(trx)
  return new Map(
    z
      .array(Row)
      .parse(found.rows)
      .map(({ counted, ...pupil }) => {
        const place = places.get(pupil.id) ?? {}
        const kinds = recordKinds.filter((kind) => grantsFor(actor, rightOf[kind], place).length > 0)
        return [pupil.id, { ...pupil, counts: kinds.map((kind) => ({ kind, count: counted[kind] })) }]
      }),
  )
}

function placeOf(pupil: FoundPair['pupils'][number]): Place {
  const { id: pupilId, municipalityId, institutionId, classId } = pupil
  return { pupilId, municipalityId, institutionId, classId }
}

const MergeRow = Merge.omit({ canUndo: true, at: true, undoneAt: true, by: true, kinds: true }).extend({
  counted: z.record(z.string(), z.object({ moved: z.int(), setAside: z.int() })).nullable(),
  at: z.date(),
  undoneAt: z.date().nullable(),
  by: z.object({ givenName: z.string(), familyName: z.string() }).nullable(),
  isNewest: z.boolean(),
  now: z.object({ municipalityId: z.uuid(), institutionId: z.uuid().nullable() }),
  were: z.array(z.object({ municipalityId: z.uuid(), institutionId: z.uuid().nullable() })),
})

/** What was merged where the actor may merge. */
export async function listMerges(trx: Trx, actor: Actor): Promise<Merge[]> {
  const found = await sql`
    select merge.id, merge.current_id as "pupilId", merge.given_name as "givenName", merge.family_name as "familyName",
      merge.merged_at as at, merge.undone_at as "undoneAt", merge.moved, merge.set_aside as "setAside", merge.unheld, merge.counted,
      case when person.id is null then null
        else jsonb_build_object('givenName', person.given_name, 'familyName', person.family_name) end as by,
      jsonb_build_object('municipalityId', pupil.municipality_id, 'institutionId', pupil.institution_id) as now,
      jsonb_build_array(
        jsonb_build_object('municipalityId', merge.kept_municipality_id, 'institutionId', merge.kept_institution_id),
        jsonb_build_object('municipalityId', merge.absorbed_municipality_id, 'institutionId', merge.absorbed_institution_id)) as were,
      not exists (
        select from people.merges later
        where later.undone_at is null and later.looked_from > merge.looked_from and merge.kept_id in (later.kept_id, later.absorbed_id)
      ) as "isNewest"
    from people.merges merge
    join people.pupils pupil on pupil.id = merge.current_id
    left join people.persons person on person.id = merge.merged_by
    where ${reachCondition(actor, 'pupil.merge', { table: 'pupil', pupilColumn: 'id' })}
    order by merge.merged_at desc, merge.id desc
    limit ${SHOWN_DECIDED}`.execute(trx)
  return z
    .array(MergeRow)
    .parse(found.rows)
    .map(({ at, undoneAt, isNewest, now, were, counted, ...row }) => ({
      ...row,
      kinds:
        counted &&
        kindsOf(
          counted,
          (kind) => grantsFor(actor, rightOf[kind], { pupilId: row.pupilId, ...now }).length > 0,
        ),
      at: at.toISOString(),
      undoneAt: undoneAt?.toISOString() ?? null,
      canUndo:
        undoneAt === null &&
        isNewest &&
        [now, ...were].every((place) => grantsFor(actor, 'pupil.merge', place).length > 0),
    }))
}

function kindsOf(
  counted: Readonly<Record<string, { readonly moved: number; readonly setAside: number }>>,
  mayRead: (kind: RecordKind) => boolean,
): NonNullable<Merge['kinds']> {
  return recordKinds.filter(mayRead).flatMap((kind) => {
    const found = counted[tableOf[kind]]
    return found === undefined ? [] : [{ kind, ...found }]
  })
}

const ApartRow = Apart.extend({ at: z.date() })

/** Pairs of whom somebody has said that they are two children. */
export async function listApart(trx: Trx): Promise<Apart[]> {
  const found = await sql`
    select apart.id, apart.told_at as at,
      jsonb_build_array(
        jsonb_build_object('id', one.id, 'givenName', one.given_name, 'familyName', one.family_name),
        jsonb_build_object('id', other.id, 'givenName', other.given_name, 'familyName', other.family_name)) as pupils,
      case when person.id is null then null
        else jsonb_build_object('givenName', person.given_name, 'familyName', person.family_name) end as by
    from people.told_apart apart
    join people.pupils one on one.id = apart.one_id
    join people.pupils other on other.id = apart.other_id
    left join people.persons person on person.id = apart.told_by
    where apart.taken_back_at is null
    order by apart.told_at desc, apart.id desc
    limit ${SHOWN_DECIDED}`.execute(trx)
  return z
    .array(ApartRow)
    .parse(found.rows)
    .map((row) => ({ ...row, at: row.at.toISOString() }))
}
