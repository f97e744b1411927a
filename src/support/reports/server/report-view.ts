import { sql } from 'kysely'
import { type Actor, type Place, permits } from '#foundation/access/index.ts'
import type { Trx } from '#platform/db/connect.ts'
import { notFound } from '#platform/errors/app-error.ts'
import type { ReportView } from '../contract/report.ts'
import {
  DocumentId,
  DocumentKind,
  ReportFigures,
  type ReportPeriod,
  ReportStatus,
  ReportStep,
} from '../contract/report-words.ts'
import { isOver } from '../domain/periods.ts'
import { allows } from '../domain/report-states.ts'
import { countFigures } from './figure-reads.ts'
import { getPeriod } from './period-reads.ts'
import { canCertifyReport, canWriteReport } from './policies.ts'

export type Reader = {
  readonly trx: Trx
  readonly actor: Actor
  readonly place: Place
  readonly today: string
  readonly params: { readonly institutionId: string; readonly period: string }
}

/** A report as its page and its files tell it: operational ones are counted now, the others are as they were submitted. */
export async function getReportView({ trx, actor, place, today, params }: Reader): Promise<ReportView> {
  const period = await getPeriod(trx, params.period, today)
  const institution = await getInstitution(trx, params.institutionId)
  const kept = await findReport(trx, params.institutionId, period)
  const status = ReportStatus.parse(kept?.status ?? 'operational')
  const mayWrite = permits(canWriteReport, actor, place)
  const isOwn = kept?.submitted_by === actor.personId
  return {
    institution,
    period,
    status,
    asOf: kept?.as_of ?? today,
    figures:
      kept?.figures == null
        ? await countFigures(trx, { institutionId: params.institutionId, period })
        : ReportFigures.parse(kept.figures),
    documents: kept === undefined ? [] : await listDocuments(trx, kept.id),
    steps: kept === undefined ? [] : await listSteps(trx, kept.id),
    can: {
      write: mayWrite && allows(status, 'write'),
      submit: mayWrite && allows(status, 'submit') && isOver(period, today),
      certify: permits(canCertifyReport, actor, place) && allows(status, 'certify') && !isOwn,
    },
  }
}

async function getInstitution(trx: Trx, id: string): Promise<ReportView['institution']> {
  const found = await trx
    .selectFrom('institutions.institutions as institution')
    .innerJoin(
      'institutions.municipalities as municipality',
      'municipality.id',
      'institution.municipality_id',
    )
    .select(['institution.id', 'institution.name', 'municipality.name as municipalityName'])
    .where('institution.id', '=', id)
    .executeTakeFirst()
  if (found === undefined) throw notFound()
  return found
}

/** The report as it is kept; undefined when nobody began it. */
function findReport(trx: Trx, institutionId: string, period: ReportPeriod) {
  return trx
    .selectFrom('reports.reports as report')
    .selectAll('report')
    .where('report.institution_id', '=', institutionId)
    .where('report.kind', '=', period.kind)
    .where('report.starts_on', '=', period.startsOn)
    .executeTakeFirst()
}

async function listDocuments(trx: Trx, reportId: string): Promise<ReportView['documents']> {
  const rows = await trx
    .selectFrom('reports.documents as document')
    .select(['id', 'kind', 'number', 'issued_on', 'amount_cents', 'words'])
    .where('document.report_id', '=', reportId)
    .orderBy('document.issued_on')
    .orderBy('document.added_at')
    .orderBy('document.id')
    .execute()
  return rows.map(({ id, kind, number, words, ...row }) => ({
    id: DocumentId.parse(id),
    kind: DocumentKind.parse(kind),
    number,
    issuedOn: row.issued_on,
    amountCents: row.amount_cents,
    words,
  }))
}

async function listSteps(trx: Trx, reportId: string): Promise<ReportStep[]> {
  const { rows } = await sql<{
    kind: string
    remark: string
    given_name: string
    family_name: string
    taken_at: Date
  }>`
    select step.kind, step.remark, step.given_name, step.family_name, step.taken_at
    from reports.steps_of(${reportId}::uuid) step order by step.number desc`.execute(trx)
  return rows.map((row) => ({
    kind: ReportStep.shape.kind.parse(row.kind),
    remark: row.remark,
    by: { givenName: row.given_name, familyName: row.family_name },
    at: row.taken_at.toISOString(),
  }))
}
