import { findInstitution, findRegistrationNumber } from '#foundation/institutions/index.ts'
import type { RosterTables } from '../domain/roster-files.ts'
import { findSchool } from '../domain/roster-school.ts'
import type { ImportRun } from './import-run.ts'
import type { SourceId } from './source-store.ts'

/** What the package calls the school of the import; undefined, with the problem told, when it is not in it. */
export async function ownSchool(
  run: ImportRun,
  tables: RosterTables,
  sources: readonly SourceId[],
): Promise<string | undefined> {
  const { institutionId } = run.imported
  const school = {
    name: (await findInstitution(run.trx, institutionId))?.name ?? '',
    registrationNumber: await findRegistrationNumber(run.trx, institutionId),
    remembered: sources.find(({ kind }) => kind === 'institution')?.sourceId,
  }
  return findSchool(tables, school, run.problems)
}
