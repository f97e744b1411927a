import { type Actor, grantsFor, type Place } from '#foundation/access/index.ts'
import { endpoint } from '#foundation/endpoint/index.ts'
import { notFound } from '#platform/errors/app-error.ts'
import { readPupil as contract, type PupilView, type pupilRights } from '../contract/pupil.ts'
import { canReadPupil } from './policies.ts'
import { findPupilView } from './pupil-view.ts'

/** Who the pupil is: name, class, school, family. */
export const readPupil = endpoint({
  ...contract,
  access: canReadPupil,
  audit: 'people.pupil-read',
  handler: async ({ trx, actor, place, params, today }) => {
    const of = { pupilId: params.pupilId, today }
    const view = await findPupilView(trx, of, rightsAt(actor, place))
    if (view === undefined) throw notFound()
    return view
  },
})

function rightsAt(actor: Actor, place: Place): PupilView['can'] {
  const held = (right: (typeof pupilRights)[number]) => grantsFor(actor, right, place).length > 0
  return {
    'guardian.contact': held('guardian.contact'),
    'access-log.read': held('access-log.read'),
    'signals.read': held('signals.read'),
    'flag.read': held('flag.read'),
    'screening.read': held('screening.read'),
    'assessment.read': held('assessment.read'),
    'assessment.write': held('assessment.write'),
    'plan.read': held('plan.read'),
    'plan.write': held('plan.write'),
    'service.read': held('service.read'),
    'session.read': held('session.read'),
    'duty.read': held('duty.read'),
    'note.read': held('note.read'),
    'behaviour.read': held('behaviour.read'),
    'family.invite': held('family.invite'),
  }
}
