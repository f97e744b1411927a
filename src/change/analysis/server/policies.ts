import { policy } from '#foundation/access/index.ts'

/** Heads of schools answer for the support in their school, municipalities for prevention on their territory. */
export const canAnalyse = policy({
  name: 'canAnalyse',
  capability: 'institution.overview',
  subject: 'list',
  basis: 'Izglītības likums, 17. un 30. pants',
})
export const canSeePublicAnalysis = policy({
  name: 'canSeePublicAnalysis',
  capability: 'figures.public',
  subject: 'list',
  basis: 'Statistikas likums, 17. pants: published figures do not let anybody be recognised',
})
