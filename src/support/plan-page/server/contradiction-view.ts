import { sql } from 'kysely'
import type { Trx } from '#platform/db/connect.ts'
import { endOfSemester } from '#support/plans/index.ts'
import type { PlanBeside } from '../contract/contradictions.ts'
import type { GrantedService, HourAhead, PlanInTime } from '../domain/contradictions.ts'

/**
 * The plan, while it lives, and every other plan of its pupil that does, with their measures; a draft without dates lasts for its
 * semester. Drafts begun in another institution than the pupil's present one are left out: what is not proposed binds nobody there.
 */
export async function listLivePlans(trx: Trx, planId: string): Promise<(PlanBeside & PlanInTime)[]> {
  const { rows } = await sql<PlanBeside & PlanInTime>`
    select plan.id, plan.kind, plan.status, semester.school_year as "schoolYear", semester.number as semester,
      institution.name as "institutionName", coalesce(plan.starts_on, semester.starts_on) as "startsOn",
      coalesce(plan.ends_on, ${endOfSemester}) as "endsOn", coalesce((
        select jsonb_agg(jsonb_build_object('classifier', measure.classifier, 'code', measure.item_code, 'nameLv', kind.name_lv,
          'nameEn', kind.name_en, 'subject', subject.name_lv) order by measure.position, measure.id)
        from plans.plan_measures measure
        join classifiers.items kind
          on kind.classifier = measure.classifier and kind.version = measure.classifier_version and kind.code = measure.item_code
        left join signals.subjects subject on subject.code = measure.subject
        where measure.plan_id = plan.id), '[]') as measures
    from plans.plans shown
    join plans.plans plan on plan.pupil_id = shown.pupil_id
    join institutions.semesters semester on semester.id = plan.semester_id
    left join institutions.classes class on class.id = plan.class_id
    left join institutions.institutions institution on institution.id = plan.origin_institution_id
    where shown.id = ${planId}::uuid and plan.status in ('draft', 'proposed', 'open')
      and (plan.id = shown.id or plan.status <> 'draft' or plan.origin_institution_id is not distinct from shown.institution_id)
    order by plan.started_at, plan.id`.execute(trx)
  return rows
}

/** Services of the pupil that are granted or run and are not over. */
export async function listGrantedServices(
  trx: Trx,
  pupilId: string,
  today: string,
): Promise<GrantedService[]> {
  const { rows } = await sql<GrantedService>`
    select 'support-kind' as classifier, service.kind_code as code, kind.name_lv as "nameLv", kind.name_en as "nameEn", service.subject,
      service.starts_on as "startsOn", service.ends_on as "endsOn"
    from services.services service
    join classifiers.items kind
      on kind.classifier = 'support-kind' and kind.version = service.kind_version and kind.code = service.kind_code
    where service.pupil_id = ${pupilId}::uuid and service.status in ('granted', 'running') and service.ends_on >= ${today}::date
    order by service.starts_on, service.id`.execute(trx)
  return rows
}

/** Planned sessions of the pupil from today on, wherever they are held. */
export async function listHoursAhead(trx: Trx, pupilId: string, today: string): Promise<HourAhead[]> {
  const { rows } = await sql<HourAhead>`
    select session.id as "sessionId", coalesce(measure.plan_id, service.plan_id) as "planId", kind.name_lv as "nameLv",
      kind.name_en as "nameEn", session.subject, session.held_on as "heldOn", to_char(session.starts_at, 'HH24:MI') as "startsAt",
      session.minutes, institution.name as "institutionName"
    from sessions.participants participant
    join sessions.sessions session on session.id = participant.session_id
    join institutions.institutions institution on institution.id = session.institution_id
    join classifiers.items kind
      on kind.classifier = session.classifier and kind.version = session.classifier_version and kind.code = session.kind_code
    left join plans.plan_measures measure on measure.id = participant.measure_id
    left join services.services service on service.id = participant.service_id
    where participant.pupil_id = ${pupilId}::uuid and participant.is_live and session.status = 'planned'
      and session.held_on >= ${today}::date
    order by session.held_on, session.starts_at, session.id`.execute(trx)
  return rows
}
