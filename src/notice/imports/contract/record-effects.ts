import { z } from 'zod'

/** Of how many corrections of absences or marks it is told one by one; the report counts all of them. */
export const TOLD_RECORDS = 500

const Meaning = z.enum(['unexcused', 'excused', 'unknown'])
const whose = { givenName: z.string(), familyName: z.string(), on: z.iso.date() }

/** An absence that the register has otherwise than the file. */
export const AbsenceEffect = z.object({
  kind: z.literal('absence'),
  ...whose,
  /** 0: the whole day. */
  lesson: z.int(),
  before: Meaning,
  after: Meaning,
})
export type AbsenceEffect = z.infer<typeof AbsenceEffect>

/** A mark that the register has otherwise than the file. */
export const MarkEffect = z.object({
  kind: z.literal('mark'),
  ...whose,
  subject: z.object({ nameLv: z.string(), nameEn: z.string() }),
  /** As the journal writes it. */
  before: z.string(),
  /** Null: removed, because the file has fewer marks of that day in the subject. */
  after: z.string().nullable(),
})
export type MarkEffect = z.infer<typeof MarkEffect>

export type RecordEffect = AbsenceEffect | MarkEffect
