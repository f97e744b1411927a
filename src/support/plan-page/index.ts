/**
 * The page of one plan: what other modules show of it, and what speaks against it beside it, other plans of the pupil in the same time
 * and help that is promised or put on one hour twice. It refuses nothing: people decide which of the two stays.
 */
export { planPageEndpoints } from './server/routes.ts'
