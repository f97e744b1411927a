import { z } from 'zod'

/** What speaks for a row and a pupil of the register being one child, and against it. */
export const doubtSigns = [
  'code-same',
  'name-same',
  'name-near',
  'name-swapped',
  'given-same',
  'family-other',
  'born-same',
  'born-near',
  'born-other',
  'born-unknown',
  'class-same',
  'class-other',
  'sex-same',
  'sex-other',
  'number-same',
] as const
export const DoubtSign = z.enum(doubtSigns)
export type DoubtSign = z.infer<typeof DoubtSign>

/** How many doubtful rows a report asks about at a time. */
export const ASKED_DOUBTS = 200

/** A row that may be about a pupil of the school. The names of the pupils are read only when somebody looks. */
export const Doubt = z.object({
  /** What the row is called in the answers. */
  key: z.string(),
  line: z.int().nullable(),
  file: z.string().nullable(),
  /** How many rows of records the answer is for; `line` is the first. */
  rows: z.int().default(1),
  givenName: z.string(),
  familyName: z.string(),
  bornOn: z.iso.date().nullable(),
  candidates: z.array(z.object({ pupilId: z.uuid(), signs: z.array(DoubtSign) })),
})
export type Doubt = z.infer<typeof Doubt>

/**
 * The answer: the pupil of the register, whose names and birth date become those of the file; `register:` and the pupil, whose names
 * and birth date stay; or another child. Of a class list that one is added as new; rows of records are left out.
 */
export const SameChildAnswer = z.union([
  z.uuid(),
  z.templateLiteral(['register:', z.uuid()]),
  z.literal('other'),
])
export type SameChildAnswer = z.infer<typeof SameChildAnswer>

export const SameChild = z.record(z.string().max(255), SameChildAnswer)
