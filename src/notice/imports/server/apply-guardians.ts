import {
  insertGuardians,
  listGuardiansOf,
  listTakenEmails,
  updateGuardianContacts,
  updateGuardianRelations,
} from '#foundation/people/index.ts'
import { newId } from '#platform/ids/ids.ts'
import type { ImportReport } from '../contract/import-report.ts'
import { decideGuardians, type GuardianRow } from '../domain/listed-guardians.ts'
import type { Change } from './change-store.ts'
import type { ImportRun } from './import-run.ts'

export type GuardianCounts = Pick<ImportReport['counts'], 'guardiansAdded' | 'guardiansChanged'>

/**
 * Writes the guardians of the rows and answers what was changed. Nothing is read or written beyond the right to the pupils of the
 * school, who are all in their places by now. `schoolPupilIds`: among their guardians a brother or sister’s is looked for.
 */
export async function applyGuardians(
  run: ImportRun,
  rows: readonly GuardianRow[],
  schoolPupilIds: readonly string[],
): Promise<{ readonly counts: GuardianCounts; readonly changes: readonly Change[] }> {
  const told = rows.filter(({ guardians }) => guardians.length > 0)
  if (told.length === 0) return { counts: { guardiansAdded: 0, guardiansChanged: 0 }, changes: [] }
  const pupilIds = [...new Set([...schoolPupilIds, ...told.map(({ pupilId }) => pupilId)])]
  const emails = told.flatMap(({ guardians }) => guardians.flatMap(({ email }) => email?.toLowerCase() ?? []))
  const decided = decideGuardians(told, {
    known: await listGuardiansOf(run.trx, { pupilIds, today: run.today }),
    taken: await listTakenEmails(run.trx, emails),
    newId,
    warn: (line, code) => run.problems.warning(code, { line }),
  })
  const { persons, ties, contacts, relations } = decided
  await insertGuardians(run.trx, { persons, ties, from: run.today })
  await updateGuardianContacts(run.trx, contacts)
  await updateGuardianRelations(run.trx, relations)
  const pupilOf = new Map(ties.map(({ personId, pupilId }) => [personId, pupilId]))
  const changes: Change[] = [
    ...persons.map(({ id }) => ({
      kind: 'person_added' as const,
      subjectId: id,
      pupilId: pupilOf.get(id) ?? id,
    })),
    ...ties.map(({ personId: subjectId, pupilId }) => ({
      kind: 'guardianship_added' as const,
      subjectId,
      pupilId,
    })),
    ...contacts.map(({ personId: subjectId, pupilId, before }) => ({
      kind: 'person_changed' as const,
      subjectId,
      pupilId,
      before,
    })),
    ...relations.map(({ personId: subjectId, pupilId, before }) => ({
      kind: 'guardianship_changed' as const,
      subjectId,
      pupilId,
      before: { relation: before },
    })),
  ]
  const changed = new Set([...contacts, ...relations].map(({ personId }) => personId))
  return { counts: { guardiansAdded: ties.length, guardiansChanged: changed.size }, changes }
}
