import { type Expression, type SqlBool, sql } from 'kysely'
import { type Actor, holds, reachCondition } from '#foundation/access/index.ts'
import type { Db, Trx } from '#platform/db/connect.ts'
import type { SessionHead, SessionView } from '../contract/session.ts'
import { mayChange } from './require-session.ts'

type Person = { readonly givenName: string; readonly familyName: string }

type Row = {
  readonly id: string
  readonly held_on: string
  readonly starts_at: string
  readonly minutes: number
  readonly room: string
  readonly classifier: SessionHead['kind']['classifier']
  readonly kind_code: string
  readonly name_lv: string
  readonly name_en: string
  readonly subject: string | null
  readonly specialist_id: string
  /** Null for somebody of whom no work is told. */
  readonly given_name: string | null
  readonly family_name: string | null
  readonly municipality_id: string
  readonly institution_id: string
  readonly status: SessionHead['status']
  readonly cancel_reason: string
  readonly weeks: number
  readonly version: number
  readonly attended_at: Date | null
  readonly attender: Person | null
  readonly participants: SessionHead['participants']
}

/** Sessions that the actor gives, and those of schools and pupils that the actor reads. */
function within(actor: Actor): Expression<SqlBool> {
  const placesOf = (kind: 'institution' | 'municipality') =>
    actor.grants
      .filter((grant) => grant.scopeKind === kind && holds(grant, 'session.read'))
      .flatMap(({ scopeId }) => (scopeId === null ? [] : [scopeId]))
  return sql<SqlBool>`(session.specialist_id = ${actor.personId}::uuid
    or session.institution_id = any (${placesOf('institution')}::uuid[])
    or session.municipality_id = any (${placesOf('municipality')}::uuid[])
    or exists (
      select from sessions.participants known
      where known.session_id = session.id and ${reachCondition(actor, 'session.read', { table: 'known', pupilColumn: 'pupil_id' })}))`
}

async function selectSessions(db: Db, conditions: readonly Expression<SqlBool>[]): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`
    with shown as materialized (
      select session.* from sessions.sessions session where ${sql.join(conditions, sql` and `)}),
    named as materialized (select * from sessions.names_of(array(select shown.id from shown)))
    select session.id, session.held_on, session.starts_at, session.minutes, session.room, session.classifier, session.kind_code,
      kind.name_lv, kind.name_en, session.subject, session.specialist_id, specialist.given_name, specialist.family_name,
      session.municipality_id, session.institution_id, session.status, session.cancel_reason, session.version, session.attended_at,
      (select jsonb_build_object('givenName', who.given_name, 'familyName', who.family_name)
        from people.persons who where who.id = session.attended_by) as attender,
      (select count(*) from sessions.sessions week where week.series_id = session.series_id) as weeks,
      coalesce((
        select jsonb_agg(jsonb_build_object('id', participant.id, 'attendance', participant.attendance, 'pupil', jsonb_build_object(
          'id', named.pupil_id, 'givenName', named.given_name, 'familyName', named.family_name, 'className', named.class_name))
          order by named.family_name, named.given_name, named.pupil_id)
        from sessions.participants participant join named on named.participant_id = participant.id
        where participant.session_id = session.id), '[]') as participants
    from shown session
    join classifiers.items kind
      on kind.classifier = session.classifier and kind.version = session.classifier_version and kind.code = session.kind_code
    left join people.persons specialist on specialist.id = session.specialist_id
    order by session.held_on, session.starts_at, specialist.family_name, session.id`.execute(db)
  return rows
}

function headOf(row: Row): SessionHead {
  return {
    id: row.id as SessionHead['id'],
    heldOn: row.held_on,
    startsAt: row.starts_at.slice(0, 5),
    minutes: row.minutes,
    room: row.room,
    kind: { classifier: row.classifier, code: row.kind_code, nameLv: row.name_lv, nameEn: row.name_en },
    subject: row.subject,
    specialist: {
      id: row.specialist_id as SessionHead['specialist']['id'],
      ...nameOf(row),
    },
    institutionId: row.institution_id,
    status: row.status,
    cancelReason: row.cancel_reason,
    weeks: row.weeks,
    participants: row.participants,
    isAttended: row.version > 0,
  }
}

