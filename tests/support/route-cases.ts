import { analysisRouteCases } from '#change/analysis/testing/route-cases.ts'
import { indicatorRouteCases } from '#change/indicators/testing/route-cases.ts'
import { classifierRouteCases } from '#foundation/classifiers/testing/route-cases.ts'
import { institutionRouteCases } from '#foundation/institutions/testing/route-cases.ts'
import { peopleRouteCases } from '#foundation/people/testing/route-cases.ts'
import { signInRouteCases } from '#foundation/sign-in/testing/route-cases.ts'
import { staffRouteCases } from '#foundation/staff/testing/route-cases.ts'
import { duplicateRouteCases } from '#notice/duplicates/testing/route-cases.ts'
import { dutyRouteCases } from '#notice/duties/testing/route-cases.ts'
import { importRouteCases } from '#notice/imports/testing/route-cases.ts'
import { noteRouteCases } from '#notice/notes/testing/route-cases.ts'
import { riskRouteCases } from '#notice/risk/testing/route-cases.ts'
import { screeningRouteCases } from '#notice/screening/testing/route-cases.ts'
import { signalRouteCases } from '#notice/signals/testing/route-cases.ts'
import { unenrolledRouteCases } from '#notice/unenrolled/testing/route-cases.ts'
import { digestRouteCases } from '#support/digest/testing/route-cases.ts'
import { familyRouteCases } from '#support/family/testing/route-cases.ts'
import { moneyRouteCases } from '#support/money/testing/route-cases.ts'
import { planPageRouteCases } from '#support/plan-page/testing/route-cases.ts'
import { planRouteCases } from '#support/plans/testing/route-cases.ts'
import { reportRouteCases } from '#support/reports/testing/route-cases.ts'
import { serviceRouteCases } from '#support/services/testing/route-cases.ts'
import { sessionRouteCases } from '#support/sessions/testing/route-cases.ts'
import { todayRouteCases } from '#support/today/testing/route-cases.ts'
import type { RouteCases } from './route-case.ts'

/** What the access test knows of every route; a route that is missing here fails it. */
export const routeCases: RouteCases = {
  ...signInRouteCases,
  ...classifierRouteCases,
  ...institutionRouteCases,
  ...peopleRouteCases,
  ...staffRouteCases,
  ...importRouteCases,
  ...duplicateRouteCases,
  ...signalRouteCases,
  ...riskRouteCases,
  ...screeningRouteCases,
  ...dutyRouteCases,
  ...noteRouteCases,
  ...unenrolledRouteCases,
  ...todayRouteCases,
  ...digestRouteCases,
  ...planRouteCases,
  ...planPageRouteCases,
  ...familyRouteCases,
  ...serviceRouteCases,
  ...moneyRouteCases,
  ...sessionRouteCases,
  ...reportRouteCases,
  ...indicatorRouteCases,
  ...analysisRouteCases,
}
