import { z } from 'zod'
import { EditionHead, named, Source, Term } from './source.ts'

export const CausesFile = EditionHead.extend({
  ...named,
  source: Source,
  official: z.boolean(),
  complete: z.boolean(),
  notes: z.array(z.object({ code: z.string(), lv: z.string(), en: z.string() })),
  groups: z.array(Term),
  items: z.array(Term.extend({ position: z.int(), group: z.string(), source: Source })),
})
