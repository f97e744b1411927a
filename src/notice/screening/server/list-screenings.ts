import { endpoint } from '#foundation/endpoint/index.ts'
import { findSemesterOf } from '#foundation/institutions/index.ts'
import { findDataUntil } from '#notice/signals/index.ts'
import { listScreenings as contract } from '../contract/screening.ts'
import { canListScreenings } from './policies.ts'
import { listClassProgress, listSchoolProgress } from './progress-view.ts'

/** How far screening is: classes of a school, or schools for whoever looks at several. Counts only, no pupil. */
export const listScreenings = endpoint({
  ...contract,
  access: canListScreenings,
  audit: 'screening.listed',
  handler: async ({ trx, actor, query, today }) => {
    const semester = await findSemesterOf(trx, today)
    const dataUntil = await findDataUntil(trx, { actor, semester, institutionId: query.institutionId })
    if (semester === undefined) return { semester: null, schools: [], classes: [], dataUntil }
    const { id: semesterId, schoolYear, number } = semester
    const head = { schoolYear, number }
    const asked = { actor, semesterId, institutionId: query.institutionId }
    const schools = query.institutionId === undefined ? await listSchoolProgress(trx, asked) : []
    if (schools.length > 1) return { semester: head, schools: [...schools], classes: [], dataUntil }
    return { semester: head, schools: [], classes: [...(await listClassProgress(trx, asked))], dataUntil }
  },
})
