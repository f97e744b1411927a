import type { PlanField } from '../contract/plan-fields.ts'
import type { FollowUp, PlanStatus, UnusedEnd } from '../contract/plan-words.ts'

/** Everything that can be done to a plan, apart from reading it. */
export type PlanAction =
  | `save ${PlanField}`
  | 'add risk'
  | 'remove risk'
  | 'add measure'
  | 'remove measure'
  | 'add goal'
  | 'remove goal'
  | 'link goal'
  | 'unlink goal'
  | 'record value'
  | 'review'
  | 'report'
  | 'link'
  | 'unlink'
  | 'agree'
  | 'show'
  | 'discard'
  | 'propose'
  | 'take back'
  | 'return'
  | 'open'
  | 'evaluate'
  | FollowUp
  | UnusedEnd

const agreement = [
  'happened',
  'toldAtOnce',
  'strengths',
  'pupilWords',
  'guardianWords',
  'reviewOn',
  'goal',
] as const
const work = ['description', 'responsibleId', 'responsibleName', 'helpsIn', 'plannedHours'] as const
const baseOfThePlan = ['startsOn', 'endsOn', 'frequency', 'withoutFamily'] as const
const measuring = ['indicator', 'subject', 'target', 'scaleLow', 'scaleHigh', 'scaleStart'] as const
const evaluation = ['outcome', 'helped', 'hindered', 'evaluationSummary', 'reached', 'reachedWhy'] as const

const saves = (fields: readonly PlanField[]): PlanAction[] => fields.map((field) => `save ${field}` as const)

/**
 * What a plan allows in each state. A draft is free. A proposal stands still. In an open plan support may be added and goals made clearer, but
 * nothing that was agreed disappears, and what goals are measured by stays as it was approved. A plan that is evaluated, not needed or
 * exempt stays as it is; of an evaluated one it is only said what follows.
 */
const allowed: Readonly<Record<PlanStatus, ReadonlySet<PlanAction>>> = {
  draft: new Set([
    ...saves([...agreement, ...work, ...baseOfThePlan, ...measuring]),
    'add risk',
    'remove risk',
    'add measure',
    'remove measure',
    'link',
    'unlink',
    'add goal',
    'remove goal',
    'link goal',
    'unlink goal',
    'agree',
    'show',
    'discard',
    'propose',
    'not_needed',
    'exempt',
  ]),
  proposed: new Set(['show', 'take back', 'return', 'open', 'not_needed', 'exempt']),
  open: new Set([
    ...saves([...agreement, ...work, ...evaluation]),
    'add risk',
    'add measure',
    'link',
    'add goal',
    'link goal',
    'record value',
    'agree',
    'review',
    'report',
    'evaluate',
  ]),
  evaluated: new Set(['closed', 'continued']),
  closed: new Set(),
  continued: new Set(),
  not_needed: new Set(),
  exempt: new Set(),
}

export function allows(status: PlanStatus, action: PlanAction): boolean {
  return allowed[status].has(action)
}

/** Where an action leads; what is not named leaves the plan in its state. Mirrored by plans.guard_life in the database. */
const leadsTo: Partial<Record<PlanAction, PlanStatus>> = {
  propose: 'proposed',
  'take back': 'draft',
  return: 'draft',
  open: 'open',
  evaluate: 'evaluated',
  closed: 'closed',
  continued: 'continued',
  not_needed: 'not_needed',
  exempt: 'exempt',
}

export function after(status: PlanStatus, action: PlanAction): PlanStatus {
  return allows(status, action) ? (leadsTo[action] ?? status) : status
}

/** What somebody has done with a plan so far, as far as it matters for what they may still do. */
export type Share = {
  /** Began it, proposed it once, or put something into it: plans.has_part_in. */
  readonly hasPart: boolean
  /** Made the proposal that waits now. */
  readonly proposed: boolean
}

/** Whether this person may take the step, beside what rights and state say: nobody approves a plan of their own. */
export function isForThem(action: 'take back' | 'open', { hasPart, proposed }: Share): boolean {
  return action === 'open' ? !hasPart : proposed
}

/** Whether its risks have outcomes and its results were measured, whatever followed. */
export function isEvaluated(status: PlanStatus): boolean {
  return status === 'evaluated' || status === 'closed' || status === 'continued'
}
