/**
 * Reports: what an institution gave in a month or a semester, for the partner of a programme: hours by specialist and kind, services,
 * pupils reached, supporting documents. Operational figures are counted when they are looked at; submitted ones are frozen with their
 * day; the municipality certifies them or returns them with a remark. It refuses to submit a period that is not over, to change what
 * was submitted, and to let anybody certify a report of their own. It names no pupil.
 */
export { countFigures } from './server/figure-reads.ts'
export { reportEndpoints } from './server/routes.ts'
