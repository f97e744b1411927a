import { refuse } from '#platform/errors/app-error.ts'
import type { JobStep } from '../contract/import-job.ts'
import { isPossible } from '../domain/import-steps.ts'
import { isSound } from '../domain/row-faults.ts'
import type { StoredImport } from './import-reads.ts'
import type { JobContext } from './import-run.ts'
import { rehearse, updateChecked, updateCommitted, updateUndone } from './import-store.ts'
import { runImport } from './run-import.ts'
import { takeBack } from './take-back.ts'

/** What a job does in its transaction, and the event that the journal keeps of it. */
export const jobSteps: Readonly<
  Record<
    JobStep,
    {
      readonly event: string
      readonly work: (context: JobContext, imported: StoredImport) => Promise<void>
    }
  >
> = {
  check: { event: 'imports.checked', work: check },
  commit: { event: 'imports.committed', work: commit },
  undo: { event: 'imports.undone', work: undo },
}

/** Dry run: the very procedure of the commit, taken back at its end. Only its report stays. */
async function check(context: JobContext, imported: StoredImport): Promise<void> {
  const { trx, progress, note } = context
  const { settings } = requireStep('check', imported)
  progress.reach('reading')
  const ran = await rehearse(trx, () => runImport(context, imported, settings))
  await updateChecked(trx, imported.id, ran)
  const { rows, errors, warnings, leftOut } = ran.report
  note({ importId: imported.id, rows, errors, warnings, leftOut })
}

/** The import itself: everything in this one transaction, or nothing. */
async function commit(context: JobContext, imported: StoredImport): Promise<void> {
  const { trx, progress, note, askedBy, services } = context
  const { settings } = requireStep('commit', imported)
  progress.reach('reading')
  const { report, effects } = await runImport(context, imported, settings)
  const isAsChecked = report.leftOut === imported.report?.leftOut
  if (!isSound(report) || !isAsChecked)
    throw refuse('imports.changed-meanwhile', { params: { count: report.errors } })
  const kept = { ...report, doubts: [] } // the answers stay with the settings; names and birth dates are no longer needed
  await updateCommitted(
    trx,
    imported.id,
    { report: kept, effects },
    { by: askedBy, at: services.clock.now() },
  )
  note({ importId: imported.id, kind: imported.kind, rows: report.rows, ...report.counts })
  note({ leftOut: report.leftOut })
  note({ dutiesOpened: report.duties.opened, doubtsAnswered: Object.keys(settings.sameChild).length })
}

async function undo(context: JobContext, imported: StoredImport): Promise<void> {
  requireStep('undo', imported)
  await takeBack(context, imported)
  await updateUndone(context.trx, imported.id, { by: context.askedBy, at: context.services.clock.now() })
  context.note({ importId: imported.id, kind: imported.kind })
}

function requireStep(step: JobStep, imported: StoredImport) {
  const { status, settings } = imported
  if (!isPossible(step, { status, isBusy: false }) || settings === null) throw refuse('imports.wrong-step')
  return { settings }
}
