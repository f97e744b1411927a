import { indicatorsLv } from '#change/indicators/messages/lv.ts'
import { peopleLv } from '#foundation/people/messages/lv.ts'
import { signInLv } from '#foundation/sign-in/messages/lv.ts'
import { dutiesLv } from '#notice/duties/messages/lv.ts'
import { importsLv } from '#notice/imports/messages/lv.ts'
import { riskLv } from '#notice/risk/messages/lv.ts'
import { signalsLv } from '#notice/signals/messages/lv.ts'
import { httpLv } from '#platform/http/messages/lv.ts'
import type { Catalogue } from '#platform/i18n/catalogue.ts'
import { plansLv } from '#support/plans/messages/lv.ts'
import { pupilPageLv } from '#support/pupil-page/messages/lv.ts'
import { todayLv } from '#support/today/messages/lv.ts'
import { shellLv } from '#web/messages/lv.ts'

/** Latvian messages of all modules. A module that declares its group and is not here is a type error. */
export const messages = {
  http: httpLv,
  'sign-in': signInLv,
  people: peopleLv,
  signals: signalsLv,
  imports: importsLv,
  risk: riskLv,
  duties: dutiesLv,
  plans: plansLv,
  'pupil-page': pupilPageLv,
  today: todayLv,
  indicators: indicatorsLv,
  shell: shellLv,
} satisfies Catalogue
