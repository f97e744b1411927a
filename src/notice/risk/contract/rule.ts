import { z } from 'zod'
import { SHORTEST_RUN_DAYS } from '#notice/signals/contract/absence-run.ts'
import { Transition } from '#notice/signals/contract/transition.ts'
import { apiRoute } from '#platform/http/api-route.ts'
import { idOf } from '#platform/ids/ids.ts'

/** More than so many unexcused lessons in a semester (Cabinet Regulation No. 89 of 2011, paragraph 7). */
export const UnexcusedLessonsThresholds = z.strictObject({ moreThanLessons: z.int().min(0).max(500) })
/** More than so many days with an unexcused absence in a semester: the same paragraph, of preschool. */
export const UnexcusedDaysThresholds = z.strictObject({ moreThanDays: z.int().min(0).max(200) })
/** A mean below `meanBelow`, in hundredths at the finest, in at least `subjects` subjects (handbook 2023, annex 1). */
export const LowMarksThresholds = z.strictObject({
  meanBelow: z.number().min(1).max(10).multipleOf(0.01),
  subjects: z.int().min(1).max(20),
})

/** At least `atLeastPercent` of the enrolled school days missed, by somebody enrolled for at least `enrolledDays` of them. */
export const ChronicAbsenceThresholds = z.strictObject({
  atLeastPercent: z.number().min(1).max(100).multipleOf(0.1),
  enrolledDays: z.int().min(1).max(200),
})

/** At least so many subjects failed: low marks, or mostly `ni` and `nv`. */
export const FailingSubjectsThresholds = z.strictObject({ subjects: z.int().min(1).max(20) })

/** The share of days with an absence that is not excused has grown by at least so many percentage points in four weeks. */
export const AbsenceTrendThresholds = z.strictObject({
  atLeastPoints: z.int().min(1).max(100),
  /** School days needed in the last four weeks and before them: with fewer nothing is said. */
  recentDays: z.int().min(1).max(20),
  earlierDays: z.int().min(1).max(200),
})

/** Any of these transitions, in a semester with at least so many missed days; 0: the transition alone. */
export const TransitionThresholds = z.strictObject({
  of: z
    .array(Transition)
    .min(1)
    .max(Transition.options.length)
    .refine((given) => new Set(given).size === given.length),
  daysMissed: z.int().min(0).max(100),
})

/** At least so many reprimands and incidents in a semester. */
export const BehaviourThresholds = z.strictObject({ atLeastRecords: z.int().min(1).max(100) })

/** At least so many lessons, or days with such a lesson, missed in a semester for one cause; `unknown`: nobody has said why. */
export const AbsenceCauseThresholds = z.strictObject({
  cause: z.enum(['unexcused', 'unknown', 'excused']),
  unit: z.enum(['lessons', 'days']),
  atLeast: z.int().min(1).max(500),
})

/**
 * At least so many school days of a semester one after another: missed for any reason, or with an absence that is not excused. The
 * last of them is one of the last `endedWithin` school days of the data; so a run that still goes on always counts.
 */
export const AbsenceRunThresholds = z.strictObject({
  of: z.enum(['missed', 'not-excused']),
  atLeastDays: z.int().min(SHORTEST_RUN_DAYS).max(100),
  endedWithin: z.int().min(1).max(100),
})

/** In at least `subjects` subjects more than half of the formative levels, of which there are at least `levels`, are no higher than `upTo`. */
export const LowLevelsThresholds = z.strictObject({
  upTo: z.enum(['S', 'T']),
  levels: z.int().min(1).max(50),
  subjects: z.int().min(1).max(20),
})

/** In at least `subjects` subjects the mean is lower than in the semester before by at least `by`, of at least `marks` marks in each. */
export const FallingMarksThresholds = z.strictObject({
  by: z.number().min(0.1).max(9).multipleOf(0.1),
  marks: z.int().min(1).max(50),
  subjects: z.int().min(1).max(20),
})

export const ruleKinds = [
  'unexcused-lessons',
  'unexcused-days',
  'low-marks',
  'failing-subjects',
  'chronic-absence',
  'absence-trend',
  'transition',
  'behaviour',
  'absence-cause',
  'absence-run',
  'low-levels',
  'falling-marks',
] as const
export type RuleKind = (typeof ruleKinds)[number]

export const flagLevels = ['attention', 'support', 'urgent'] as const
export const FlagLevel = z.enum(flagLevels)
export type FlagLevel = z.infer<typeof FlagLevel>

