import { signInLv } from '#foundation/sign-in/messages/lv.ts'
import { dutiesFirstLv } from '#notice/duties/messages/first-lv.ts'
import { riskFirstLv } from '#notice/risk/messages/first-lv.ts'
import { signalsFirstLv } from '#notice/signals/messages/first-lv.ts'
import { httpLv } from '#platform/http/messages/lv.ts'
import { todayLv } from '#support/today/messages/lv.ts'
import { shellLv } from '#web/messages/lv.ts'

/** Latvian messages of what a reader sees first: signing in, *Today* and the frame around every page. The rest follows them. */
export const firstMessages = {
  http: httpLv,
  'sign-in': signInLv,
  risk: riskFirstLv,
  duties: dutiesFirstLv,
  signals: signalsFirstLv,
  today: todayLv,
  shell: shellLv,
}
