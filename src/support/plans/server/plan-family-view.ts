import { type Expression, type SqlBool, sql } from 'kysely'
import { type Actor, permits, reachCondition } from '#foundation/access/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import { notFound } from '#platform/errors/app-error.ts'
import { PlanId, PlanMessageId } from '../contract/ids.ts'
import {
  LISTED_MESSAGES,
  type PlanFamilyView,
  type PlanMessageView,
  type WaitingMessage,
} from '../contract/plan-family.ts'
import { Party, PlanStatus } from '../contract/plan-words.ts'
import { allows } from '../domain/plan-states.ts'
import { canWritePlan } from './policies.ts'

/** What the family was shown of a plan and what it says: four queries, whatever there is. */
export async function getPlanFamily(
  { trx, actor }: { readonly trx: Trx; readonly actor: Actor },
  planId: string,
): Promise<PlanFamilyView> {
  const plan = await trx
    .selectFrom('plans.plans as plan')
    .select(['plan.status', 'plan.pupil_id', 'plan.municipality_id', 'plan.institution_id', 'plan.class_id'])
    .where('plan.id', '=', planId)
    .executeTakeFirst()
  if (plan === undefined) throw notFound()
  const mayWrite = permits(canWritePlan, actor, {
    pupilId: plan.pupil_id,
    municipalityId: plan.municipality_id,
    institutionId: plan.institution_id,
    classId: plan.class_id,
  })
  return {
    shown: await findShowing(trx, planId),
    messages: await listMessages(trx, planId),
    can: { show: mayWrite && allows(PlanStatus.parse(plan.status), 'show'), markRead: mayWrite },
  }
}

async function findShowing(trx: Trx, planId: string): Promise<PlanFamilyView['shown']> {
  const row = await trx
    .selectFrom('plans.plan_showings as shown')
    .leftJoin('people.persons as person', 'person.id', 'shown.shown_by')
    .select(['shown.shown_at', 'person.given_name', 'person.family_name'])
    .select(sql<boolean | null>`plans.is_shown_as_now(shown.plan_id)`.as('is_current'))
    .where('shown.plan_id', '=', planId)
    .orderBy('shown.number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row === undefined
    ? null
    : {
        by: { givenName: row.given_name ?? '', familyName: row.family_name ?? '' },
        at: row.shown_at.toISOString(),
        isCurrent: row.is_current === true,
      }
}

async function listMessages(trx: Trx, planId: string): Promise<PlanMessageView[]> {
  const rows = await trx
    .selectFrom('plans.plan_messages as said')
    .leftJoin('people.persons as guardian', (join) =>
      join.onRef('guardian.id', '=', 'said.person_id').on('said.party', '=', 'guardian'),
    )
    .leftJoin('people.persons as reader', 'reader.id', 'said.read_by')
    .selectAll('said')
    .select([
      'guardian.given_name as guardian_given',
      'guardian.family_name as guardian_family',
      'reader.given_name as reader_given',
      'reader.family_name as reader_family',
    ])
    .where('said.plan_id', '=', planId)
    .orderBy('said.said_at', 'desc')
    .execute()
  return rows.map((row) => ({
    id: PlanMessageId.parse(row.id),
    party: Party.parse(row.party),
    guardian:
      row.party === 'pupil'
        ? null
        : { givenName: row.guardian_given ?? '', familyName: row.guardian_family ?? '' },
    mood: row.mood,
    words: row.words,
    saidAt: row.said_at.toISOString(),
    read: row.read_at && {
      by: { givenName: row.reader_given ?? '', familyName: row.reader_family ?? '' },
      at: row.read_at.toISOString(),
    },
  }))
}

/** Messages that nobody has read yet, of plans that the actor began or whose class the actor leads; the oldest first. */
export async function listMessagesFor(trx: Trx, actor: Actor): Promise<WaitingMessage[]> {
  const rows = await trx
    .selectFrom('plans.plan_messages as said')
    .innerJoin('plans.plans as plan', 'plan.id', 'said.plan_id')
    .innerJoin('people.pupils as pupil', 'pupil.id', 'plan.pupil_id')
    .select(['said.id', 'said.party', 'said.mood', 'said.words', 'said.said_at', 'said.plan_id'])
    .select(['pupil.given_name', 'pupil.family_name'])
    .where('said.read_at', 'is', null)
    .where(reachCondition(actor, 'plan.write', { table: 'plan', pupilColumn: 'pupil_id' }))
    .where((where) => where.or([where('plan.started_by', '=', actor.personId), ofOwnClasses(actor)]))
    .orderBy('said.said_at')
    .limit(LISTED_MESSAGES)
    .execute()
  return rows.map((row) => ({
    id: PlanMessageId.parse(row.id),
    party: Party.parse(row.party),
    mood: row.mood,
    words: row.words,
    saidAt: row.said_at.toISOString(),
    planId: PlanId.parse(row.plan_id),
    pupil: { givenName: row.given_name, familyName: row.family_name },
  }))
}

/** The school's leadership may write every plan; what families say goes to whoever is near. */
function ofOwnClasses({ personId, grants }: Actor): Expression<SqlBool> {
  const near = { personId, grants: grants.filter(({ scopeKind }) => scopeKind === 'class') }
  return reachCondition(near, 'plan.write', { table: 'plan', pupilColumn: 'pupil_id' })
}
