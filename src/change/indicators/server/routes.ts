import type { Endpoint } from '#foundation/endpoint/index.ts'
import { readCountryOverview } from './read-country-overview.ts'
import { readOverview } from './read-overview.ts'
import { readPublicOverview } from './read-public-overview.ts'

export const indicatorEndpoints: readonly Endpoint[] = [readOverview, readPublicOverview, readCountryOverview]
