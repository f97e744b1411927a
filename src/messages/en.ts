import { indicatorsEn } from '#change/indicators/messages/en.ts'
import { peopleEn } from '#foundation/people/messages/en.ts'
import { signInEn } from '#foundation/sign-in/messages/en.ts'
import { dutiesEn } from '#notice/duties/messages/en.ts'
import { importsEn } from '#notice/imports/messages/en.ts'
import { riskEn } from '#notice/risk/messages/en.ts'
import { signalsEn } from '#notice/signals/messages/en.ts'
import { httpEn } from '#platform/http/messages/en.ts'
import type { Catalogue } from '#platform/i18n/catalogue.ts'
import type { MessagesLike } from '#platform/i18n/messages-like.ts'
import { plansEn } from '#support/plans/messages/en.ts'
import { pupilPageEn } from '#support/pupil-page/messages/en.ts'
import { todayEn } from '#support/today/messages/en.ts'
import { shellEn } from '#web/messages/en.ts'

/** English messages of all modules. */
export const messages = {
  http: httpEn,
  'sign-in': signInEn,
  people: peopleEn,
  signals: signalsEn,
  imports: importsEn,
  risk: riskEn,
  duties: dutiesEn,
  plans: plansEn,
  'pupil-page': pupilPageEn,
  today: todayEn,
  indicators: indicatorsEn,
  shell: shellEn,
} satisfies MessagesLike<Catalogue>