type Span = { readonly from: string; readonly until: string; readonly specialistId?: string | undefined }

/** Sessions of a span of days within the actor's reach, by time. */
export async function listSessionHeads(db: Db, actor: Actor, span: Span): Promise<SessionHead[]> {
  const rows = await selectSessions(db, [
    within(actor),
    sql<SqlBool>`session.held_on between ${span.from}::date and ${span.until}::date`,
    ...(span.specialistId === undefined
      ? []
      : [sql<SqlBool>`session.specialist_id = ${span.specialistId}::uuid`]),
  ])
  return rows.map(headOf)
}

/** One session with what was done with it; undefined where there is none within the actor's reach. */
export async function findSession(
  trx: Trx,
  actor: Actor,
  sessionId: string,
): Promise<SessionView | undefined> {
  const [row] = await selectSessions(trx, [within(actor), sql<SqlBool>`session.id = ${sessionId}::uuid`])
  if (row === undefined) return undefined
  const [moves, corrections, openable] = [
    await selectMoves(trx, sessionId),
    await selectCorrections(trx, sessionId),
    await selectOpenable(trx, row),
  ]
  const may =
    row.status === 'planned' &&
    mayChange(actor, {
      specialistId: row.specialist_id,
      institutionId: row.institution_id,
      municipalityId: row.municipality_id,
    })
  return {
    ...headOf(row),
    version: row.version,
    attended:
      row.attended_at && row.attender ? { by: row.attender, at: row.attended_at.toISOString() } : null,
    moves,
    corrections,
    openable,
    can: { attend: may, change: may && row.version === 0 },
  }
}

async function selectMoves(trx: Trx, sessionId: string): Promise<SessionView['moves']> {
  const { rows } = await sql<{ held_on: string; starts_at: string; moved_at: Date } & Named>`
    select move.held_on, move.starts_at, move.moved_at, who.given_name, who.family_name
    from sessions.moves move left join people.persons who on who.id = move.moved_by
    where move.session_id = ${sessionId}::uuid order by move.number desc`.execute(trx)
  return rows.map((row) => ({
    heldOn: row.held_on,
    startsAt: row.starts_at.slice(0, 5),
    by: nameOf(row),
    at: row.moved_at.toISOString(),
  }))
}

/** What was said of participants and holds no longer. */
async function selectCorrections(trx: Trx, sessionId: string): Promise<SessionView['corrections']> {
  const { rows } = await sql<
    {
      participant_id: SessionView['corrections'][number]['participantId']
      attendance: SessionView['corrections'][number]['attendance']
      marked_at: Date
    } & Named
  >`
    select said.participant_id, said.attendance, said.marked_at, who.given_name, who.family_name
    from sessions.participants participant
    join sessions.attendance_versions said on said.participant_id = participant.id
    left join people.persons who on who.id = said.marked_by
    where participant.session_id = ${sessionId}::uuid and exists (
      select from sessions.attendance_versions later where later.participant_id = said.participant_id and later.version > said.version)
    order by said.marked_at desc, said.version desc`.execute(trx)
  return rows.map((row) => ({
    participantId: row.participant_id,
    attendance: row.attendance,
    by: nameOf(row),
    at: row.marked_at.toISOString(),
  }))
}

/** Pupils whose page the actor may open: row-level security of the pupils themselves answers. */
async function selectOpenable(
  trx: Trx,
  { participants }: Pick<Row, 'participants'>,
): Promise<SessionView['openable']> {
  if (participants.length === 0) return []
  const rows = await trx
    .selectFrom('people.pupils')
    .select('id')
    .where(
      'id',
      'in',
      participants.map(({ pupil }) => pupil.id),
    )
    .execute()
  return rows.map(({ id }) => id as SessionView['openable'][number])
}

type Named = { readonly given_name: string | null; readonly family_name: string | null }
const nameOf = (row: Named) => ({ givenName: row.given_name ?? '', familyName: row.family_name ?? '' })
