import { policy } from '#foundation/access/index.ts'

/** The partner of a programme accounts for what it gave: Cabinet Regulation 483 (2024); the founder oversees it: Education Law, section 17. */
const ACCOUNTS = 'Izglītības likums, 17. un 30. pants; MK 2024. gada 16. jūlija noteikumi Nr. 483'

export const canListReports = policy({
  name: 'canListReports',
  capability: 'report.read',
  subject: 'list',
  basis: ACCOUNTS,
})
export const canReadReport = policy({
  name: 'canReadReport',
  capability: 'report.read',
  subject: 'institution',
  basis: ACCOUNTS,
})

/** The head and deputies answer for what the school tells: Education Law, section 30. */
export const canWriteReport = policy({
  name: 'canWriteReport',
  capability: 'report.write',
  subject: 'institution',
  basis: ACCOUNTS,
})
export const canCertifyReport = policy({
  name: 'canCertifyReport',
  capability: 'report.certify',
  subject: 'institution',
  basis: ACCOUNTS,
})
