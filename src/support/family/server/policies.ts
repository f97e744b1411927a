import { policy } from '#foundation/access/index.ts'

/** Whose data they are: GDPR 15 for the person themselves, exercised by guardians while the pupil is a minor (Civil Law, section 177). */
const OWN = 'VDAR 15. pants; Civillikuma 177. pants; Izglītības likums, 55. un 57. pants'

export const canReadOwn = policy({ name: 'canReadOwn', capability: 'own.read', subject: 'pupil', basis: OWN })

export const canListOwn = policy({ name: 'canListOwn', capability: 'own.read', subject: 'list', basis: OWN })

/** Answering and telling are of the family: Education Law, sections 55 (pupil) and 57, 58 (parents). */
export const canAnswerAsFamily = policy({
  name: 'canAnswerAsFamily',
  capability: 'own.read',
  subject: 'pupil',
  basis: 'Izglītības likums, 55., 57. un 58. pants; PMP prevencijas koncepcija (2023), 6. nodaļa',
})

/** Guardians only: a pupil is not told which of the grown-ups looked. */
export const canSeeOwnVisits = policy({
  name: 'canSeeOwnVisits',
  capability: 'journal.read',
  subject: 'pupil',
  basis: 'VDAR 5. panta 2. punkts un 15. pants; Civillikuma 177. pants',
})

/** The school lets in whom the register names: parents and pupil take part in the pupil's education (Education Law, sections 55, 57, 58). */
export const canInviteFamily = policy({
  name: 'canInviteFamily',
  capability: 'family.invite',
  subject: 'pupil',
  basis:
    'Izglītības likums, 50., 51., 55., 57. un 58. pants; VDAR 8. pants; Fizisko personu datu apstrādes likums, 33. pants',
})
