import { permits } from '#foundation/access/index.ts'
import { endpoint } from '#foundation/endpoint/index.ts'
import { notFound } from '#platform/errors/app-error.ts'
import { readPupil as contract } from '../contract/pupil.ts'
import { canReadPupil, canSeeAccessLog, canSeeContacts } from './policies.ts'
import { findPupilView } from './pupil-view.ts'

/** Who the pupil is: name, class, school, family. */
export const readPupil = endpoint({
  ...contract,
  access: canReadPupil,
  audit: 'people.pupil-read',
  handler: async ({ trx, actor, place, params, today }) => {
    const view = await findPupilView(
      trx,
      { pupilId: params.pupilId, today },
      {
        seeContacts: permits(canSeeContacts, actor, place),
        seeAccess: permits(canSeeAccessLog, actor, place),
      },
    )
    if (view === undefined) throw notFound()
    return view
  },
})
