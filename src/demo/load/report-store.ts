import { sql } from 'kysely'
import { BACKGROUND_ACTOR_ID } from '#foundation/endpoint/index.ts'
import { asOtherActor } from '#platform/db/actor-transaction.ts'
import type { Trx } from '#platform/db/connect.ts'
import { newId } from '#platform/ids/ids.ts'
import { countFigures } from '#support/reports/index.ts'
import { castId } from '../cast.ts'

const DACE = castId('dace.vilka')
const SUBMITTED_ON = '2026-11-03'

const october = {
  code: '2026-10',
  kind: 'month',
  startsOn: '2026-10-01',
  endsOn: '2026-10-31',
  semester: null,
} as const

/** The report of Cēsu Pilsētas vidusskola for October: Dace submitted it, Māra has still to certify it. */
export async function writeReports(trx: Trx, today: string): Promise<void> {
  const { rows } = await sql<{ institution_id: string; municipality_id: string }>`
    select post.institution_id, institution.municipality_id
    from people.staff_posts post join institutions.institutions institution on institution.id = post.institution_id
    where post.person_id = ${DACE}::uuid order by post.starts_on limit 1`.execute(trx)
  const [school] = rows
  if (school === undefined) return
  const id = newId()
  await sql`
    insert into reports.reports (id, municipality_id, institution_id, kind, starts_on, ends_on)
    values (${id}::uuid, ${school.municipality_id}::uuid, ${school.institution_id}::uuid, 'month', ${october.startsOn}, ${october.endsOn})`.execute(
    trx,
  )
  await addDocuments(trx, id)
  await asOtherActor(
    trx,
    { from: { actorId: BACKGROUND_ACTOR_ID, today }, to: { actorId: DACE, today: SUBMITTED_ON } },
    async () => {
      const figures = await countFigures(trx, { institutionId: school.institution_id, period: october })
      await sql`
        update reports.reports set status = 'submitted', figures = ${JSON.stringify(figures)}, as_of = ${SUBMITTED_ON}, submitted_by = ${DACE}::uuid,
          stepped_by = ${DACE}::uuid, stepped_at = '2026-11-03T13:10:00Z'
        where id = ${id}::uuid`.execute(trx)
    },
  )
}

async function addDocuments(trx: Trx, reportId: string): Promise<void> {
  await sql`
    insert into reports.documents (id, report_id, kind, number, issued_on, amount_cents, words, added_by, added_at)
    values
      (${newId()}::uuid, ${reportId}::uuid, 'timesheet', 'DL-10/2026', '2026-10-30', null, 'Andris Lūsis, oktobris', ${DACE}::uuid, '2026-11-03T12:40:00Z'),
      (${newId()}::uuid, ${reportId}::uuid, 'treasury', 'VK-2026-311', '2026-11-02', 4820, '', ${DACE}::uuid, '2026-11-03T12:55:00Z')`.execute(
    trx,
  )
}
