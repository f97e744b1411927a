/**
 * Duties: what the law asks of the school and its municipality when a pupil has missed too much without a reason, with a
 * clock. A duty opens in the transaction in which the data arrive, and is done when causes, action and the entry in VIIS
 * are recorded. It refuses to close what is incomplete, and to forget what was done when the data are corrected.
 */
export { listDoneSince } from './server/done-reads.ts'
export { listDutiesToDo, listMunicipalDuties } from './server/duty-list-view.ts'
export { dutyEndpoints } from './server/routes.ts'
export { lastDaysOf, syncDuties } from './server/sync-duties.ts'
