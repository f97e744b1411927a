import type { Semester } from '#foundation/institutions/index.ts'
import { syncDuties } from '#notice/duties/index.ts'
import { recomputeFlags } from '#notice/risk/index.ts'
import { refreshTermInputs } from '#notice/signals/index.ts'
import type { ImportReport } from '../contract/import-report.ts'
import type { JobContext } from './import-run.ts'

type Context = Omit<JobContext, 'note' | 'askedBy'> & {
  readonly imported: { readonly institutionId: string }
}

type Followed = Pick<ImportReport, 'flags' | 'duties'>

/**
 * Refreshes summaries with `refresh`, then the flags and the duties that follow from them, in the import's own transaction.
 * Elevated: a clerk who brings in data may not read flags, and a pupil of the file may have moved to another institution.
 */
export function refreshFlags(
  context: Context,
  semesters: readonly Semester[],
  refresh: () => Promise<void>,
): Promise<Followed> {
  const { trx, services, imported } = context
  context.progress.reach('flags')
  return context.elevate('summaries, flags and duties follow from the imported rows', async () => {
    await refresh()
    const total = { raised: 0, changed: 0, withdrawn: 0 }
    const duties = { opened: 0, withdrawn: 0, kept: 0 }
    for (const semester of semesters) {
      await refreshTermInputs(trx, { semesterId: semester.id, institutionId: imported.institutionId })
      const day = [semester.endsOn, context.today].sort()[0] ?? context.today
      const now = services.clock.now()
      const scope = { institutionId: imported.institutionId }
      const changes = await recomputeFlags({ trx, now, day }, scope)
      total.raised += changes.raised
      total.changed += changes.changed
      total.withdrawn += changes.withdrawn
      const { opened, withdrawn, kept } = await syncDuties(
        { trx, now, today: context.today },
        semester,
        scope,
      )
      duties.opened += opened
      duties.withdrawn += withdrawn
      duties.kept += kept
    }
    return { flags: total, duties }
  })
}
