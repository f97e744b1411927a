import { type EndpointContext, endpoint } from '#foundation/endpoint/index.ts'
import { listSemesters } from '#foundation/institutions/index.ts'
import { updateEnrolments, updatePupils } from '#foundation/people/index.ts'
import {
  listImportsUpon,
  refreshAbsenceSummaries,
  refreshMarkSummaries,
  removeEmptySummaries,
  uncoverAbsences,
  undoAbsences,
  undoMarks,
} from '#notice/signals/index.ts'
import { syncUnenrolled } from '#notice/unenrolled/index.ts'
import { refuse } from '#platform/errors/app-error.ts'
import { undoImport as contract } from '../contract/imports.ts'
import { isPossible } from '../domain/import-steps.ts'
import { listBefore, removeAdded } from './change-store.ts'
import { findImportPlace, getImportForUpdate, type StoredImport } from './import-reads.ts'
import { lockInstitution, updateUndone } from './import-store.ts'
import { getImportView } from './import-view.ts'
import { canRunImport } from './policies.ts'
import { refreshFlags } from './refresh-flags.ts'
import { requireNothingUponClassList, requireNothingUponSignals } from './require-undoable.ts'

type Context = Pick<EndpointContext, 'trx' | 'elevate' | 'services' | 'today'>

/** Takes a committed import back: what it added goes, what it changed returns. Refuses when something stands on it. */
export const undoImport = endpoint({
  ...contract,
  access: canRunImport,
  audit: 'imports.undone',
  subject: ({ trx, params }) => findImportPlace(trx, params.importId),
  handler: async (context) => {
    const { trx, actor, params, services, note } = context
    const imported = await getImportForUpdate(trx, params.importId)
    note({ importId: imported.id, kind: imported.kind })
    if (imported.status === 'undone') return getImportView(context, imported.id)
    if (!isPossible('undo', imported.status)) throw refuse('imports.wrong-step')
    await lockInstitution(trx, imported.institutionId)
    if (imported.kind === 'class_list') await undoClassList(context, imported)
    else await undoSignals(context, imported)
    await updateUndone(trx, imported.id, { by: actor.personId, at: services.clock.now() })
    return getImportView(context, imported.id)
  },
})

async function undoClassList(context: Context, imported: StoredImport): Promise<void> {
  const { trx, elevate, services, today } = context
  await requireNothingUponClassList(trx, imported.id)
  await elevate('pupils go back to where they were, perhaps another institution', async () => {
    const before = await listBefore(trx, imported.id)
    await updatePupils(
      trx,
      before.pupils.map(({ hadCode, ...pupil }) => (hadCode ? pupil : { ...pupil, code: null })),
    )
    await updateEnrolments(trx, before.enrolments)
  })
  await removeAdded(trx, imported.id)
  await elevate('who is back is no longer enrolled nowhere', () =>
    syncUnenrolled({ trx, now: services.clock.now(), today }, { institutionId: imported.institutionId }),
  )
}

async function undoSignals(context: Context, imported: StoredImport): Promise<void> {
  const { trx, today } = context
  await requireNothingUponSignals(trx, await listImportsUpon(trx, imported.id))
  const batch = {
    importId: imported.id,
    institutionId: imported.institutionId,
    schoolYear: imported.schoolYear,
  }
  const undo = imported.kind === 'absences' ? undoAbsences : undoMarks
  const refresh = imported.kind === 'absences' ? refreshAbsenceSummaries : refreshMarkSummaries
  const touched = await undo(trx, batch)
  const semesters = (await listSemesters(trx, today)).filter(
    (semester) => semester.schoolYear === imported.schoolYear,
  )
  const semesterIds = semesters.map((semester) => semester.id)
  await refreshFlags({ ...context, imported }, semesters, async () => {
    await refresh(trx, { semesterIds, pupilIds: touched })
    const uncovered = await uncoverAbsences(trx, imported.id)
    await removeEmptySummaries(trx, { semesterIds, pupilIds: [...touched, ...uncovered] })
  })
}
