import { z } from 'zod'
import { EditionHead, named, Source, Term } from './source.ts'

export const riskScales = ['intensity', 'yes_no'] as const
export const stages = ['primary', 'basic', 'secondary'] as const
export const stageEffectLevels = ['high', 'medium', 'low', 'no_evidence', 'not_in_copy'] as const

export const RiskScale = z.enum(riskScales)
export type RiskScale = z.output<typeof RiskScale>

/** `no_evidence`: the source says that there is none. `not_in_copy`: the source has a level, our copy has lost it. */
export const StageEffectLevel = z.enum(stageEffectLevels)
export type StageEffectLevel = z.output<typeof StageEffectLevel>

export const StageEffect = z.object({
  primary: StageEffectLevel,
  basic: StageEffectLevel,
  secondary: StageEffectLevel,
})
export type StageEffect = z.output<typeof StageEffect>

const texts = z.array(z.string().min(1)).min(1)

/** What `items.attributes` holds for a risk of the 2023 edition. */
export const RiskAttributes2023 = z.object({
  scale: RiskScale,
  scaleNote: z.string().optional(),
  especiallyImportant: z.boolean(),
  stageEffect: StageEffect,
  stageEffectSource: z.string().min(1),
  recognisedByLv: texts,
  recognisedByEn: texts,
  recognisedByBasis: z.enum(['handbook', 'pamani']),
  mitigatingLv: texts,
  mitigatingEn: texts,
})
export type RiskAttributes2023 = z.output<typeof RiskAttributes2023>

/** What `items.attributes` holds for a factor of the 2018 edition; `other` marks "other", which has no group and is only noted or not. */
export const RiskAttributes2018 = z.object({
  scale: RiskScale,
  scaleNote: z.string().optional(),
  noteLv: z.string().optional(),
  noteEn: z.string().optional(),
  other: z.boolean().default(false),
})
export type RiskAttributes2018 = z.output<typeof RiskAttributes2018>

export const RiskGroupAttributes2023 = z.object({
  expected: z.int(),
  identificationLv: texts,
  identificationEn: texts,
})

const riskRow = z.object({ code: z.string().min(1), group: z.string().min(1), ...named, source: Source })

export const Risks2023File = EditionHead.extend({
  source: Source,
  stageEffectLevels: z.array(Term),
  stages: z.array(Term),
  recognisedByBases: z.array(Term),
  groups: z.array(RiskGroupAttributes2023.extend({ code: z.string(), ...named, source: Source })),
  items: z.array(riskRow.extend(RiskAttributes2023.shape)),
})

export const Risks2018File = EditionHead.extend({
  source: Source,
  groups: z.array(z.object({ code: z.string(), ...named, expected: z.int(), source: Source })),
  items: z.array(riskRow.extend(RiskAttributes2018.shape)),
  other: z.object({
    code: z.string(),
    ...named,
    attestedInGroups: z.array(z.string()),
    noteLv: z.string(),
    noteEn: z.string(),
    source: Source,
  }),
})
