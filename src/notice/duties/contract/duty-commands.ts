import { z } from 'zod'
import { apiRoute } from '#platform/http/api-route.ts'
import { FileAnswer } from '#platform/http/file-answer.ts'
import { DutyActionId, DutyId, DutyView, MunicipalActionKind, PersonName, SchoolActionKind } from './duty.ts'

const DutyPath = z.strictObject({ dutyId: DutyId })
const ActionPath = DutyPath.extend({ actionId: DutyActionId })
const words = z.string().trim().max(2000)

export const readDuty = apiRoute({ route: 'GET /duties/:dutyId', params: DutyPath, output: DutyView })

/** Causes of the school's own finding; saved while they are chosen. */
export const saveDutyCauses = apiRoute({
  route: 'PUT /duties/:dutyId/causes',
  params: DutyPath,
  input: z.strictObject({
    value: z.strictObject({
      codes: z.array(z.string().max(60)).max(30),
      unknown: z.boolean(),
      note: z.string().max(2000),
    }),
    version: z.int().min(0),
  }),
  output: z.object({ version: z.int(), savedAt: z.iso.datetime() }),
})

export const addSchoolAction = apiRoute({
  route: 'PUT /duties/:dutyId/actions/:actionId',
  params: ActionPath,
  input: z.strictObject({ kind: SchoolActionKind, onDate: z.iso.date(), words }),
  output: DutyView,
})

export const removeSchoolAction = apiRoute({
  route: 'DELETE /duties/:dutyId/actions/:actionId',
  params: ActionPath,
  output: DutyView,
})

export const recordViisEntry = apiRoute({
  route: 'PUT /duties/:dutyId/viis-entry',
  params: DutyPath,
  input: z.strictObject({ onDate: z.iso.date() }),
  output: DutyView,
})

export const removeViisEntry = apiRoute({
  route: 'DELETE /duties/:dutyId/viis-entry',
  params: DutyPath,
  output: DutyView,
})

export const completeDuty = apiRoute({
  route: 'POST /duties/:dutyId/completion',
  params: DutyPath,
  output: DutyView,
})

export const reopenDuty = apiRoute({
  route: 'DELETE /duties/:dutyId/completion',
  params: DutyPath,
  output: DutyView,
})

/** For a duty that corrected data brought under the limit after work had begun. */
export const withdrawDuty = apiRoute({
  route: 'POST /duties/:dutyId/withdrawal',
  params: DutyPath,
  output: DutyView,
})

export const addMunicipalAction = apiRoute({
  route: 'PUT /duties/:dutyId/municipal-actions/:actionId',
  params: ActionPath,
  input: z.strictObject({ kind: MunicipalActionKind, onDate: z.iso.date(), words }),
  output: DutyView,
})

export const removeMunicipalAction = apiRoute({
  route: 'DELETE /duties/:dutyId/municipal-actions/:actionId',
  params: ActionPath,
  output: DutyView,
})

export const DutyNotice = z.object({
  duty: DutyView,
  bornOn: z.iso.date(),
  sex: z.enum(['female', 'male']),
  /** Days with unexcused absence, and how many lessons on each; empty where the reader may not see them. */
  days: z.array(z.object({ onDate: z.iso.date(), lessons: z.int() })),
  preparedOn: z.iso.date(),
  /** The reader, with the role by which the school's part may be recorded; null: a reader who does not report. */
  preparedBy: PersonName.extend({ role: z.string() }).nullable(),
  /** Who heads the institution; null: nobody is known to, or more than one. */
  head: PersonName.nullable(),
})
export type DutyNotice = z.infer<typeof DutyNotice>

/** The notice as it is printed and signed. */
export const readDutyNotice = apiRoute({
  route: 'GET /duties/:dutyId/notice',
  params: DutyPath,
  output: DutyNotice,
})

/** The notice as a document, ready to sign; in Latvian always. */
export const readNoticeDocument = apiRoute({
  route: 'GET /duties/:dutyId/notice/document',
  params: DutyPath,
  query: z.strictObject({ format: z.enum(['pdf', 'docx']) }),
  output: FileAnswer,
})
