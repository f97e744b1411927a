import type { EndpointContext } from '#foundation/endpoint/index.ts'
import type { Semester } from '#foundation/institutions/index.ts'
import { recomputeFlags } from '#notice/risk/index.ts'
import type { ImportReport } from '../contract/import-report.ts'

type Context = Pick<EndpointContext, 'trx' | 'elevate' | 'services' | 'today'> & {
  readonly imported: { readonly institutionId: string }
}

/**
 * Refreshes summaries with `refresh`, then the flags that follow from them, in the import's own transaction. Elevated:
 * a clerk who brings in data may not read flags, and a pupil of the file may have moved to another institution.
 */
export function refreshFlags(
  context: Context,
  semesters: readonly Semester[],
  refresh: () => Promise<void>,
): Promise<ImportReport['flags']> {
  const { trx, services, imported } = context
  return context.elevate('summaries and flags follow from the imported rows', async () => {
    await refresh()
    const total = { raised: 0, changed: 0, withdrawn: 0 }
    for (const semester of semesters) {
      const day = [semester.endsOn, context.today].sort()[0] ?? context.today
      const changes = await recomputeFlags(
        { trx, now: services.clock.now(), day },
        { institutionId: imported.institutionId },
      )
      total.raised += changes.raised
      total.changed += changes.changed
      total.withdrawn += changes.withdrawn
    }
    return total
  })
}
