import { expect, test } from 'vitest'
import { allows, type ServiceStatus, serviceStatuses } from './service-states.ts'

const steps = ['withdraw', 'grant', 'refuse', 'start', 'end'] as const

test('what is refused, withdrawn or ended stays so', () => {
  const over: readonly ServiceStatus[] = ['refused', 'withdrawn', 'ended']
  expect(over.flatMap((status) => steps.filter((step) => allows(status, step)))).toEqual([])
})

test('nothing begins that nobody granted', () => {
  expect(serviceStatuses.filter((status) => allows(status, 'start'))).toEqual(['granted'])
})
