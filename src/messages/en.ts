import { analysisEn } from '#change/analysis/messages/en.ts'
import { indicatorsEn } from '#change/indicators/messages/en.ts'
import { institutionsEn } from '#foundation/institutions/messages/en.ts'
import { peopleEn } from '#foundation/people/messages/en.ts'
import { staffEn } from '#foundation/staff/messages/en.ts'
import { duplicatesEn } from '#notice/duplicates/messages/en.ts'
import { dutiesEn } from '#notice/duties/messages/en.ts'
import { importsEn } from '#notice/imports/messages/en.ts'
import { notesEn } from '#notice/notes/messages/en.ts'
import { assessmentsEn } from '#notice/risk/messages/assessments-en.ts'
import { riskEn } from '#notice/risk/messages/en.ts'
import { escalationEn } from '#notice/risk/messages/escalation-en.ts'
import { rulesEn } from '#notice/risk/messages/rules-en.ts'
import { screeningEn } from '#notice/screening/messages/en.ts'
import { signalsEn } from '#notice/signals/messages/en.ts'
import { unenrolledEn } from '#notice/unenrolled/messages/en.ts'
import type { Catalogue } from '#platform/i18n/catalogue.ts'
import type { MessagesLike } from '#platform/i18n/messages-like.ts'
import { classPageEn } from '#support/class-page/messages/en.ts'
import { digestEn } from '#support/digest/messages/en.ts'
import { familyEn } from '#support/family/messages/en.ts'
import { moneyEn } from '#support/money/messages/en.ts'
import { planPageEn } from '#support/plan-page/messages/en.ts'
import { plansEn } from '#support/plans/messages/en.ts'
import { meetingEn } from '#support/plans/messages/meeting-en.ts'
import { reviewsEn } from '#support/plans/messages/reviews-en.ts'
import { pupilPageEn } from '#support/pupil-page/messages/en.ts'
import { reportsEn } from '#support/reports/messages/en.ts'
import { servicesEn } from '#support/services/messages/en.ts'
import { sessionsEn } from '#support/sessions/messages/en.ts'
import { firstMessages } from './first-en.ts'

/** English messages of all modules. */
export const messages = {
  ...firstMessages,
  risk: riskEn,
  duties: dutiesEn,
  institutions: institutionsEn,
  people: peopleEn,
  staff: staffEn,
  signals: signalsEn,
  imports: importsEn,
  duplicates: duplicatesEn,
  notes: notesEn,
  escalation: escalationEn,
  assessments: assessmentsEn,
  rules: rulesEn,
  screening: screeningEn,
  unenrolled: unenrolledEn,
  digest: digestEn,
  plans: plansEn,
  meeting: meetingEn,
  'plan-page': planPageEn,
  reviews: reviewsEn,
  family: familyEn,
  'class-page': classPageEn,
  services: servicesEn,
  money: moneyEn,
  sessions: sessionsEn,
  reports: reportsEn,
  'pupil-page': pupilPageEn,
  indicators: indicatorsEn,
  analysis: analysisEn,
} satisfies MessagesLike<Catalogue>
