import type { Trx } from '#platform/db/connect.ts'
import { newId } from '#platform/ids/ids.ts'
import type { SupportingDocument } from '../contract/report.ts'
import type { ReportFigures, ReportPeriod } from '../contract/report-words.ts'

export type Stamp = { readonly by: string; readonly at: Date }
type Of = { readonly institutionId: string; readonly municipalityId: string; readonly period: ReportPeriod }

/** The row of a report, begun now if nobody had, and locked until the end of the transaction. */
export async function beginReport(trx: Trx, { institutionId, municipalityId, period }: Of) {
  await trx
    .insertInto('reports.reports')
    .values({
      id: newId(),
      municipality_id: municipalityId,
      institution_id: institutionId,
      kind: period.kind,
      starts_on: period.startsOn,
      ends_on: period.endsOn,
    })
    .onConflict((conflict) => conflict.columns(['institution_id', 'kind', 'starts_on']).doNothing())
    .execute()
  return lockedReport(trx, institutionId, period).executeTakeFirstOrThrow()
}

/** Locks a report for the rest of the transaction. */
export function lockedReport(trx: Trx, institutionId: string, period: ReportPeriod) {
  return trx
    .selectFrom('reports.reports as report')
    .select(['report.id', 'report.status', 'report.submitted_by'])
    .where('report.institution_id', '=', institutionId)
    .where('report.kind', '=', period.kind)
    .where('report.starts_on', '=', period.startsOn)
    .forUpdate()
}

export async function freezeReport(
  trx: Trx,
  id: string,
  { figures, asOf }: { readonly figures: ReportFigures; readonly asOf: string },
  stamp: Stamp,
): Promise<void> {
  await trx
    .updateTable('reports.reports')
    .set({
      status: 'submitted',
      figures: JSON.stringify(figures),
      as_of: asOf,
      submitted_by: stamp.by,
      stepped_by: stamp.by,
      stepped_at: stamp.at,
      step_remark: '',
    })
    .where('id', '=', id)
    .execute()
}

export async function certify(trx: Trx, id: string, stamp: Stamp): Promise<void> {
  await trx
    .updateTable('reports.reports')
    .set({ status: 'certified', stepped_by: stamp.by, stepped_at: stamp.at, step_remark: '' })
    .where('id', '=', id)
    .execute()
}

export async function thaw(trx: Trx, id: string, remark: string, stamp: Stamp): Promise<void> {
  await trx
    .updateTable('reports.reports')
    .set({
      status: 'operational',
      figures: null,
      as_of: null,
      submitted_by: null,
      stepped_by: stamp.by,
      stepped_at: stamp.at,
      step_remark: remark,
    })
    .where('id', '=', id)
    .execute()
}

export async function insertDocument(
  trx: Trx,
  reportId: string,
  document: SupportingDocument,
  stamp: Stamp,
): Promise<void> {
  await trx
    .insertInto('reports.documents')
    .values({
      id: document.id,
      report_id: reportId,
      kind: document.kind,
      number: document.number,
      issued_on: document.issuedOn,
      amount_cents: document.amountCents,
      words: document.words,
      added_by: stamp.by,
      added_at: stamp.at,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
}

export async function deleteDocument(trx: Trx, reportId: string, id: string): Promise<void> {
  await trx.deleteFrom('reports.documents').where('id', '=', id).where('report_id', '=', reportId).execute()
}
