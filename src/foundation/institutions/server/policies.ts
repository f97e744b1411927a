import { policy } from '#foundation/access/index.ts'

/** Names of institutions and classes, and the calendar: the register of institutions is public. */
export const canReadInstitutions = policy({
  name: 'institutions.read',
  capability: null,
  subject: 'self',
  basis: 'Izglītības likums: the register of educational institutions is public; no personal data',
})
