import { z } from 'zod'
import { EditionHead, named, Source } from './source.ts'

const IndicatorNote = z.object({ code: z.string(), lv: z.string(), en: z.string() })

/** What `items.attributes` holds for an indicator; null where the annex says nothing. */
export const IndicatorAttributes = z.object({
  ris: z.boolean(),
  areaLv: z.string().nullable(),
  areaEn: z.string().nullable(),
  level: z.string().nullable(),
  dataSourceLv: z.string().nullable(),
  dataSourceEn: z.string().nullable(),
  relatedActivities: z.array(z.string()),
})
export type IndicatorAttributes = z.output<typeof IndicatorAttributes>

export const IndicatorsFile = EditionHead.extend({
  ...named,
  source: Source,
  notes: z.array(IndicatorNote),
  codesOutsideAnnex5: z.array(
    z.object({ code: z.string(), ...named, relatedActivities: z.array(z.string()), source: Source }),
  ),
  items: z.array(
    IndicatorAttributes.extend({ code: z.string(), position: z.int(), ...named, source: Source }),
  ),
})
