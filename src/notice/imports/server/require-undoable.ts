import { countMergesUpon } from '#foundation/people/index.ts'
import { listDoneSince } from '#notice/duties/index.ts'
import { listAnsweredSince } from '#notice/risk/index.ts'
import { listImportsAbout, listImportsUpon } from '#notice/signals/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import { refuse } from '#platform/errors/app-error.ts'
import type { UndoBlockers } from '../contract/imports.ts'
import {
  countAddressesUpon,
  countConfirmed,
  countInstitutionsInUse,
  countOthersInAddedClasses,
  countStandingOnStaff,
  listAddedPupils,
  listImportsIntoAddedClasses,
  listLaterClassLists,
  listLaterInstitutionLists,
  listLaterStaffLists,
  listStandingOnPupils,
  type Standing,
} from './change-store.ts'
import { findCommittedAt, listBlockers, type StoredImport } from './import-reads.ts'
import type { JobContext } from './import-run.ts'

/** Most telling first: a plan says more about why not than a summary does. */
const reasons = [
  { tables: /^plans\./, code: 'imports.blocked-by-plans' },
  { tables: /^risk\.assessments$/, code: 'imports.blocked-by-assessments' },
  { tables: /^signals\./, code: 'imports.blocked-by-signals' },
  { tables: /./, code: 'imports.blocked-by-records' },
] as const

/** Whatever stands on a committed import has to go first. */
export async function requireNothingUpon(trx: Trx, { id, kind }: StoredImport): Promise<void> {
  const merged = await countMergesUpon(trx, id)
  if (merged > 0) throw refuse('imports.blocked-by-merges', { params: { count: merged } })
  if (kind === 'class_list') await requireNothingUponClassList(trx, id)
  else if (kind === 'staff') await requireNothingUponStaff(trx, id)
  else if (kind === 'institutions') await requireNothingUponInstitutions(trx, id)
  else await requireNothingUponSignals(trx, await listImportsUpon(trx, id))
}

async function requireNothingUponClassList(trx: Trx, importId: string): Promise<void> {
  await requireNothingUponSignals(trx, await listLaterClassLists(trx, importId))
  const standing = await listStandingOnPupils(trx, importId)
  for (const { tables, code } of reasons) {
    const found = standing.filter(({ table }) => tables.test(table))
    if (found.length === 0) continue
    const about = code === 'imports.blocked-by-signals' ? await listImportsAboutAdded(trx, importId) : []
    throw refuse(code, { params: { count: mostOf(found) }, data: { standing, imports: about } })
  }
  if ((await countOthersInAddedClasses(trx, importId)) === 0) return
  const imports = await listBlockers(trx, await listImportsIntoAddedClasses(trx, importId))
  throw refuse('imports.blocked-by-class', { data: { imports } })
}

async function listImportsAboutAdded(trx: Trx, importId: string): Promise<UndoBlockers['imports']> {
  return listBlockers(trx, await listImportsAbout(trx, await listAddedPupils(trx, importId)))
}

/** Access that somebody has confirmed is not taken away by taking back a file: it is ended where it was given. */
async function requireNothingUponStaff(trx: Trx, importId: string): Promise<void> {
  await requireNothingUponSignals(trx, await listLaterStaffLists(trx, importId))
  const confirmed = await countConfirmed(trx, importId)
  if (confirmed > 0) throw refuse('imports.blocked-by-access', { params: { count: confirmed } })
  const addresses = await countAddressesUpon(trx, importId)
  if (addresses > 0) throw refuse('imports.blocked-by-addresses', { params: { count: addresses } })
  const people = await countStandingOnStaff(trx, importId)
  if (people > 0) throw refuse('imports.blocked-by-staff', { params: { count: people } })
}

async function requireNothingUponInstitutions(trx: Trx, importId: string): Promise<void> {
  await requireNothingUponSignals(trx, await listLaterInstitutionLists(trx, importId))
  const used = await countInstitutionsInUse(trx, importId)
  if (used > 0) throw refuse('imports.blocked-by-use', { params: { count: used } })
}

/**
 * Flags that were answered and duties that were fulfilled since the import stand on its numbers. Whether taking it back would change
 * them is known only when it is done: the answer is asked then, and refuses if it would.
 */
export async function requireNothingAnsweredUpon(
  { trx, elevate }: Pick<JobContext, 'trx' | 'elevate'>,
  { id, institutionId }: StoredImport,
): Promise<() => Promise<void>> {
  const since = await findCommittedAt(trx, id)
  if (since === undefined) return async () => undefined
  const said = () =>
    elevate('answers and duties that stand on the numbers of an import', async () => ({
      flags: await listAnsweredSince(trx, institutionId, since),
      duties: await listDoneSince(trx, institutionId, since),
    }))
  const before = await said()
  return async () => {
    const after = await said()
    const duties = countChanged(before.duties, after.duties)
    if (duties > 0) throw refuse('imports.blocked-by-duties', { params: { count: duties } })
    const flags = countChanged(before.flags, after.flags)
    if (flags > 0) throw refuse('imports.blocked-by-answers', { params: { count: flags } })
  }
}

function countChanged(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): number {
  return [...before].filter(([id, says]) => after.get(id) !== says).length
}

function mostOf(standing: readonly Standing[]): number {
  return Math.max(...standing.map(({ pupils }) => pupils))
}

/** Imports that came later and changed the same rows have to be undone first; they are named by their files, unless they are of another institution. */
async function requireNothingUponSignals(trx: Trx, laterImportIds: readonly string[]): Promise<void> {
  if (laterImportIds.length === 0) return
  const imports = await listBlockers(trx, laterImportIds)
  if (imports.length === 0) throw refuse('imports.blocked-by-elsewhere')
  const files = imports.map(({ fileName }) => fileName).join(', ')
  throw refuse('imports.blocked-by-imports', { params: { files }, data: { imports } })
}
