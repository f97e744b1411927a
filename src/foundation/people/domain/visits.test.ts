import { expect, test } from 'vitest'
import { type Look, visitsOf } from './visits.ts'

function look(overrides: Partial<Look> & { minute: number }): Look {
  const { minute, ...rest } = overrides
  return {
    at: new Date(Date.UTC(2026, 10, 20, 9, minute)),
    event: 'people.pupil-read',
    by: { givenName: 'Andris', familyName: 'Lūsis' },
    actorId: 'andris',
    roles: ['support_specialist'],
    ...rest,
  }
}

test('what one person opened without a pause is one visit, each event named once in its order', () => {
  const visits = visitsOf([
    look({ minute: 20, event: 'risk.assessment-read' }),
    look({ minute: 12 }),
    look({ minute: 12, event: 'signals.pupil-read' }),
    look({ minute: 10 }),
  ])

  expect(visits).toEqual([
    {
      from: '2026-11-20T09:10:00.000Z',
      until: '2026-11-20T09:20:00.000Z',
      by: { givenName: 'Andris', familyName: 'Lūsis' },
      roles: ['support_specialist'],
      events: ['people.pupil-read', 'signals.pupil-read', 'risk.assessment-read'],
    },
  ])
})

test('a pause begins a new visit', () => {
  expect(visitsOf([look({ minute: 40 }), look({ minute: 10 })])).toHaveLength(2)
})

test('two people who look at the same time have a visit each', () => {
  const visits = visitsOf([look({ minute: 3 }), look({ minute: 2, actorId: 'dace' }), look({ minute: 1 })])

  expect(visits).toHaveLength(2)
})
