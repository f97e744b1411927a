import { policy } from '#foundation/access/index.ts'

/** Whoever teaches, supports or keeps the records of a pupil knows who the pupil is. */
const DUTIES = 'Izglītības likums, 14. un 51. pants; MK noteikumi Nr. 89 (2011)'

export const canListPupils = policy({
  name: 'canListPupils',
  capability: 'pupil.list',
  subject: 'list',
  basis: DUTIES,
})
export const canListResidents = policy({
  name: 'canListResidents',
  capability: 'resident.read',
  subject: 'list',
  basis:
    'Izglītības likums, 17. pants: a municipality answers for the schooling of every child who is declared in it, wherever it learns',
})
export const canReadPupil = policy({
  name: 'canReadPupil',
  capability: 'pupil.read',
  subject: 'pupil',
  basis: DUTIES,
})
export const canLookUpPupil = policy({
  name: 'canLookUpPupil',
  capability: 'pupil.lookup',
  subject: 'list',
  basis:
    'Fizisko personu reģistra likums, 4. pants: the code identifies a person where records must not be confused',
})
export const canSeeAccessLog = policy({
  name: 'canSeeAccessLog',
  capability: 'access-log.read',
  subject: 'pupil',
  basis: 'Regulation (EU) 2016/679, articles 5(2) and 15: whoever handles data answers for who has seen them',
})
