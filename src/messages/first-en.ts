import { signInEn } from '#foundation/sign-in/messages/en.ts'
import { dutiesFirstEn } from '#notice/duties/messages/first-en.ts'
import { riskFirstEn } from '#notice/risk/messages/first-en.ts'
import { signalsFirstEn } from '#notice/signals/messages/first-en.ts'
import { httpEn } from '#platform/http/messages/en.ts'
import { todayEn } from '#support/today/messages/en.ts'
import { shellEn } from '#web/messages/en.ts'

/** English messages of what a reader sees first: signing in, *Today* and the frame around every page. The rest follows them. */
export const firstMessages = {
  http: httpEn,
  'sign-in': signInEn,
  risk: riskFirstEn,
  duties: dutiesFirstEn,
  signals: signalsFirstEn,
  today: todayEn,
  shell: shellEn,
}
