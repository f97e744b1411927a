import { z } from 'zod'

/** Where a row comes from: document, and annex, table or slide in it. */
export const Source = z.object({ document: z.string().min(1), place: z.string().min(1) })
export type Source = z.output<typeof Source>

export function sourceText(source: Source): string {
  return `${source.document}, ${source.place}`
}

/** Text in both languages, as the data files have it. */
export const named = { nameLv: z.string().min(1), nameEn: z.string().min(1) }
export const described = { descriptionLv: z.string().min(1), descriptionEn: z.string().min(1) }

export const CalendarDay = z.iso.date()

export const EditionHead = z.object({
  classifier: z.string().min(1),
  version: z.string().min(1),
  validFrom: CalendarDay,
  validUntil: CalendarDay.nullish(),
})

/** Something with a code and its names that belongs to a whole edition, for example a level of prevention. */
export const Term = z.object({ code: z.string().min(1), ...named })
