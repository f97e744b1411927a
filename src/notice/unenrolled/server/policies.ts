import { policy } from '#foundation/access/index.ts'

/** The municipality keeps account of the children declared in it who are of compulsory education age. */
const REGISTER = 'Izglītības likums, 4. un 17. pants; MK noteikumi Nr. 871 (2009)'

export const canListUnenrolled = policy({
  name: 'canListUnenrolled',
  capability: 'unenrolled.read',
  subject: 'list',
  basis: REGISTER,
})
export const canReadUnenrolled = policy({
  name: 'canReadUnenrolled',
  capability: 'unenrolled.read',
  subject: 'municipality',
  basis: REGISTER,
})
export const canWriteUnenrolled = policy({
  name: 'canWriteUnenrolled',
  capability: 'unenrolled.write',
  subject: 'municipality',
  basis: REGISTER,
})
/** The state sees how many, and which municipality is silent; never who. */
export const canCountUnenrolled = policy({
  name: 'canCountUnenrolled',
  capability: 'country.overview',
  subject: 'list',
  basis: 'Izglītības likums, 15. pants; MK noteikumi Nr. 871 (2009)',
})
