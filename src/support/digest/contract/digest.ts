import { z } from 'zod'
import { apiRoute } from '#platform/http/api-route.ts'

/** In which language the letter comes; `none`: not at all. */
export const letterChoices = ['lv', 'en', 'none'] as const
export const LetterChoice = z.enum(letterChoices)
export type LetterChoice = z.infer<typeof LetterChoice>

/** What can wait for a person, in the order of the letter. */
export const waitingKinds = [
  'duties',
  'flags',
  'asked',
  'unenrolled',
  'needed',
  'proposals',
  'requests',
  'stuck',
  'reviews',
  'screening',
  'drafts',
  'imports',
  'access',
  'duplicates',
  'schools',
] as const
export const WaitingLine = z.object({ kind: z.enum(waitingKinds), count: z.int().min(1) })
export type WaitingLine = z.infer<typeof WaitingLine>

/** One's own weekly letter: whether it comes, where to, and what it would say now. */
export const readDigest = apiRoute({
  route: 'GET /digest',
  output: z.object({
    letter: LetterChoice,
    /** Null: nobody has recorded an address. */
    email: z.string().nullable(),
    /** Whether this server sends letters at all. */
    mailed: z.boolean(),
    lastSentAt: z.iso.datetime().nullable(),
    lines: z.array(WaitingLine),
    /** Where the links of the letter begin. */
    address: z.url(),
  }),
})

export const setDigest = apiRoute({
  route: 'PUT /digest',
  input: z.strictObject({ letter: LetterChoice }),
  output: z.object({ letter: LetterChoice }),
})
