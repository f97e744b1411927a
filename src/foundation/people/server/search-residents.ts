import { endpoint } from '#foundation/endpoint/index.ts'
import { findSemesterOf } from '#foundation/institutions/index.ts'
import { searchResidents as contract } from '../contract/residents.ts'
import { findClassListAge } from './class-list-age-reads.ts'
import { canListResidents } from './policies.ts'
import { listResidentRows, residentMunicipalities } from './resident-list-view.ts'

/** Pupils for whom two municipalities answer. What was typed is not journalled; whom it found is. */
export const searchResidents = endpoint({
  ...contract,
  access: canListResidents,
  audit: 'people.residents-searched',
  handler: async ({ trx, actor, input, today, note, elevate }) => {
    const page = await listResidentRows(trx, actor, input)
    note({ side: input.side, pupils: page.rows.map((row) => row.id) })
    if (input.after !== undefined) return { ...page, classLists: null }
    const semester = await findSemesterOf(trx, today)
    const classLists = await elevate('how old the class lists of schools are, without anybody’s name', () =>
      findClassListAge(trx, {
        municipalityIds: residentMunicipalities(actor),
        of: input.side === 'lives-elsewhere' ? 'schools' : 'schools-of-residents',
        today,
        semester,
      }),
    )
    return { ...page, classLists }
  },
})
