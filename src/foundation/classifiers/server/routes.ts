import type { Endpoint } from '#foundation/endpoint/index.ts'
import { listEditions } from './list-editions.ts'
import { readEdition } from './read-edition.ts'

export const classifierEndpoints: readonly Endpoint[] = [listEditions, readEdition]
