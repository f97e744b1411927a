import { z } from 'zod'

/** An individual plan for a semester, or a plan for the days and weeks of a crisis. */
export const PlanKind = z.enum(['individual', 'crisis'])
export type PlanKind = z.infer<typeof PlanKind>

/** How a plan ends that never runs, with a reason. */
export const UnusedEnd = z.enum(['not_needed', 'exempt'])
export type UnusedEnd = z.infer<typeof UnusedEnd>

/** What follows an evaluation: nothing more is needed, or the plan goes on in a later semester. */
export const FollowUp = z.enum(['closed', 'continued'])
export type FollowUp = z.infer<typeof FollowUp>

export const PlanStatus = z.enum([
  'draft',
  'proposed',
  'open',
  'evaluated',
  ...FollowUp.options,
  ...UnusedEnd.options,
])
export type PlanStatus = z.infer<typeof PlanStatus>

export const Outcome = z.enum(['decreased', 'unchanged', 'increased'])
export type Outcome = z.infer<typeof Outcome>

/** The four groups of the 2023 classifier, on which the activity catalogue marks its effect. */
export const RiskGroup = z.enum(['school_environment', 'personality', 'economic', 'family'])
export type RiskGroup = z.infer<typeof RiskGroup>

export const PreventionLevel = z.enum(['universal', 'targeted', 'indicated'])
export type PreventionLevel = z.infer<typeof PreventionLevel>

/** Where a measure is named: the activity catalogue of 2023, or the kinds of support that programmes pay for. */
export const MeasureClassifier = z.enum(['activity', 'support-kind'])
export type MeasureClassifier = z.infer<typeof MeasureClassifier>

export const RiskEdition = z.enum(['2018', '2023'])

/** 1 first identified, 2 repeated, 3 lasting. */
export const RiskFrequency = z.int().min(1).max(3)

/** What is measured when the plan opens and again when it is evaluated. */
export const Indicator = z.enum(['lessons_unexcused', 'lessons_excused', 'subjects_below_four', 'mean_mark'])
export type Indicator = z.infer<typeof Indicator>

/** What a pupil’s data tell: the figures of every plan, and the mean of one subject. */
export const MeasuredIndicator = z.enum([...Indicator.options, 'subject_mean'])
export type MeasuredIndicator = z.infer<typeof MeasuredIndicator>

/** What a goal is measured by: the pupil’s data, or an agreed scale. */
export const GoalIndicator = z.enum([...MeasuredIndicator.options, 'scale'])
export type GoalIndicator = z.infer<typeof GoalIndicator>

/** From 0 to 10; higher is always better. */
export const ScaleValue = z.int().min(0).max(10)

/** Who says how it goes on the scale of a goal. */
export const ScaleSayer = z.enum(['pupil', 'guardian', 'teacher'])
export type ScaleSayer = z.infer<typeof ScaleSayer>

/** What became of a goal; partly: better than at the start, but short of the target. */
export const GoalOutcome = z.enum(['reached', 'partly', 'not_reached'])
export type GoalOutcome = z.infer<typeof GoalOutcome>

/** Who answers to a plan. */
export const Party = z.enum(['pupil', 'guardian'])
export type Party = z.infer<typeof Party>

/** What was answered: not reached is an answer too, with what was tried. */
export const AgreementAnswer = z.enum(['acknowledged', 'refused', 'not_reached'])
export type AgreementAnswer = z.infer<typeof AgreementAnswer>

/** How an answer was given to the school. */
export const AgreementMeans = z.enum(['in_person', 'phone', 'writing'])
export type AgreementMeans = z.infer<typeof AgreementMeans>

/** How an answer was given, whoever wrote it down; themselves: by their own sign-in. */
export const AnyAgreementMeans = z.enum([...AgreementMeans.options, 'themselves'])

/** How it goes: 1 hard to 5 good. Guardians choose among 1, 3 and 5. */
export const Mood = z.int().min(1).max(5)
export type Mood = z.infer<typeof Mood>

/** Why a plan cannot be proposed or opened; each is a message of the module. */
export const OpeningProblem = z.enum([
  'pupil-not-asked',
  'family-not-asked',
  'no-risk',
  'no-measure',
  'serious-risk-unanswered',
  'goal-unwritten',
  'goal-without-risk',
  'goal-target-missing',
  'goal-start-missing',
  'dates-missing',
  'dates-disordered',
  'dates-outside-semester',
  'review-outside-plan',
  'crisis-untold',
  'crisis-unled',
  'crisis-review-far',
  'family-passed-over',
])
export type OpeningProblem = z.infer<typeof OpeningProblem>

export const PersonName = z.object({ givenName: z.string(), familyName: z.string() })
/** A name from the catalogue, in both languages. */
export const CatalogueName = z.object({ nameLv: z.string(), nameEn: z.string() })
