/**
 * Duplicates: one child who stands twice in the register is found, merged by a person into one pupil with the history of
 * both, and taken apart again. It refuses to merge by itself, to merge two different personal codes, and to lose a row:
 * what does not hold stays beside the merge.
 */
export { duplicateEndpoints } from './server/routes.ts'
export { listWaitingDuplicates } from './server/waiting-reads.ts'
