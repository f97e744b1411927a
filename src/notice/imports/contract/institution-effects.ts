import { z } from 'zod'

/** One institution and what becomes of it by a list; what stays as before is not told one by one. */
export const InstitutionEffect = z.object({
  kind: z.literal('institution'),
  change: z.enum(['added', 'changed', 'ended']),
  /** As it is called after the import. */
  name: z.string(),
  municipality: z.string(),
  /** What of it changes; of an added one nothing. */
  differences: z.array(
    z.object({
      field: z.enum([
        'registrationNumber',
        'name',
        'kind',
        'founder',
        'firstGrade',
        'lastGrade',
        'openedOn',
        'closedOn',
      ]),
      before: z.union([z.string(), z.number()]).nullable(),
      after: z.union([z.string(), z.number()]).nullable(),
    }),
  ),
})
export type InstitutionEffect = z.infer<typeof InstitutionEffect>
