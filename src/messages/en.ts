import type { Catalogue } from '#platform/i18n/catalogue.ts'
import type { MessagesLike } from '#platform/i18n/messages-like.ts'
import { httpEn } from '#platform/http/messages/en.ts'
import { riskEn } from '#notice/risk/messages/en.ts'
import { shellEn } from '#web/messages/en.ts'

/** English messages of all modules. */
export const messages = {
  http: httpEn,
  risk: riskEn,
  shell: shellEn,
} satisfies MessagesLike<Catalogue>
