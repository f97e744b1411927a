import { z } from 'zod'
import { EditionHead, named, Source } from './source.ts'

/** What `items.attributes` holds for a status of a child who is in no institution. */
export const NotEnrolledStatusAttributes = z.object({
  kind: z.enum(['status', 'group']),
  noteLv: z.string().optional(),
  noteEn: z.string().optional(),
})
export type NotEnrolledStatusAttributes = z.output<typeof NotEnrolledStatusAttributes>

export const NotEnrolledStatusesFile = EditionHead.extend({
  ...named,
  source: Source,
  official: z.boolean(),
  complete: z.boolean(),
  notes: z.array(z.object({ code: z.string(), lv: z.string(), en: z.string() })),
  items: z.array(
    NotEnrolledStatusAttributes.extend({ code: z.string(), position: z.int(), ...named, source: Source }),
  ),
})
