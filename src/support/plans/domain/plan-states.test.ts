import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PlanStatus } from '../contract/plan-words.ts'
import { allows, type PlanAction } from './plan-states.ts'

const actions: readonly PlanAction[] = [
  'save strengths',
  'save pupilWords',
  'save guardianWords',
  'save evaluationSummary',
  'save startsOn',
  'save endsOn',
  'save reviewOn',
  'save goal',
  'save frequency',
  'save outcome',
  'save helped',
  'save hindered',
  'save description',
  'save responsibleId',
  'save responsibleName',
  'save plannedHours',
  'add risk',
  'remove risk',
  'add measure',
  'remove measure',
  'link',
  'unlink',
  'open',
  'evaluate',
]

const next: Partial<Record<PlanAction, PlanStatus>> = { open: 'open', evaluate: 'evaluated' }

/** The rules once more, written apart from the table: what happens to a plan on any path. */
type Told = { opened: number; evaluated: number; changedAfterEvaluation: number; removedAfterOpening: number }

function walk(path: readonly PlanAction[]): Told & { status: PlanStatus } {
  let status: PlanStatus = 'draft'
  const told: Told = { opened: 0, evaluated: 0, changedAfterEvaluation: 0, removedAfterOpening: 0 }
  for (const action of path) {
    if (!allows(status, action)) continue
    if (status === 'evaluated') told.changedAfterEvaluation += 1
    if (status !== 'draft' && /^(remove|unlink)/.test(action)) told.removedAfterOpening += 1
    if (action === 'open') told.opened += 1
    if (action === 'evaluate') told.evaluated += 1
    status = next[action] ?? status
  }
  return { ...told, status }
}

describe('no path through the states of a plan', () => {
  test('opens it twice, evaluates a draft, changes it afterwards or takes out what was agreed', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...actions), { maxLength: 60 }), (path) => {
        const { status, opened, evaluated, changedAfterEvaluation, removedAfterOpening } = walk(path)

        expect(opened).toBeLessThanOrEqual(1)
        expect(evaluated).toBeLessThanOrEqual(opened)
        expect(changedAfterEvaluation + removedAfterOpening).toBe(0)
        expect(status).toBe(evaluated === 1 ? 'evaluated' : opened === 1 ? 'open' : 'draft')
      }),
      { seed: 20261122, numRuns: 500 },
    )
  })

  test('leads from a draft to an evaluation except through the opening', () => {
    expect(allows('draft', 'evaluate')).toBe(false)
    expect(walk(['open', 'save outcome', 'evaluate']).status).toBe('evaluated')
  })
})

test.each([
  ['outcomes are told only of an open plan', 'save outcome', [false, true, false]],
  ['dates are set only in a draft', 'save startsOn', [true, false, false]],
  ['measures may be added until the evaluation', 'add measure', [true, true, false]],
] as const)('%s', (_rule, action, expected) => {
  expect(PlanStatus.options.map((status) => allows(status, action))).toEqual(expected)
})
