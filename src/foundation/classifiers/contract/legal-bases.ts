import { z } from 'zod'
import { CalendarDay, EditionHead, named, Source } from './source.ts'

/** What `items.attributes` holds for a provision. `allowsSharing` null: the copy does not let one tell. */
export const LegalBasisAttributes = z.object({
  kind: z.enum(['law', 'cabinet-regulation']),
  actLv: z.string(),
  actEn: z.string(),
  number: z.string().nullable(),
  date: CalendarDay.nullable(),
  paragraph: z.string().nullable(),
  paragraphEn: z.string().nullable(),
  url: z.url().nullable(),
  partyLv: z.string(),
  partyEn: z.string(),
  summaryLv: z.string(),
  summaryEn: z.string(),
  allowsSharing: z.boolean().nullable(),
  sharingScope: z.string(),
  inAnnex2: z.boolean(),
  relevantUntil: CalendarDay.optional(),
  thresholds: z.record(z.string(), z.json()).optional(),
  deadlines: z.array(z.string()).optional(),
  noteLv: z.string().optional(),
  noteEn: z.string().optional(),
})
export type LegalBasisAttributes = z.output<typeof LegalBasisAttributes>

export const LegalBasesFile = EditionHead.extend({
  ...named,
  source: Source,
  sharingScale: z.array(z.object({ code: z.string(), lv: z.string(), en: z.string() })),
  caution: z.object({ lv: z.string(), en: z.string() }),
  items: z.array(LegalBasisAttributes.extend({ code: z.string(), position: z.int(), source: Source })),
})
