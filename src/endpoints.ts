import { analysisEndpoints } from '#change/analysis/index.ts'
import { indicatorEndpoints } from '#change/indicators/index.ts'
import { classifierEndpoints } from '#foundation/classifiers/index.ts'
import type { Endpoint } from '#foundation/endpoint/index.ts'
import { institutionEndpoints } from '#foundation/institutions/index.ts'
import { peopleEndpoints } from '#foundation/people/index.ts'
import { signInEndpoints } from '#foundation/sign-in/index.ts'
import { staffEndpoints } from '#foundation/staff/index.ts'
import { duplicateEndpoints } from '#notice/duplicates/index.ts'
import { dutyEndpoints } from '#notice/duties/index.ts'
import { importEndpoints } from '#notice/imports/index.ts'
import { noteEndpoints } from '#notice/notes/index.ts'
import { riskEndpoints } from '#notice/risk/index.ts'
import { screeningEndpoints } from '#notice/screening/index.ts'
import { signalEndpoints } from '#notice/signals/index.ts'
import { unenrolledEndpoints } from '#notice/unenrolled/index.ts'
import { digestEndpoints } from '#support/digest/index.ts'
import { familyEndpoints } from '#support/family/index.ts'
import { moneyEndpoints } from '#support/money/index.ts'
import { planPageEndpoints } from '#support/plan-page/index.ts'
import { planEndpoints } from '#support/plans/index.ts'
import { reportEndpoints } from '#support/reports/index.ts'
import { serviceEndpoints } from '#support/services/index.ts'
import { sessionEndpoints } from '#support/sessions/index.ts'
import { todayEndpoints } from '#support/today/index.ts'

/** Every endpoint of the product. The access test runs all of them against every role. */
export const endpoints: readonly Endpoint[] = [
  ...signInEndpoints,
  ...classifierEndpoints,
  ...institutionEndpoints,
  ...peopleEndpoints,
  ...staffEndpoints,
  ...signalEndpoints,
  ...importEndpoints,
  ...duplicateEndpoints,
  ...riskEndpoints,
  ...screeningEndpoints,
  ...dutyEndpoints,
  ...noteEndpoints,
  ...unenrolledEndpoints,
  ...todayEndpoints,
  ...digestEndpoints,
  ...planEndpoints,
  ...planPageEndpoints,
  ...familyEndpoints,
  ...serviceEndpoints,
  ...moneyEndpoints,
  ...sessionEndpoints,
  ...reportEndpoints,
  ...indicatorEndpoints,
  ...analysisEndpoints,
]
