import type { Catalogue } from '#platform/i18n/catalogue.ts'
import type { Locale } from '#platform/i18n/locale.ts'
import type { MessagesLike } from '#platform/i18n/messages-like.ts'

const loaders: Record<Locale, () => Promise<{ messages: MessagesLike<Catalogue> }>> = {
  lv: () => import('#app/messages/lv.ts'),
  en: () => import('#app/messages/en.ts'),
}

/** Each language is its own file for the browser; only the one in use is downloaded. */
export async function loadMessages(locale: Locale): Promise<MessagesLike<Catalogue>> {
  const { messages } = await loaders[locale]()
  return messages
}
