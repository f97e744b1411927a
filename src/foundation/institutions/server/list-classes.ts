import { endpoint, notAudited } from '#foundation/endpoint/index.ts'
import { listClasses as contract } from '../contract/classes.ts'
import { rolePlaces } from '../domain/role-places.ts'
import { schoolYearOf } from '../domain/school-calendar.ts'
import { listClassesOf } from './class-reads.ts'
import { canReadInstitutions } from './policies.ts'
import { schoolCalendar } from './reference-files.ts'

export const listClasses = endpoint({
  ...contract,
  access: canReadInstitutions,
  audit: notAudited('names of classes say nothing of a person'),
  handler: async ({ trx, actor, params, query, today }) => {
    const schoolYear = query.schoolYear ?? schoolYearOf(schoolCalendar(), today).id
    const of = { institutionId: params.institutionId, schoolYear }
    return { schoolYear, classes: [...(await listClassesOf(trx, of, rolePlaces(actor)))] }
  },
})
