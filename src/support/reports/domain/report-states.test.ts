import { expect, test } from 'vitest'
import { allows, type ReportAction } from './report-states.ts'

const actions: readonly ReportAction[] = ['write', 'submit', 'certify', 'return']

test.each([
  ['operational', ['write', 'submit']],
  ['submitted', ['certify', 'return']],
  ['certified', []],
] as const)('a report that is %s allows %o', (status, allowed) => {
  expect(actions.filter((action) => allows(status, action))).toEqual(allowed)
})
