import { z } from 'zod'
import { apiRoute } from '#platform/http/api-route.ts'
import { FileAnswer } from '#platform/http/file-answer.ts'
import {
  DocumentId,
  DocumentKind,
  PeriodCode,
  ReportFigures,
  ReportPeriod,
  ReportStatus,
  ReportStep,
} from './report-words.ts'

const SupportingDocument = z.object({
  id: DocumentId,
  kind: DocumentKind,
  number: z.string(),
  issuedOn: z.iso.date(),
  amountCents: z.int().nullable(),
  words: z.string(),
})
export type SupportingDocument = z.infer<typeof SupportingDocument>

export const ReportView = z.object({
  institution: z.object({ id: z.uuid(), name: z.string(), municipalityName: z.string() }),
  period: ReportPeriod,
  status: ReportStatus,
  /** Day of the data: today as long as it is operational. */
  asOf: z.iso.date(),
  figures: ReportFigures,
  documents: z.array(SupportingDocument),
  /** Newest first. */
  steps: z.array(ReportStep),
  can: z.object({
    /** Adds documents and takes them out. */
    write: z.boolean(),
    submit: z.boolean(),
    /** Certifies it or returns it. */
    certify: z.boolean(),
  }),
})
export type ReportView = z.infer<typeof ReportView>

const OneReport = z.strictObject({ institutionId: z.uuid(), period: PeriodCode })
const OneDocument = OneReport.extend({ documentId: DocumentId })

const ReportRow = z.object({
  institution: z.object({ id: z.uuid(), name: z.string() }),
  status: ReportStatus,
  asOf: z.iso.date(),
  minutes: z.int(),
  recipients: z.int(),
})
export type ReportRow = z.infer<typeof ReportRow>

/** Reports of one period, of every institution within reach; without a period, of the last month that is over. */
export const listReports = apiRoute({
  route: 'GET /reports',
  query: z.strictObject({ period: PeriodCode.optional() }),
  output: z.object({
    period: ReportPeriod,
    /** Periods to choose from, newest first. */
    periods: z.array(ReportPeriod),
    rows: z.array(ReportRow),
  }),
})

export const readReport = apiRoute({
  route: 'GET /reports/:institutionId/:period',
  params: OneReport,
  output: ReportView,
})

export const readReportFile = apiRoute({
  route: 'GET /reports/:institutionId/:period/file',
  params: OneReport,
  query: z.strictObject({ format: z.enum(['xlsx', 'pdf']) }),
  output: FileAnswer,
})

/** The same id again changes nothing. */
export const addReportDocument = apiRoute({
  route: 'PUT /reports/:institutionId/:period/documents/:documentId',
  params: OneDocument,
  input: z.strictObject({
    kind: DocumentKind,
    number: z.string().trim().min(1).max(100),
    issuedOn: z.iso.date(),
    amountCents: z.int().min(0).max(100_000_000).nullable(),
    words: z.string().trim().max(500),
  }),
  output: ReportView,
})

export const removeReportDocument = apiRoute({
  route: 'DELETE /reports/:institutionId/:period/documents/:documentId',
  params: OneDocument,
  output: ReportView,
})

/** Freezes what is told and hands it to the municipality. */
export const submitReport = apiRoute({
  route: 'POST /reports/:institutionId/:period/submission',
  params: OneReport,
  output: ReportView,
})

/** By the municipality, never by whoever submitted it. */
export const certifyReport = apiRoute({
  route: 'POST /reports/:institutionId/:period/certification',
  params: OneReport,
  output: ReportView,
})

/** Back to the school with what is to be put right; it is operational again. */
export const returnReport = apiRoute({
  route: 'POST /reports/:institutionId/:period/return',
  params: OneReport,
  input: z.strictObject({ remark: z.string().trim().min(1).max(2000) }),
  output: ReportView,
})
