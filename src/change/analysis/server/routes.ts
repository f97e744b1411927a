import type { Endpoint } from '#foundation/endpoint/index.ts'
import { readAnalysis } from './read-analysis.ts'
import { readInstitutionIndicators } from './read-institution-indicators.ts'
import { readPublicAnalysis } from './read-public-analysis.ts'

export const analysisEndpoints: readonly Endpoint[] = [
  readAnalysis,
  readPublicAnalysis,
  readInstitutionIndicators,
]
