import { z } from 'zod'

/** `none` says that the older factor has no counterpart; it is a statement, not a gap. */
export const MappingKind = z.enum(['same', 'broader', 'narrower', 'related', 'none'])
export type MappingKind = z.output<typeof MappingKind>

export const RiskMappingFile = z.object({
  classifier: z.literal('risk-mapping'),
  from: z.string(),
  to: z.string(),
  basis: z.string(),
  basisLv: z.string(),
  kinds: z.array(
    z.object({
      code: MappingKind,
      nameLv: z.string(),
      nameEn: z.string(),
      meaningLv: z.string(),
      meaningEn: z.string(),
    }),
  ),
  items: z.array(
    z.object({
      from: z.string(),
      to: z.array(z.string()),
      kind: MappingKind,
      noteLv: z.string().optional(),
      noteEn: z.string().optional(),
    }),
  ),
  withoutPredecessor: z.array(z.string()),
})
