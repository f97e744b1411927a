import { z } from 'zod'
import { PersonId } from '#foundation/people/contract/ids.ts'
import { guardianRelations } from '#foundation/people/contract/pupil.ts'
import type { Trx } from '#platform/db/connect.ts'
import { PlanAgreementId } from '../contract/ids.ts'
import type { PlanAgreementView, PlanGuardian } from '../contract/plan.ts'
import { AgreementAnswer, AnyAgreementMeans, Party } from '../contract/plan-words.ts'

/** Everything that pupil and guardians answered to a plan, newest first. */
export async function listAgreements(trx: Trx, planId: string): Promise<PlanAgreementView[]> {
  const rows = await trx
    .selectFrom('plans.plan_agreements as answer')
    .leftJoin('people.persons as guardian', 'guardian.id', 'answer.guardian_id')
    .leftJoin('people.persons as recorder', 'recorder.id', 'answer.recorded_by')
    .selectAll('answer')
    .select([
      'guardian.given_name as guardian_given',
      'guardian.family_name as guardian_family',
      'recorder.given_name as recorder_given',
      'recorder.family_name as recorder_family',
    ])
    .where('answer.plan_id', '=', planId)
    .orderBy('answer.number', 'desc')
    .execute()
  return rows.map((row) => ({
    id: PlanAgreementId.parse(row.id),
    party: Party.parse(row.party),
    guardian:
      row.guardian_id === null
        ? null
        : {
            id: PersonId.parse(row.guardian_id),
            givenName: row.guardian_given ?? '',
            familyName: row.guardian_family ?? '',
          },
    answer: AgreementAnswer.parse(row.answer),
    means: AnyAgreementMeans.nullable().parse(row.means),
    toldOn: row.told_on,
    words: row.words,
    recorded: {
      by: { givenName: row.recorder_given ?? '', familyName: row.recorder_family ?? '' },
      at: row.recorded_at.toISOString(),
    },
  }))
}

/** Guardians of the pupil today, by name: no contacts. */
export async function listGuardiansOfPlan(trx: Trx, pupilId: string, today: string): Promise<PlanGuardian[]> {
  const rows = await trx
    .selectFrom('people.guardianships as tie')
    .innerJoin('people.persons as person', 'person.id', 'tie.person_id')
    .select(['person.id', 'person.given_name', 'person.family_name', 'tie.relation'])
    .where('tie.pupil_id', '=', pupilId)
    .where('tie.valid_from', '<=', today)
    .where((where) => where.or([where('tie.valid_until', 'is', null), where('tie.valid_until', '>', today)]))
    .orderBy('person.family_name')
    .orderBy('person.given_name')
    .execute()
  return rows.map((row) => ({
    id: PersonId.parse(row.id),
    givenName: row.given_name,
    familyName: row.family_name,
    relation: z.enum(guardianRelations).parse(row.relation),
  }))
}
