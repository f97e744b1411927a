import { signInEn } from '#foundation/sign-in/messages/en.ts'
import { dutiesEn } from '#notice/duties/messages/en.ts'
import { riskEn } from '#notice/risk/messages/en.ts'
import { httpEn } from '#platform/http/messages/en.ts'
import { todayEn } from '#support/today/messages/en.ts'
import { shellEn } from '#web/messages/en.ts'

/** English messages of what a reader sees first: signing in, *Today* and the frame around every page. The rest follows them. */
export const firstMessages = {
  http: httpEn,
  'sign-in': signInEn,
  risk: riskEn,
  duties: dutiesEn,
  today: todayEn,
  shell: shellEn,
}
