import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PlanStatus } from '../contract/plan-words.ts'
import { after, allows, isEvaluated, isForThem, type PlanAction } from './plan-states.ts'

const writing: readonly PlanAction[] = [
  'save strengths',
  'save pupilWords',
  'save guardianWords',
  'save evaluationSummary',
  'save startsOn',
  'save endsOn',
  'save reviewOn',
  'save goal',
  'save happened',
  'save toldAtOnce',
  'save withoutFamily',
  'save frequency',
  'save outcome',
  'save helped',
  'save hindered',
  'save description',
  'save responsibleId',
  'save responsibleName',
  'save helpsIn',
  'save plannedHours',
  'save indicator',
  'save subject',
  'save target',
  'save scaleLow',
  'save scaleHigh',
  'save scaleStart',
  'save reached',
  'save reachedWhy',
  'add goal',
  'remove goal',
  'link goal',
  'unlink goal',
  'record value',
  'add risk',
  'remove risk',
  'add measure',
  'remove measure',
  'link',
  'unlink',
  'agree',
]
const moving: readonly PlanAction[] = [
  'propose',
  'take back',
  'return',
  'open',
  'evaluate',
  'not_needed',
  'exempt',
  'closed',
  'continued',
]
const standing: readonly PlanStatus[] = [
  'proposed',
  'evaluated',
  'closed',
  'continued',
  'not_needed',
  'exempt',
]
const people = ['Ilze', 'Andris', 'Dace', 'Kārlis'] as const
type Person = (typeof people)[number]
type Step = { readonly by: Person; readonly action: PlanAction }

/** The rules once more, written apart from the table: what happens to a plan that Ilze began, on any path of any people. */
type Told = {
  opened: Person[]
  evaluated: number
  followed: number
  changedWhileStanding: number
  measuredOtherwise: number
  removedAfterOpening: number
  authors: Set<Person>
}

function walk(path: readonly Step[]): Told & { status: PlanStatus } {
  let status: PlanStatus = 'draft'
  let proposer: Person | null = null
  const authors = new Set<Person>(['Ilze'])
  const told: Told = {
    opened: [],
    evaluated: 0,
    followed: 0,
    changedWhileStanding: 0,
    measuredOtherwise: 0,
    removedAfterOpening: 0,
    authors,
  }
  for (const { by, action } of path) {
    const share = { hasPart: authors.has(by), proposed: proposer === by }
    if (!allows(status, action)) continue
    if ((action === 'open' || action === 'take back') && !isForThem(action, share)) continue
    const isMove = moving.includes(action)
    if (standing.includes(status) && !isMove) told.changedWhileStanding += 1
    if ((status === 'open' || isEvaluated(status)) && /^(remove|unlink)/.test(action))
      told.removedAfterOpening += 1
    if (/^save (indicator|subject|target|scale)/.test(action) && status !== 'draft')
      told.measuredOtherwise += 1
    if (action === 'open') told.opened.push(by)
    if (action === 'evaluate') told.evaluated += 1
    if (action === 'closed' || action === 'continued') told.followed += 1
    if (action === 'propose') proposer = by
    if (told.opened.length === 0 && action !== 'take back' && action !== 'return') authors.add(by)
    status = after(status, action)
  }
  return { ...told, status }
}

const anyStep = fc.record({
  by: fc.constantFrom(...people),
  action: fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom(...writing) },
    { weight: 2, arbitrary: fc.constantFrom(...moving) },
    { weight: 2, arbitrary: fc.constantFrom<PlanAction>('propose', 'open', 'evaluate', 'continued') },
  ),
})
const by =
  (person: Person) =>
  (action: PlanAction): Step => ({ by: person, action })

describe('no path through the states of a plan, whoever walks it', () => {
  test('approves one’s own plan, opens it twice, evaluates what was not approved, closes what was not evaluated, or changes what stands', () => {
    const ends = new Set<PlanStatus>()
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 60 }), (path) => {
        const { status, opened, evaluated, followed, authors, ...told } = walk(path)
        ends.add(status)

        expect(opened.length).toBeLessThanOrEqual(1)
        expect(opened.some((person) => authors.has(person))).toBe(false)
        expect(evaluated).toBeLessThanOrEqual(opened.length)
        expect(followed).toBeLessThanOrEqual(evaluated)
        expect(told.changedWhileStanding + told.removedAfterOpening + told.measuredOtherwise).toBe(0)
        expect(status === 'open' || isEvaluated(status)).toBe(opened.length === 1)
      }),
      { seed: 20261122, numRuns: 1000 },
    )
    expect(ends).toEqual(new Set(PlanStatus.options))
  })

  test('leads from a draft to an evaluation except through a proposal and an approval', () => {
    expect(allows('draft', 'evaluate')).toBe(false)
    expect(allows('draft', 'open')).toBe(false)
    expect(walk([by('Ilze')('propose'), by('Ilze')('open'), by('Ilze')('evaluate')]).status).toBe('proposed')
    expect(walk([by('Ilze')('propose'), by('Dace')('open'), by('Ilze')('evaluate')]).status).toBe('evaluated')
  })

  test('lets a leader approve who wrote in it, also when a proposal came back in between', () => {
    const path = [by('Ilze')('propose'), by('Dace')('return'), by('Dace')('save goal'), by('Ilze')('propose')]

    expect(walk([...path, by('Dace')('open')]).status).toBe('proposed')
    expect(walk([...path, by('Kārlis')('open')]).status).toBe('open')
  })
})

test.each([
  [
    'outcomes are told only of an open plan',
    'save outcome',
    [false, false, true, false, false, false, false, false],
  ],
  ['dates are set only in a draft', 'save startsOn', [true, false, false, false, false, false, false, false]],
  [
    'measures may be added until the evaluation, but not to a proposal',
    'add measure',
    [true, false, true, false, false, false, false, false],
  ],
  [
    'only what does not run yet ends without running',
    'not_needed',
    [true, true, false, false, false, false, false, false],
  ],
  [
    'answers of pupil and family are recorded in a draft and while the plan runs',
    'agree',
    [true, false, true, false, false, false, false, false],
  ],
  [
    'the family is shown what waits; a running plan they read as it is',
    'show',
    [true, true, false, false, false, false, false, false],
  ],
  [
    'only of an evaluated plan it is said what follows',
    'closed',
    [false, false, false, true, false, false, false, false],
  ],
  [
    'how it goes is recorded while the plan runs',
    'record value',
    [false, false, true, false, false, false, false, false],
  ],
  [
    'baseline and target of a goal belong to the draft',
    'save scaleStart',
    [true, false, false, false, false, false, false, false],
  ],
] as const)('%s', (_rule, action, expected) => {
  expect(PlanStatus.options.map((status) => allows(status, action))).toEqual(expected)
})
