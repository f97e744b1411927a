/**
 * Imports: a file becomes rows of other modules. Upload (sealed, never kept longer than needed), a suggested and
 * correctable reading, a dry run that is the very procedure of the commit, the commit in one transaction, and undoing.
 * It refuses to guess: what it does not understand is a problem with its row, column and remedy, and one error stops all.
 */

export { tryLockInstitution } from './server/import-store.ts'
export { importEndpoints } from './server/routes.ts'
export { type ImportWorker, runDueImports } from './server/run-due-imports.ts'
export { sweepUploads } from './server/sweep-uploads.ts'
export { listUnfinishedImports } from './server/unfinished-reads.ts'
