import type { Catalogue } from '#platform/i18n/catalogue.ts'
import type { Locale } from '#platform/i18n/locale.ts'
import type { MessagesLike } from '#platform/i18n/messages-like.ts'
import { messages as en } from './messages/en.ts'
import { messages as lv } from './messages/lv.ts'

/**
 * Both catalogues, for the server. The browser loads only one, through `#web/load-messages.ts`.
 * A new module registers in `messages/lv.ts` and `messages/en.ts`, one line each.
 */
export const catalogues: Record<Locale, MessagesLike<Catalogue>> = { lv, en }
