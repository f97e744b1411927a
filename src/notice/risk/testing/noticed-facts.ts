import { BACKGROUND_ACTOR_ID } from '#foundation/endpoint/index.ts'
import { refreshAbsenceSummaries, refreshTermInputs } from '#notice/signals/index.ts'
import { asActor } from '#platform/db/actor-transaction.ts'
import type { TestHouse } from '#tests/support/test-house.ts'
import { recomputeFlags } from '../server/recompute-flags.ts'

type Counted = {
  readonly pupilId: string
  readonly institutionId: string
  readonly semesterId: string
  /** The last day that the absence data cover. */
  readonly until: string
}

/** Counts the absences of a pupil anew and looks who is noticed by them; the facts of the pupil's flags that hold. */
export async function noticedFacts(
  { services, owner }: TestHouse,
  { pupilId, institutionId, semesterId, until }: Counted,
): Promise<unknown[]> {
  await asActor(services.db, { actorId: BACKGROUND_ACTOR_ID, today: '2026-11-20' }, async (trx) => {
    await refreshAbsenceSummaries(trx, { semesterIds: [semesterId], pupilIds: [pupilId] })
    await trx
      .updateTable('signals.term_summaries')
      .set({ absences_until: until })
      .where('pupil_id', '=', pupilId)
      .execute()
    await refreshTermInputs(trx, { semesterId, institutionId })
    await recomputeFlags({ trx, now: new Date('2026-11-20T10:00:00Z'), day: '2026-11-20' }, { institutionId })
  })
  const rows = await owner
    .selectFrom('risk.flags')
    .select('facts')
    .where('pupil_id', '=', pupilId)
    .where('withdrawn_at', 'is', null)
    .execute()
  return rows.map((row) => row.facts)
}
