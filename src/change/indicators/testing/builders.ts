import type { Db } from '#platform/db/connect.ts'
import { newId } from '#platform/ids/ids.ts'
import { evaluatedPlan, openPlan, type PlanOf } from '#support/plans/testing/builders.ts'
import { aPupil, type BuiltPlace } from '#tests/support/builders.ts'

type Outcome = 'decreased' | 'unchanged' | 'increased'

/** New pupils of a class with an evaluated plan each; its one risk ended as given. */
export async function plansWithOutcomes(
  owner: Db,
  place: BuiltPlace,
  of: Pick<PlanOf, 'semesterId' | 'by'>,
  outcomes: readonly Outcome[],
): Promise<void> {
  for (const outcome of outcomes) {
    const plan = await evaluatedPlan(owner, { ...of, place, pupilId: await aPupil(owner, place) })
    await owner.updateTable('plans.plan_risks').set({ outcome }).where('id', '=', plan.riskId).execute()
  }
}

export async function openPlans(
  owner: Db,
  place: BuiltPlace,
  of: Pick<PlanOf, 'semesterId' | 'by'>,
  count: number,
): Promise<void> {
  for (let n = 0; n < count; n++) await openPlan(owner, { ...of, place, pupilId: await aPupil(owner, place) })
}

/** New pupils of a class who were noticed so many days before a moment; answered after so many days, or never. */
export async function noticed(
  owner: Db,
  place: BuiltPlace,
  semesterId: string,
  flags: readonly { readonly at: string; readonly answeredAt: string | null }[],
): Promise<void> {
  for (const { at, answeredAt } of flags) {
    const pupilId = await aPupil(owner, place)
    await owner
      .insertInto('risk.flags')
      .values({
        id: newId(),
        pupil_id: pupilId,
        semester_id: semesterId,
        rule: 'unexcused-lessons',
        rule_version_id: '00000000-0000-7000-8000-000000000101',
        level: 'urgent',
        facts: JSON.stringify({ rule: 'unexcused-lessons', lessons: 22, limit: 20 }),
        noticed_facts: JSON.stringify({ rule: 'unexcused-lessons', lessons: 22, limit: 20 }),
        data_until: at.slice(0, 10),
        raised_at: new Date(at),
        noticed_at: new Date(at),
        changed_at: new Date(at),
        answered_at: answeredAt === null ? null : new Date(answeredAt),
        municipality_id: place.municipalityId,
        institution_id: place.institutionId,
        class_id: place.classId,
      })
      .execute()
  }
}
