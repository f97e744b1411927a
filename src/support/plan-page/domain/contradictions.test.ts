import { describe, expect, test } from 'vitest'
import { PlanId } from '#support/plans/contract/ids.ts'
import { findContradictions, type HourAhead, type Known } from './contradictions.ts'

const [OWN, OTHER, THIRD] = [1, 2, 3].map((n) => PlanId.parse(`019ab000-0000-7000-8000-00000000000${n}`))
if (OWN === undefined || OTHER === undefined || THIRD === undefined) throw new Error('three ids')

const term = { startsOn: '2026-11-02', endsOn: '2026-12-18' }
const measure = (code: string, subject: string | null = null) => ({
  classifier: 'activity',
  code,
  nameLv: code,
  nameEn: code,
  subject,
})
const plan = (id: typeof OWN, measures: ReturnType<typeof measure>[] = [], span = term) => ({
  id,
  measures,
  ...span,
})
const service = (code: string, startsOn: string, endsOn: string, subject: string | null = null) => ({
  ...measure(code, subject),
  startsOn,
  endsOn,
})
let sessions = 0
const hour = (heldOn: string, startsAt: string, given: Partial<HourAhead> = {}): HourAhead => ({
  ...measure('mentor'),
  sessionId: `session ${++sessions}`,
  planId: OWN,
  heldOn,
  startsAt,
  minutes: 40,
  institutionName: 'Skola',
  ...given,
})

const found = (known: Partial<Known>) =>
  findContradictions({ plan: plan(OWN), others: [], services: [], hours: [], ...known }).map((one) => [
    one.about,
    'otherPlanId' in one ? one.otherPlanId : 'what' in one ? one.what.nameLv : one.hours[0].heldOn,
  ])

const mentor = [measure('mentor')]

describe('a measure', () => {
  const cases: readonly [string, Partial<Known>, unknown[]][] = [
    ['once', { plan: plan(OWN, mentor) }, []],
    ['twice in one plan', { plan: plan(OWN, [...mentor, ...mentor]) }, [['measure-twice', null]]],
    ['thrice, told once', { plan: plan(OWN, [...mentor, ...mentor, ...mentor]) }, [['measure-twice', null]]],
    [
      'in two subjects',
      { plan: plan(OWN, [measure('consult', 'Matemātika'), measure('consult', 'Fizika')]) },
      [],
    ],
    [
      'in another plan of the time too',
      { plan: plan(OWN, mentor), others: [plan(OTHER, mentor)] },
      [['measure-twice', OTHER]],
    ],
    [
      'in each of two others',
      { plan: plan(OWN, mentor), others: [plan(OTHER, mentor), plan(THIRD, mentor)] },
      [
        ['measure-twice', OTHER],
        ['measure-twice', THIRD],
      ],
    ],
    [
      'in a plan that begins on the last day',
      {
        plan: plan(OWN, mentor),
        others: [plan(OTHER, mentor, { startsOn: '2026-12-18', endsOn: '2027-01-31' })],
      },
      [['measure-twice', OTHER]],
    ],
    [
      'in a plan that begins a day later',
      {
        plan: plan(OWN, mentor),
        others: [plan(OTHER, mentor, { startsOn: '2026-12-19', endsOn: '2027-01-31' })],
      },
      [],
    ],
    ['in others only', { others: [plan(OTHER, mentor), plan(THIRD, mentor)] }, []],
  ]
  test.each(cases)('%s', (_, known, expected) => {
    expect(found(known)).toEqual(expected)
  })
})

describe('a service', () => {
  const november = service('mentor', '2026-11-02', '2026-11-30')
  const cases: readonly [string, Known['services'], unknown[]][] = [
    ['once', [november], []],
    [
      'twice, a day in common',
      [november, service('mentor', '2026-11-30', '2026-12-18')],
      [['service-twice', 'mentor']],
    ],
    ['one after the other', [november, service('mentor', '2026-12-01', '2026-12-18')], []],
    ['of two kinds', [november, service('transport', '2026-11-02', '2026-11-30')], []],
    ['of two subjects', [november, service('mentor', '2026-11-02', '2026-11-30', 'Fizika')], []],
    [
      'twice after the plan is over',
      [service('mentor', '2027-02-01', '2027-03-01'), service('mentor', '2027-02-01', '2027-03-01')],
      [],
    ],
  ]
  test.each(cases)('%s', (_, services, expected) => {
    expect(found({ services })).toEqual(expected)
  })
})

describe('sessions', () => {
  const [first, later] = ['2026-11-24', '2026-12-01']
  const cases: readonly [string, readonly HourAhead[], unknown[]][] = [
    ['one after the other', [hour(first, '13:10'), hour(first, '13:50')], []],
    [
      'one begins during the other',
      [hour(first, '13:10'), hour(first, '13:49', { institutionName: 'Cita' })],
      [['hours-meet', first]],
    ],
    ['at one time of two days', [hour(first, '13:10'), hour(later, '13:10')], []],
    [
      'one session that stands in both merged records',
      [hour(first, '13:10', { sessionId: 'one' }), hour(first, '13:10', { sessionId: 'one' })],
      [],
    ],
    ['after the plan is over', [hour('2027-01-12', '13:10'), hour('2027-01-12', '13:10')], []],
  ]
  test.each(cases)('%s', (_, hours, expected) => {
    expect(found({ hours })).toEqual(expected)
  })

  const weeks = (days: readonly string[], startsAt: string, planId: string) =>
    days.map((day) => hour(day, startsAt, { planId }))
  const odd = weeks(['2026-11-24', '2026-12-08'], '13:10', OWN)
  const alternating: readonly [string, readonly HourAhead[], unknown[]][] = [
    [
      'two plans take turns',
      [...odd, ...weeks(['2026-12-01', '2026-12-15'], '13:30', OTHER)],
      [['hours-alternate', OTHER]],
    ],
    [
      'the other plan goes on where this one stops',
      [...odd, ...weeks(['2026-12-15', '2026-12-22'], '13:10', OTHER)],
      [],
    ],
    ['at another time of the day', [...odd, ...weeks(['2026-12-01', '2026-12-15'], '13:50', OTHER)], []],
    ['on another weekday', [...odd, ...weeks(['2026-12-02', '2026-12-16'], '13:10', OTHER)], []],
    ['of one plan', [...odd, ...weeks(['2026-12-01', '2026-12-15'], '13:30', OWN)], []],
    ['a single session between', [...odd, ...weeks(['2026-12-01'], '13:10', OTHER)], []],
  ]
  test.each(alternating)('%s', (_, hours, expected) => {
    expect(found({ hours, others: [plan(OTHER)] })).toEqual(expected)
  })
})
