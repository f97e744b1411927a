import { analysisPages } from '#change/analysis/web/routes.ts'
import { indicatorPages } from '#change/indicators/web/routes.ts'
import { institutionPages } from '#foundation/institutions/web/routes.ts'
import { peoplePages } from '#foundation/people/web/routes.ts'
import { signInPages } from '#foundation/sign-in/web/routes.ts'
import { staffPages } from '#foundation/staff/web/routes.ts'
import { duplicatePages } from '#notice/duplicates/web/routes.ts'
import { dutyPages } from '#notice/duties/web/routes.ts'
import { importPages } from '#notice/imports/web/routes.ts'
import { riskPages } from '#notice/risk/web/routes.ts'
import { screeningPages } from '#notice/screening/web/routes.ts'
import { unenrolledPages } from '#notice/unenrolled/web/routes.ts'
import { classPages } from '#support/class-page/web/routes.ts'
import { digestPages } from '#support/digest/web/routes.ts'
import { familyPages } from '#support/family/web/routes.ts'
import { moneyPages } from '#support/money/web/routes.ts'
import { planWithCardsPages } from '#support/plan-page/web/routes.ts'
import { planPages } from '#support/plans/web/routes.ts'
import { pupilPages } from '#support/pupil-page/web/routes.ts'
import { reportPages } from '#support/reports/web/routes.ts'
import { servicePages } from '#support/services/web/routes.ts'
import { sessionPages } from '#support/sessions/web/routes.ts'
import { todayPages } from '#support/today/web/routes.ts'
import type { PageRoute } from './page-route.ts'
import { shellPages } from './shell-pages.ts'

/** All pages of the product: each module adds the list of its `web/routes.ts` here, one line. */
export const modulePages: readonly PageRoute[] = [
  ...signInPages,
  ...todayPages,
  ...digestPages,
  ...peoplePages,
  ...staffPages,
  ...institutionPages,
  ...pupilPages,
  ...classPages,
  ...screeningPages,
  ...riskPages,
  ...dutyPages,
  ...unenrolledPages,
  ...importPages,
  ...duplicatePages,
  ...planPages,
  ...planWithCardsPages,
  ...familyPages,
  ...servicePages,
  ...moneyPages,
  ...sessionPages,
  ...reportPages,
  ...indicatorPages,
  ...analysisPages,
  ...shellPages,
]
