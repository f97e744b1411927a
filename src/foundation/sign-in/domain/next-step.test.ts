import { expect, test } from 'vitest'
import { nextStage } from './next-step.ts'

test.each([
  [
    'who must have a second factor and has one',
    { required: true, enrolled: true, alreadyTwo: false },
    'second-factor',
  ],
  ['who must have one and has none', { required: true, enrolled: false, alreadyTwo: false }, 'enrolment'],
  [
    'with a passkey that asked for the fingerprint',
    { required: true, enrolled: true, alreadyTwo: true },
    'full',
  ],
  ['who sees no pupils', { required: false, enrolled: false, alreadyTwo: false }, 'full'],
  [
    'who sees no pupils and has chosen one nevertheless',
    { required: false, enrolled: true, alreadyTwo: false },
    'second-factor',
  ],
] as const)('somebody %s comes to %3$s', (_, proven, stage) => {
  expect(nextStage(proven)).toBe(stage)
})
