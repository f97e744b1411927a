import { z } from 'zod'
import { CalendarDay, EditionHead, named, Source } from './source.ts'

const Phrase = z.object({ lv: z.string(), en: z.string() })

/** What `items.attributes` holds for a party of the system. */
export const InstitutionRoleAttributes = z.object({
  sector: z.string(),
  involvement: z.object({ depth: z.int(), mark: z.string() }).nullable(),
  levelsStated: z.array(z.string()),
  processes: z.array(
    z.object({
      processLv: z.string(),
      processEn: z.string(),
      processCodes: z.array(z.string()),
      participation: z.string(),
    }),
  ),
  roleLv: z.string().nullable(),
  roleEn: z.string().nullable(),
  validFrom: CalendarDay,
  validUntil: CalendarDay.nullable(),
  noteLv: z.string().optional(),
  noteEn: z.string().optional(),
})
export type InstitutionRoleAttributes = z.output<typeof InstitutionRoleAttributes>

export const PartyGroupAttributes = z.object({
  mark545: z.string().nullable(),
  mark545Meaning: z.string(),
  examplesLv: z.array(z.string()),
  examplesEn: z.array(z.string()),
  noteLv: z.string().optional(),
  noteEn: z.string().optional(),
})

export const InstitutionRolesFile = EditionHead.extend({
  ...named,
  source: Source,
  involvementScale: Phrase,
  participationScale: Phrase.extend({ values: z.array(Phrase.extend({ code: z.string() })) }),
  mark545Scale: Phrase,
  processes: z.array(
    z.object({
      code: z.string(),
      position: z.int(),
      ...named,
      levels: z.array(z.string()),
      who: z.string(),
      source: Source,
    }),
  ),
  partyGroups: z.array(
    PartyGroupAttributes.extend({ code: z.string(), position: z.int(), ...named, source: Source }),
  ),
  items: z.array(
    InstitutionRoleAttributes.extend({
      code: z.string(),
      position: z.int(),
      partyLv: z.string(),
      partyEn: z.string(),
      partyGroup: z.string(),
      source: Source,
    }),
  ),
})
