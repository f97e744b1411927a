import { z } from 'zod'
import { described, EditionHead, named, Source, Term } from './source.ts'

export const preventionLevels = ['universal', 'targeted', 'indicated'] as const
export const PreventionLevel = z.enum(preventionLevels)
export type PreventionLevel = z.output<typeof PreventionLevel>

/** The handbook only marks an effect: it gives no strength, and an unmarked cell does not prove that there is none. */
export const EffectMark = z.enum(['marked', 'not_marked'])

export const ActivityEffect = z.object({
  school_environment: EffectMark,
  personality: EffectMark,
  economic: EffectMark,
  family: EffectMark,
})
export type ActivityEffect = z.output<typeof ActivityEffect>

const AttributionUnit = z.object({
  code: z.string(),
  kind: z.enum(['individual', 'group', 'institution', 'municipality']),
  ...named,
})

const ResultIndicator = z.object({
  ...named,
  unit: z.string().optional(),
  method: z.string().optional(),
  ikmsCode: z.string().optional(),
  ris: z.boolean().optional(),
  note: z.string().optional(),
})

/** What `items.attributes` holds for an activity. */
export const ActivityAttributes = z.object({
  number: z.string(),
  level: PreventionLevel,
  effect: ActivityEffect,
  resources: z.array(z.object({ kind: z.enum(['human', 'support', 'financial']), ...named })),
  time: z.object({
    pattern: z.enum(['once', 'repeated', 'continuous', 'as_needed']),
    amount: z.number().nullable(),
    textLv: z.string(),
    textEn: z.string(),
  }),
  attributionUnit: AttributionUnit,
  resultIndicators: z.array(ResultIndicator),
  note: z.string().optional(),
})
export type ActivityAttributes = z.output<typeof ActivityAttributes>

export const CategoryAttributes = z.object({
  number: z.string(),
  level: PreventionLevel,
  ...described,
  riskGroups: z.array(z.string()),
  note: z.string().optional(),
})
export type CategoryAttributes = z.output<typeof CategoryAttributes>

const ActivityLevel = Term.extend({ ...described, code: PreventionLevel, number: z.string() })

export const ActivitiesFile = EditionHead.extend({
  ...named,
  source: Source,
  effectScale: z.object({
    values: z.array(Term.extend({ code: EffectMark })),
    noteLv: z.string(),
    noteEn: z.string(),
  }),
  resourceKinds: z.array(Term.extend(described)),
  timePatterns: z.array(Term),
  attributionUnits: z.array(AttributionUnit),
  indicatorUnits: z.array(Term),
  levels: z.array(ActivityLevel),
  categories: z.array(CategoryAttributes.extend({ code: z.string(), ...named, source: Source })),
  items: z.array(
    ActivityAttributes.extend({ code: z.string(), category: z.string(), ...named, source: Source }),
  ),
})
