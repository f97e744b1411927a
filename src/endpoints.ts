import type { Endpoint } from '#foundation/endpoint/index.ts'
import { riskEndpoints } from '#notice/risk/index.ts'

/** Every endpoint of the product. The access test runs all of them against every role. */
export const endpoints: readonly Endpoint[] = [...riskEndpoints]
