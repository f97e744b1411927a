import { endpoint } from '#foundation/endpoint/index.ts'
import { findSemesterOf } from '#foundation/institutions/index.ts'
import { findClassListAge } from '#foundation/people/index.ts'
import { listUnenrolled as contract } from '../contract/unenrolled.ts'
import { listEntryRows, municipalitiesOf } from './entry-list-view.ts'
import { canListUnenrolled } from './policies.ts'

/** Children declared in one's municipality who are enrolled nowhere. */
export const listUnenrolled = endpoint({
  ...contract,
  access: canListUnenrolled,
  audit: 'unenrolled.entries-listed',
  handler: async ({ trx, actor, today, query, note, elevate }) => {
    const page = await listEntryRows({ trx, actor, today }, query)
    note({ entries: page.rows.map((row) => row.id) })
    if (query.after !== undefined) return { ...page, classLists: null }
    const semester = await findSemesterOf(trx, today)
    const municipalityIds = municipalitiesOf(actor, 'unenrolled.read')
    const classLists = await elevate('how old the class lists of schools are, without anybody’s name', () =>
      findClassListAge(trx, { municipalityIds, of: 'schools', today, semester }),
    )
    return { ...page, classLists }
  },
})
