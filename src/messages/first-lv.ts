import { signInLv } from '#foundation/sign-in/messages/lv.ts'
import { dutiesLv } from '#notice/duties/messages/lv.ts'
import { riskLv } from '#notice/risk/messages/lv.ts'
import { httpLv } from '#platform/http/messages/lv.ts'
import { todayLv } from '#support/today/messages/lv.ts'
import { shellLv } from '#web/messages/lv.ts'

/** Latvian messages of what a reader sees first: signing in, *Today* and the frame around every page. The rest follows them. */
export const firstMessages = {
  http: httpLv,
  'sign-in': signInLv,
  risk: riskLv,
  duties: dutiesLv,
  today: todayLv,
  shell: shellLv,
}
