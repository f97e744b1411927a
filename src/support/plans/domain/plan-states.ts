import type { PlanField } from '../contract/plan-fields.ts'
import type { PlanStatus } from '../contract/plan-words.ts'

/** Everything that can be done to a plan, apart from reading it. */
export type PlanAction =
  | `save ${PlanField}`
  | 'add risk'
  | 'remove risk'
  | 'add measure'
  | 'remove measure'
  | 'link'
  | 'unlink'
  | 'discard'
  | 'open'
  | 'evaluate'

const agreement = ['strengths', 'pupilWords', 'guardianWords', 'reviewOn', 'goal'] as const
const work = ['description', 'responsibleId', 'responsibleName', 'plannedHours'] as const
const baseOfThePlan = ['startsOn', 'endsOn', 'frequency'] as const
const evaluation = ['outcome', 'helped', 'hindered', 'evaluationSummary'] as const

const saves = (fields: readonly PlanField[]): PlanAction[] => fields.map((field) => `save ${field}` as const)

/**
 * What a plan allows in each state. A draft is free. In an open plan support may be added and goals made clearer, but
 * nothing that was agreed disappears. An evaluated plan stays as it is.
 */
const allowed: Readonly<Record<PlanStatus, ReadonlySet<PlanAction>>> = {
  draft: new Set([
    ...saves([...agreement, ...work, ...baseOfThePlan]),
    'add risk',
    'remove risk',
    'add measure',
    'remove measure',
    'link',
    'unlink',
    'discard',
    'open',
  ]),
  open: new Set([
    ...saves([...agreement, ...work, ...evaluation]),
    'add risk',
    'add measure',
    'link',
    'evaluate',
  ]),
  evaluated: new Set(),
}

export function allows(status: PlanStatus, action: PlanAction): boolean {
  return allowed[status].has(action)
}
