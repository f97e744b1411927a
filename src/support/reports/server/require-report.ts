import type { Place } from '#foundation/access/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import { notFound, refuse } from '#platform/errors/app-error.ts'
import type { ReportPeriod } from '../contract/report-words.ts'
import { ReportStatus } from '../contract/report-words.ts'
import { allows, type ReportAction } from '../domain/report-states.ts'
import { getPeriod } from './period-reads.ts'
import { beginReport, lockedReport } from './report-store.ts'

type Context = {
  readonly trx: Trx
  readonly place: Place
  readonly today: string
  readonly params: { readonly institutionId: string; readonly period: string }
}
export type HeldReport = {
  readonly id: string
  readonly submittedBy: string | null
  readonly period: ReportPeriod
}

/** The report of an address, locked, in a state that allows the action; one that the school writes is begun. */
export async function requireReportFor(context: Context, action: ReportAction): Promise<HeldReport> {
  const { trx, place, today, params } = context
  const period = await getPeriod(trx, params.period, today)
  const { institutionId } = params
  const isOfSchool = action === 'write' || action === 'submit'
  const { municipalityId } = place
  if (municipalityId == null) throw notFound()
  const found = isOfSchool
    ? await beginReport(trx, { institutionId, municipalityId, period })
    : await lockedReport(trx, institutionId, period).executeTakeFirst()
  if (found === undefined) throw refuse('reports.not-submitted')
  const status = ReportStatus.parse(found.status)
  if (!allows(status, action))
    throw refuse(status === 'operational' ? 'reports.not-submitted' : `reports.already-${status}`)
  return { id: found.id, submittedBy: found.submitted_by, period }
}
