import { z } from 'zod'
import { PersonId, PupilId } from '#foundation/people/contract/ids.ts'
import { guardianRelations } from '#foundation/people/contract/pupil.ts'
import { apiRoute } from '#platform/http/api-route.ts'
import { PlanAgreementId, PlanId, PlanMeasureId, PlanRiskId } from './ids.ts'
import { PlanGoalView, SubjectMeanView } from './plan-goal.ts'
import {
  AgreementAnswer,
  AnyAgreementMeans,
  CatalogueName,
  FollowUp,
  Indicator,
  MeasureClassifier,
  Outcome,
  Party,
  PersonName,
  PlanKind,
  PlanStatus,
  PreventionLevel,
  RiskEdition,
  RiskFrequency,
  RiskGroup,
  UnusedEnd,
} from './plan-words.ts'
import { SavedDate, SavedText, saved } from './saved.ts'

export const PlanRiskView = CatalogueName.extend({
  id: PlanRiskId,
  edition: RiskEdition,
  code: z.string(),
  group: RiskGroup,
  /** The handbook counts its effect as very significant at every stage of education. */
  alwaysHeavy: z.boolean(),
  frequency: saved(RiskFrequency.nullable()),
  outcome: saved(Outcome.nullable()),
  helped: SavedText,
  hindered: SavedText,
  measureIds: z.array(PlanMeasureId),
})
export type PlanRiskView = z.infer<typeof PlanRiskView>

export const PlanMeasureView = CatalogueName.extend({
  id: PlanMeasureId,
  classifier: MeasureClassifier,
  code: z.string(),
  /** Of an activity. */
  level: PreventionLevel.nullable(),
  description: SavedText,
  responsibleId: saved(PersonId.nullable()),
  /** Name of `responsibleId`. */
  responsible: PersonName.nullable(),
  responsibleName: SavedText,
  /** It helps in a school subject, and which one can be said. */
  takesSubject: z.boolean(),
  helpsIn: saved(z.string().nullable()),
  /** Name of `helpsIn`. */
  subject: CatalogueName.nullable(),
  plannedHours: saved(z.number().nullable()),
  riskIds: z.array(PlanRiskId),
})
export type PlanMeasureView = z.infer<typeof PlanMeasureView>

/** Where the pupil stood and stands. Absences add up over the semester, so they are also told per week. */
export const IndicatorView = z.object({
  indicator: Indicator,
  before: z.number().nullable(),
  beforeUntil: z.iso.date().nullable(),
  beforePerWeek: z.number().nullable(),
  after: z.number().nullable(),
  afterUntil: z.iso.date().nullable(),
  afterPerWeek: z.number().nullable(),
  direction: z.enum(['better', 'same', 'worse', 'unknown']),
})
export type IndicatorView = z.infer<typeof IndicatorView>

export const PlanPerson = PersonName.extend({ id: PersonId, post: z.string(), ofClass: z.boolean() })
export type PlanPerson = z.infer<typeof PlanPerson>

const Step = z.object({ by: PersonName, at: z.iso.datetime() })

/** Another plan of the same pupil, told by its semester. */
export const OtherPlan = z.object({ id: PlanId, schoolYear: z.string(), number: z.int() })

/** What the pupil or a guardian answered to the draft or the running plan: as somebody at school wrote it down, or by their own sign-in. */
export const PlanAgreementView = z.object({
  id: PlanAgreementId,
  party: Party,
  /** Of a guardian in the register; null: the pupil, or somebody of the family who is not there. */
  guardian: PersonName.extend({ id: PersonId }).nullable(),
  answer: AgreementAnswer,
  /** Null: not reached. */
  means: AnyAgreementMeans.nullable(),
  toldOn: z.iso.date(),
  /** What was said; of a refusal its reason, of nobody reached what was tried. */
  words: z.string(),
  recorded: Step,
})
export type PlanAgreementView = z.infer<typeof PlanAgreementView>

export const PlanGuardian = PersonName.extend({ id: PersonId, relation: z.enum(guardianRelations) })
export type PlanGuardian = z.infer<typeof PlanGuardian>

