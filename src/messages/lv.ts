import { analysisLv } from '#change/analysis/messages/lv.ts'
import { indicatorsLv } from '#change/indicators/messages/lv.ts'
import { institutionsLv } from '#foundation/institutions/messages/lv.ts'
import { peopleLv } from '#foundation/people/messages/lv.ts'
import { staffLv } from '#foundation/staff/messages/lv.ts'
import { duplicatesLv } from '#notice/duplicates/messages/lv.ts'
import { dutiesLv } from '#notice/duties/messages/lv.ts'
import { importsLv } from '#notice/imports/messages/lv.ts'
import { notesLv } from '#notice/notes/messages/lv.ts'
import { assessmentsLv } from '#notice/risk/messages/assessments-lv.ts'
import { escalationLv } from '#notice/risk/messages/escalation-lv.ts'
import { riskLv } from '#notice/risk/messages/lv.ts'
import { rulesLv } from '#notice/risk/messages/rules-lv.ts'
import { screeningLv } from '#notice/screening/messages/lv.ts'
import { signalsLv } from '#notice/signals/messages/lv.ts'
import { unenrolledLv } from '#notice/unenrolled/messages/lv.ts'
import type { Catalogue } from '#platform/i18n/catalogue.ts'
import { classPageLv } from '#support/class-page/messages/lv.ts'
import { digestLv } from '#support/digest/messages/lv.ts'
import { familyLv } from '#support/family/messages/lv.ts'
import { moneyLv } from '#support/money/messages/lv.ts'
import { planPageLv } from '#support/plan-page/messages/lv.ts'
import { plansLv } from '#support/plans/messages/lv.ts'
import { meetingLv } from '#support/plans/messages/meeting-lv.ts'
import { reviewsLv } from '#support/plans/messages/reviews-lv.ts'
import { pupilPageLv } from '#support/pupil-page/messages/lv.ts'
import { reportsLv } from '#support/reports/messages/lv.ts'
import { servicesLv } from '#support/services/messages/lv.ts'
import { sessionsLv } from '#support/sessions/messages/lv.ts'
import { firstMessages } from './first-lv.ts'

/** Latvian messages of all modules. A module that declares its group and is not here is a type error. */
export const messages = {
  ...firstMessages,
  risk: riskLv,
  duties: dutiesLv,
  institutions: institutionsLv,
  people: peopleLv,
  staff: staffLv,
  signals: signalsLv,
  imports: importsLv,
  duplicates: duplicatesLv,
  notes: notesLv,
  escalation: escalationLv,
  assessments: assessmentsLv,
  rules: rulesLv,
  screening: screeningLv,
  unenrolled: unenrolledLv,
  digest: digestLv,
  plans: plansLv,
  meeting: meetingLv,
  'plan-page': planPageLv,
  reviews: reviewsLv,
  family: familyLv,
  'class-page': classPageLv,
  services: servicesLv,
  money: moneyLv,
  sessions: sessionsLv,
  reports: reportsLv,
  'pupil-page': pupilPageLv,
  indicators: indicatorsLv,
  analysis: analysisLv,
} satisfies Catalogue
