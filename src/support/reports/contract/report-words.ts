import { z } from 'zod'
import { PersonId } from '#foundation/people/contract/ids.ts'

/** A month (2026-10) or a semester (2026-27-s1), as it stands in addresses. */
export const PeriodCode = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$|^20\d\d-\d\d-s[12]$/)

/** How firm its figures are: counted now, told by the school, or confirmed by the municipality. */
export const ReportStatus = z.enum(['operational', 'submitted', 'certified'])
export type ReportStatus = z.infer<typeof ReportStatus>

export const ReportPeriod = z.object({
  code: PeriodCode,
  kind: z.enum(['month', 'semester']),
  startsOn: z.iso.date(),
  endsOn: z.iso.date(),
  /** Of a semester: its school year and number. */
  semester: z.object({ schoolYear: z.string(), number: z.int() }).nullable(),
})
export type ReportPeriod = z.infer<typeof ReportPeriod>

const Name = z.object({ givenName: z.string(), familyName: z.string() })
const Kind = z.object({ code: z.string(), nameLv: z.string(), nameEn: z.string() })

/** Hours that a specialist gave, of one kind and subject. */
export const GivenHours = z.object({
  specialist: Name.extend({ id: PersonId }),
  kind: Kind,
  subject: z.string().nullable(),
  sessions: z.int(),
  /** Each session once: what the specialist worked. */
  minutes: z.int(),
  missed: z.int(),
})
export type GivenHours = z.infer<typeof GivenHours>

/** Services of one kind and subject. Recipients are pupils, each once. */
export const ServiceFigures = z.object({
  kind: Kind,
  subject: z.string().nullable(),
  begun: z.int(),
  running: z.int(),
  ended: z.int(),
  recipients: z.int(),
})
export type ServiceFigures = z.infer<typeof ServiceFigures>

/** What a report tells; names no pupil. */
export const ReportFigures = z.object({
  hours: z.array(GivenHours),
  services: z.array(ServiceFigures),
  /** Pupils who got any support, each once. */
  recipients: z.int(),
})
export type ReportFigures = z.infer<typeof ReportFigures>

/** Kinds of papers that slides of the programmes name. */
export const DocumentKind = z.enum([
  'timesheet',
  'treasury',
  'invoice',
  'ticket',
  'receipt',
  'order',
  'contract',
  'other',
])
export type DocumentKind = z.infer<typeof DocumentKind>

export const DocumentId = z.uuid().brand('ReportDocumentId')
export type DocumentId = z.infer<typeof DocumentId>

export const ReportStep = z.object({
  kind: z.enum(['submitted', 'returned', 'certified']),
  remark: z.string(),
  by: Name,
  at: z.iso.datetime(),
})
export type ReportStep = z.infer<typeof ReportStep>
