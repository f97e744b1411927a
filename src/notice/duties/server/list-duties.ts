import { endpoint } from '#foundation/endpoint/index.ts'
import { findSemesterOf } from '#foundation/institutions/index.ts'
import { findDataUntil } from '#notice/signals/index.ts'
import { listDuties as contract } from '../contract/duty-lists.ts'
import { listDutyRows } from './duty-list-view.ts'
import { canListDuties } from './policies.ts'

/** Duties of one's pupils; a municipality's also of those who live in it and learn elsewhere. */
export const listDuties = endpoint({
  ...contract,
  access: canListDuties,
  audit: 'duties.duties-listed',
  handler: async ({ trx, actor, today, query, note }) => {
    const page = await listDutyRows({ trx, actor, today }, query)
    note({ pupils: [...new Set(page.rows.map((row) => row.pupil.id))] })
    const semester = await findSemesterOf(trx, today)
    const { absencesUntil } = await findDataUntil(trx, {
      actor,
      semester,
      institutionId: query.institutionId,
    })
    return { ...page, absencesUntil }
  },
})