/** What a rule counts, and from where on it asks for attention. */
export const RuleNumbers = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('unexcused-lessons'), thresholds: UnexcusedLessonsThresholds }),
  z.strictObject({ kind: z.literal('unexcused-days'), thresholds: UnexcusedDaysThresholds }),
  z.strictObject({ kind: z.literal('low-marks'), thresholds: LowMarksThresholds }),
  z.strictObject({ kind: z.literal('chronic-absence'), thresholds: ChronicAbsenceThresholds }),
  z.strictObject({ kind: z.literal('failing-subjects'), thresholds: FailingSubjectsThresholds }),
  z.strictObject({ kind: z.literal('absence-trend'), thresholds: AbsenceTrendThresholds }),
  z.strictObject({ kind: z.literal('transition'), thresholds: TransitionThresholds }),
  z.strictObject({ kind: z.literal('behaviour'), thresholds: BehaviourThresholds }),
  z.strictObject({ kind: z.literal('absence-cause'), thresholds: AbsenceCauseThresholds }),
  z.strictObject({ kind: z.literal('absence-run'), thresholds: AbsenceRunThresholds }),
  z.strictObject({ kind: z.literal('low-levels'), thresholds: LowLevelsThresholds }),
  z.strictObject({ kind: z.literal('falling-marks'), thresholds: FallingMarksThresholds }),
])
export type RuleNumbers = z.infer<typeof RuleNumbers>
/** The limits of one kind. */
export type ThresholdsOf<Kind extends RuleKind> = Extract<RuleNumbers, { kind: Kind }>['thresholds']

/** First and last grade for which a version holds; 13–16 are vocational courses. Null: all. */
export const GradeRange = z
  .strictObject({ from: z.int().min(0).max(16), to: z.int().min(0).max(16) })
  .refine(({ from, to }) => from <= to, { path: ['to'], params: { ask: 'order' } })
  .nullable()
export type GradeRange = z.infer<typeof GradeRange>

/** How strongly numbers may ask: a transition alone is no sign of trouble, it asks for attention at most. */
export function levelsOf(numbers: RuleNumbers): readonly FlagLevel[] {
  const isAlone = numbers.kind === 'transition' && numbers.thresholds.daysMissed === 0
  return isAlone ? ['attention'] : flagLevels
}

const Settings = z.strictObject({ numbers: RuleNumbers, level: FlagLevel, grades: GradeRange })
export const RuleSettings = Settings.refine(({ numbers, level }) => levelsOf(numbers).includes(level), {
  path: ['level'],
})
export type RuleSettings = z.infer<typeof RuleSettings>

/** Code of a rule of the state, or the id of somebody's own. */
export const RuleCode = z.string().regex(/^[a-z0-9-]{2,40}$/)
export const RuleVersionId = idOf('rule version')

export const RuleOwner = z.strictObject({ kind: z.enum(['municipality', 'institution']), id: z.uuid() })
export type RuleOwner = z.infer<typeof RuleOwner>
const NamedOwner = RuleOwner.extend({ name: z.string() })

export const RuleVersion = Settings.extend({
  version: z.int(),
  validFrom: z.iso.date(),
  validUntil: z.iso.date().nullable(),
  sourceLv: z.string(),
  sourceEn: z.string(),
  reason: z.string(),
  /** Null of what the state has decided, and of what is only offered. */
  decidedBy: z.string().nullable(),
  decidedAt: z.iso.datetime().nullable(),
})
export type RuleVersion = z.infer<typeof RuleVersion>

const Evidence = z.enum(['statutory', 'handbook', 'foreign', 'own'])

/** The rule from which the owner of another one began. */
const RuleModel = z.object({
  code: RuleCode,
  nameLv: z.string(),
  nameEn: z.string(),
  evidence: Evidence,
  sourceLv: z.string(),
  sourceEn: z.string(),
})

export const RuleView = z.object({
  code: RuleCode,
  nameLv: z.string(),
  nameEn: z.string(),
  textLv: z.string(),
  textEn: z.string(),
  /** `foreign`: offered to be made one's own; it holds nowhere by itself. */
  evidence: Evidence,
  /** Null: it began from no other rule, or from one that is not known any more. */
  derivedFrom: RuleModel.nullable(),
  /** Null: the state, or nobody where it is only offered. */
  owner: NamedOwner.nullable(),
  /** In force today; of an ended rule the last one, of one whose day has not come the first. */
  current: RuleVersion,
  /** The revision that takes the place of the one in force on a day to come. */
  next: RuleVersion.nullable(),
  state: z.enum(['in-force', 'planned', 'ended', 'offered']),
  /** Pupils within the reader's reach whom it flags this semester. */
  flagged: z.int(),
  /** Rules in force that count the same and come first: whom they notice, this one leaves to them. */
  leavesTo: z.array(z.object({ code: RuleCode, nameLv: z.string(), nameEn: z.string() })),
  /** Pupils within the reader's reach who meet its numbers, those left to another rule among them; null where it leaves to none. */
  meeting: z.int().nullable(),
  /** `rename`: also once it has ended. */
  can: z.object({ change: z.boolean(), rename: z.boolean() }),
})
export type RuleView = z.infer<typeof RuleView>

