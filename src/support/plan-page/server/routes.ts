import type { Endpoint } from '#foundation/endpoint/index.ts'
import { listContradictions } from './list-contradictions.ts'

export const planPageEndpoints: readonly Endpoint[] = [listContradictions]
