import { policy } from '#foundation/access/index.ts'

/** Names of institutions and classes, and the calendar: the register of institutions is public. */
export const canReadInstitutions = policy({
  name: 'institutions.read',
  capability: null,
  subject: 'self',
  basis: 'Izglītības likums: the register of educational institutions is public; no personal data',
})

/** The register with what is over: for who keeps it, and for the municipality that answers for its institutions. */
export const canReadRegister = policy({
  name: 'canReadRegister',
  capability: 'register.read',
  subject: 'list',
  basis:
    'Izglītības likums, 15. un 17. pants: the state keeps the register of institutions, the municipality founds and keeps its own',
})
