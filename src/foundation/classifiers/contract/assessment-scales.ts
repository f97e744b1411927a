import { z } from 'zod'
import { described, EditionHead, named, Source } from './source.ts'

export const scaleCodes = ['intensity', 'yes_no', 'frequency'] as const
export const ScaleCode = z.enum(scaleCodes)
export type ScaleCode = z.output<typeof ScaleCode>

/** What `items.attributes` holds for a level of a scale. */
export const ScaleLevelAttributes = z.object({
  level: z.string(),
  value: z.int(),
  ...described,
  responseLv: z.string().optional(),
  responseEn: z.string().optional(),
})
export type ScaleLevelAttributes = z.output<typeof ScaleLevelAttributes>

export const ScaleAttributes = z.object({
  ...described,
  variantOf: z.string().optional(),
  levelsNote: z.string().optional(),
})

/** What `items.attributes` holds for one sign of class screening. */
export const ScreeningSignAttributes = z.object({
  number: z.int(),
  shortLv: z.string(),
  shortEn: z.string(),
  questionLv: z.string(),
  questionEn: z.string(),
  scale: ScaleCode,
  pointsTo: z.array(z.string()),
  seeAlso: z.array(z.string()),
  noteLv: z.string().optional(),
  noteEn: z.string().optional(),
})
export type ScreeningSignAttributes = z.output<typeof ScreeningSignAttributes>

const Level = ScaleLevelAttributes.omit({ level: true }).extend({ code: z.string(), ...named })

export const AssessmentScalesFile = EditionHead.extend({
  scales: z.array(
    ScaleAttributes.extend({ code: ScaleCode, ...named, levels: z.array(Level), source: Source }),
  ),
  screeningSignsNote: z.string(),
  screeningSignsSource: Source,
  screeningSigns: z.array(ScreeningSignAttributes.extend({ code: z.string(), ...named, source: Source })),
})

/** Signs of screening in preschool: areas of development, absence and the family. */
export const PreschoolScreeningSignsFile = EditionHead.extend({
  ...named,
  official: z.boolean(),
  notes: z.array(z.object({ code: z.string(), lv: z.string(), en: z.string() })),
  source: Source,
  items: z.array(ScreeningSignAttributes.extend({ code: z.string(), ...named, source: Source })),
})
