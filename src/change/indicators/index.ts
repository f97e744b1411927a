/**
 * Indicators: does support help? Figures by school and municipality, each with its date and the records behind it. Reads
 * only. It refuses to publish a figure from which a child could be told, and to count what its reader may not open.
 */

export { listInstitutionsWithin, requireMunicipality, territoryOn } from './server/overview-scope.ts'
export { indicatorEndpoints } from './server/routes.ts'
