import { sql } from 'kysely'
import { z } from 'zod'
import type { Trx } from '#platform/db/connect.ts'
import { notFound } from '#platform/errors/app-error.ts'
import { type FamilyPage, FamilyPlan } from '../contract/family.ts'
import { findOwn } from './own-pupil-reads.ts'

const Row = FamilyPlan.omit({ can: true, leader: true, shownAt: true }).extend({
  shownAt: z.date().nullable(),
  leaderGiven: z.string().nullable(),
  leaderFamily: z.string().nullable(),
})

/** What a pupil or a guardian reads: two queries, whatever there is. */
export async function getFamilyPage(trx: Trx, pupilId: string): Promise<FamilyPage> {
  const pupil = await findOwn(trx, pupilId)
  if (pupil === undefined) throw notFound()
  const { rows } = await sql`
    select id, status, school_year as "schoolYear", semester, content, showing, shown_at as "shownAt",
      leader_given as "leaderGiven", leader_family as "leaderFamily", answers, messages
    from plans.family_plans(${pupilId}::uuid)`.execute(trx)
  return { pupil, plans: z.array(Row).parse(rows).map(planOf) }
}

const answerable: ReadonlySet<FamilyPlan['status']> = new Set(['draft', 'proposed', 'open'])

function planOf({ leaderGiven, leaderFamily, shownAt, ...row }: z.infer<typeof Row>): FamilyPlan {
  return {
    ...row,
    shownAt: shownAt?.toISOString() ?? null,
    leader:
      leaderGiven === null || leaderFamily === null
        ? null
        : { givenName: leaderGiven, familyName: leaderFamily },
    can: { answer: answerable.has(row.status), tell: row.status === 'open' },
  }
}