export const listRules = apiRoute({
  route: 'GET /rules',
  output: z.object({
    rows: z.array(RuleView),
    /** For whom the reader may add a rule. */
    owners: z.array(NamedOwner),
  }),
})

export const EarlierName = z.object({
  nameLv: z.string(),
  nameEn: z.string(),
  /** Null where the reader may not know the person any more. */
  replacedBy: z.string().nullable(),
  replacedAt: z.iso.datetime(),
})
export type EarlierName = z.infer<typeof EarlierName>

const RulePath = z.strictObject({ ruleCode: RuleCode })

export const readRule = apiRoute({
  route: 'GET /rules/:ruleCode',
  params: RulePath,
  output: RuleView.extend({
    /** Newest first. */
    versions: z.array(RuleVersion),
    /** What it was called before, newest first. */
    earlierNames: z.array(EarlierName),
    owners: z.array(NamedOwner),
    today: z.iso.date(),
  }),
})

const Counts = z.object({ pupils: z.int(), now: z.int(), would: z.int() })
const Group = Counts.extend({ key: z.string(), name: z.string() })
export type RulePreviewGroup = z.infer<typeof Group>

export const RulePreview = Counts.extend({
  added: z.int(),
  dropped: z.int(),
  /** Of those whom it would flag: whom another rule has already flagged this semester. */
  alreadyNoticed: z.int(),
  /** Who meet the numbers and are left to a rule that comes before this one. */
  left: z.int(),
  bySchool: z.array(Group),
  byClass: z.array(Group.extend({ institutionName: z.string() })),
  bySex: z.array(Group),
  byLanguage: z.array(Group),
})
export type RulePreview = z.infer<typeof RulePreview>

/** What would follow if these numbers held today: nothing is changed. */
export const previewRule = apiRoute({
  route: 'POST /rule-previews',
  input: z.strictObject({
    settings: RuleSettings,
    /** The rule that would change; null for a new one. */
    ruleCode: RuleCode.nullable(),
    owner: RuleOwner.nullable(),
  }),
  output: RulePreview,
})

/** Stands beside each pupil noticed, in the reader's language: so it is asked for in both. See domain/labels.ts for what it may not say. */
const RuleName = z.string().trim().min(3).max(100)

const Reason = z.string().trim().min(3).max(500)

export const createRule = apiRoute({
  route: 'PUT /rules/:ruleCode',
  params: z.strictObject({ ruleCode: z.uuid() }),
  input: z.strictObject({
    owner: RuleOwner,
    nameLv: RuleName,
    nameEn: RuleName,
    /** The rule from which it began; it counts the same. Null: none. */
    derivedFrom: RuleCode.nullable(),
    settings: RuleSettings,
    validFrom: z.iso.date(),
    reason: Reason,
  }),
  output: z.object({ code: RuleCode, flagged: z.int() }),
})

export const changeRule = apiRoute({
  route: 'POST /rules/:ruleCode/versions',
  params: RulePath,
  input: z.strictObject({
    id: RuleVersionId,
    settings: RuleSettings,
    validFrom: z.iso.date(),
    reason: Reason,
  }),
  output: z.object({ version: z.int(), flagged: z.int() }),
})

export const endRule = apiRoute({
  route: 'POST /rules/:ruleCode/end',
  params: RulePath,
  input: z.strictObject({ endsOn: z.iso.date(), reason: Reason }),
  output: z.object({ validUntil: z.iso.date() }),
})

/** The rule that an owner already has with the same numbers, level and grades: what `rules.one-like-it` carries. */
export const RuleLikeIt = z.object({ code: RuleCode, nameLv: z.string(), nameEn: z.string() })

/** Puts the name of an own rule right, also of one that has ended; numbers and versions stay as they are. */
export const renameRule = apiRoute({
  route: 'PUT /rules/:ruleCode/name',
  params: RulePath,
  input: z.strictObject({ nameLv: RuleName, nameEn: RuleName }),
  output: z.object({ nameLv: z.string(), nameEn: z.string() }),
})
