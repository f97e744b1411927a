import {
  closingOf,
  decideInstitutions,
  type InstitutionChange,
  insertInstitutions,
  isClosing,
  type ListDecision,
  listKnownInstitutions,
  pupilsLeftIn,
  updateInstitutions,
} from '#foundation/institutions/index.ts'
import { countPupilsIn } from '#foundation/people/index.ts'
import type { InstitutionEffect } from '../contract/institution-effects.ts'
import { type Change, insertChanges } from './change-store.ts'
import { type ImportRun, NO_COUNTS, NO_FOLLOWERS, type RunResult } from './import-run.ts'
import { type InstitutionsRead, readInstitutionList } from './read-institution-list.ts'

/**
 * A list of institutions against the register. What is not in the list stays, unless the reader says that it no longer works; nothing
 * ends while pupils are enrolled there. Whoever keeps the register learns of pupils only how many there are.
 */
export async function runInstitutions(run: ImportRun): Promise<RunResult> {
  const read = await readInstitutionList(run)
  const decided = decideInstitutions(read.listed, await listKnownInstitutions(run.trx))
  for (const problem of decided.problems)
    run.problems.error(`institution-${problem.code}`, read.spot(problem))
  const unlisted = saysNothingOfOthers(run) ? [] : decided.unlisted
  const ended = unlisted
    .filter(({ id }) => run.settings.leavers.includes(id))
    .map((one) => closingOf(one, run.settings.effectiveOn))
  const changes = await withoutRefused(run, read, [...decided.changed, ...ended])
  const addedIds = await insertInstitutions(run.trx, decided.added)
  await updateInstitutions(
    run.trx,
    changes.map(({ after }) => after),
  )
  await insertChanges(run.trx, run.imported.id, changesOf(addedIds, changes))
  return {
    ...NO_FOLLOWERS,
    rows: read.rows,
    period: null,
    counts: {
      ...NO_COUNTS,
      added: decided.added.length,
      changed: changes.filter((change) => !isClosing(change)).length,
      ended: changes.filter(isClosing).length,
      unchanged: decided.unchanged,
      left: unlisted.length - ended.length,
    },
    missingPupilIds: [],
    missingInstitutionIds: unlisted.map(({ id }) => id),
    effects: effectsOf(read, decided, changes),
  }
}

/** A row that is left out may be any institution. */
function saysNothingOfOthers({ settings, problems }: ImportRun): boolean {
  return settings.leaveOutFaulty && problems.faultyRows() > 0
}

/** The changes that may be made; those that would leave pupils behind are told. */
async function withoutRefused(
  run: ImportRun,
  read: InstitutionsRead,
  changes: readonly InstitutionChange[],
): Promise<readonly InstitutionChange[]> {
  const ids = changes.filter(isClosing).map(({ after }) => after.id)
  const pupils = await run.elevate('how many pupils an institution has that is to end', () =>
    countPupilsIn(run.trx, ids),
  )
  const { errors, warnings } = pupilsLeftIn(changes, pupils, run.today)
  for (const problem of errors) run.problems.error('institution-has-pupils', read.spot(problem))
  for (const problem of warnings) run.problems.warning('institution-has-pupils', read.spot(problem))
  const refused = new Set(errors.map(({ line }) => line))
  return changes.filter((change) => !isClosing(change) || !refused.has(change.line))
}

function changesOf(addedIds: readonly string[], changes: readonly InstitutionChange[]): Change[] {
  return [
    ...addedIds.map((subjectId) => ({ kind: 'institution_added' as const, subjectId })),
    ...changes.map(({ after, differences }) => ({
      kind: 'institution_changed' as const,
      subjectId: after.id,
      before: {
        was: Object.fromEntries(differences.map(({ field, before }) => [field, before])),
        became: Object.fromEntries(differences.map((each) => [each.field, each.after])),
      },
    })),
  ]
}

function effectsOf(
  { municipalities }: InstitutionsRead,
  { added }: ListDecision,
  changes: readonly InstitutionChange[],
): InstitutionEffect[] {
  const placeOf = ({ municipalityId }: { readonly municipalityId: string }) =>
    municipalities.get(municipalityId) ?? ''
  return [
    ...added.map((one) => ({
      kind: 'institution' as const,
      change: 'added' as const,
      name: one.name,
      municipality: placeOf(one),
      differences: [],
    })),
    ...changes.map((change) => ({
      kind: 'institution' as const,
      change: isClosing(change) ? ('ended' as const) : ('changed' as const),
      name: change.after.name,
      municipality: placeOf(change.after),
      differences: [...change.differences],
    })),
  ]
}