export const PlanView = z.object({
  id: PlanId,
  kind: PlanKind,
  status: PlanStatus,
  pupil: PersonName.extend({
    id: PupilId,
    className: z.string().nullable(),
    institutionName: z.string().nullable(),
    /** 18 years or older. */
    isOfAge: z.boolean(),
  }),
  semester: z.object({
    schoolYear: z.string(),
    number: z.int(),
    startsOn: z.iso.date(),
    endsOn: z.iso.date(),
  }),
  started: Step,
  /** Who proposed it for approval last; null: nobody yet, or it is a draft again. */
  proposed: Step.nullable(),
  /** Of a draft that came back: who returned it, and why. */
  returned: Step.extend({ remark: z.string() }).nullable(),
  /** Of a plan that is not needed, or from which the pupil is exempt: who said so, and why. */
  ended: Step.extend({ reason: z.string() }).nullable(),
  /** Who approved and so opened it. */
  opened: Step.nullable(),
  evaluated: Step.nullable(),
  /** What follows the evaluation; null: nobody has said yet. */
  followed: Step.extend({
    as: FollowUp,
    /** Why the plan was closed; of one that goes on empty. */
    reason: z.string(),
    /** The plan that goes on from this one. */
    next: OtherPlan.nullable(),
  }).nullable(),
  /** The plan that this one goes on from. */
  continues: OtherPlan.nullable(),
  /** Of a crisis plan: what happened and endangers the pupil; of another empty, as the two that follow. */
  happened: SavedText,
  /** Who is told at once. */
  toldAtOnce: SavedText,
  /** Why it does not wait for the family. */
  withoutFamily: SavedText,
  strengths: SavedText,
  pupilWords: SavedText,
  guardianWords: SavedText,
  startsOn: SavedDate,
  endsOn: SavedDate,
  reviewOn: SavedDate,
  evaluationSummary: SavedText,
  risks: z.array(PlanRiskView),
  measures: z.array(PlanMeasureView),
  /** In the order in which they were added. */
  goals: z.array(PlanGoalView),
  indicators: z.array(IndicatorView),
  /** Of a draft, for whoever writes it: every subject with marks. Else those that goals name. */
  subjectMeans: z.array(SubjectMeanView),
  /** Staff who can be responsible: those of the pupil's class first. */
  people: z.array(PlanPerson),
  /** Everything that was answered, newest first: the first of each party holds. */
  agreements: z.array(PlanAgreementView),
  /** For whoever may write down an answer: guardians whose answer it can be. */
  guardians: z.array(PlanGuardian),
  /** Of a proposal, for whoever approves plans: the reader has a part in it, so somebody else decides. */
  hasPart: z.boolean(),
  /** Of a draft: others than whoever began it whose words stand in it; as long as there are any, nobody discards it. */
  alsoWrittenBy: z.array(PersonName),
  can: z.object({
    edit: z.boolean(),
    remove: z.boolean(),
    /** Whoever began a draft may give it up; others' words in it come first (`alsoWrittenBy`). */
    discard: z.boolean(),
    propose: z.boolean(),
    /** Writes down what pupil or family answer. */
    answer: z.boolean(),
    /** Whoever proposed it takes it back. */
    takeBack: z.boolean(),
    /** Approves plans here: sends it back with a remark. */
    return: z.boolean(),
    /** Approves plans here, and has no part in this one. */
    open: z.boolean(),
    /** Writes down how it goes on the scale of a goal. */
    record: z.boolean(),
    evaluate: z.boolean(),
    /** Ends it before it runs, with a reason. */
    end: z.boolean(),
    /** Says what follows its evaluation: closes it, or lets it go on in a later semester. */
    follow: z.boolean(),
  }),
})
export type PlanView = z.infer<typeof PlanView>

const OnePlan = z.strictObject({ planId: PlanId })

export const readPlan = apiRoute({ route: 'GET /plans/:planId', params: OnePlan, output: PlanView })

/** Gives up a draft that one began oneself, with everything in it. */
export const discardPlan = apiRoute({
  route: 'DELETE /plans/:planId',
  params: OnePlan,
  output: z.object({}),
})

/** Offers a draft for approval; from then on it stands still. */
export const proposePlan = apiRoute({
  route: 'POST /plans/:planId/proposal',
  params: OnePlan,
  output: PlanView,
})

/** Takes one's own proposal back: it is a draft again. */
export const takeBackPlan = apiRoute({
  route: 'DELETE /plans/:planId/proposal',
  params: OnePlan,
  output: PlanView,
})

/** Sends a proposal back to those who write it, with what they are asked to change. */
export const returnPlan = apiRoute({
  route: 'POST /plans/:planId/return',
  params: OnePlan,
  input: z.strictObject({ remark: z.string().trim().min(1).max(2000) }),
  output: PlanView,
})

/** Ends a draft or a proposal that is not needed, or from which the pupil is exempt; nothing in it changes any more. */
export const endPlan = apiRoute({
  route: 'POST /plans/:planId/end',
  params: OnePlan,
  input: z.strictObject({ as: UnusedEnd, reason: z.string().trim().min(1).max(2000) }),
  output: PlanView,
})

/** Approves a proposal and so opens the plan: only somebody who has no part in it. */
export const openPlan = apiRoute({ route: 'POST /plans/:planId/opening', params: OnePlan, output: PlanView })

export const evaluatePlan = apiRoute({
  route: 'POST /plans/:planId/evaluation',
  params: OnePlan,
  output: PlanView,
})

/** Closes an evaluated plan: no plan is needed any more, with the reason. */
export const closePlan = apiRoute({
  route: 'POST /plans/:planId/closing',
  params: OnePlan,
  input: z.strictObject({ reason: z.string().trim().min(1).max(2000) }),
  output: PlanView,
})

/**
 * Goes on with an evaluated plan in the next semester, with that of a crisis at once as an individual one: a draft with its strengths, the chosen risks, and the measures that
 * serve them or no risk at all. The same id again answers the same plan.
 */
export const continuePlan = apiRoute({
  route: 'PUT /plans/:planId/continuations/:nextId',
  params: OnePlan.extend({ nextId: PlanId }),
  input: z.strictObject({ riskIds: z.array(PlanRiskId).min(1).max(66) }),
  output: z.object({ planId: PlanId }),
})

/** The same id again answers the same plan; a draft of this kind and semester that is already mine is answered instead of a second one. */
export const startPlan = apiRoute({
  route: 'PUT /pupils/:pupilId/plans/:planId',
  params: z.strictObject({ pupilId: PupilId, planId: PlanId }),
  query: z.strictObject({ kind: PlanKind.default('individual') }),
  output: z.object({ planId: PlanId }),
})
