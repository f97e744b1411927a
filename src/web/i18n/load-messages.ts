import type { Catalogue } from '#platform/i18n/catalogue.ts'
import type { Locale } from '#platform/i18n/locale.ts'
import type { MessagesLike } from '#platform/i18n/messages-like.ts'

type All = MessagesLike<Catalogue>
/** Some groups whole, of others what is seen first. */
type First = { readonly [Group in keyof All]?: Partial<All[Group]> }

/** Each language is its own file for the browser, and what is seen first is a file of its own. */
const loaders: Record<Locale, { first: () => Promise<First>; all: () => Promise<All> }> = {
  lv: {
    first: async () => (await import('#app/messages/first-lv.ts')).firstMessages,
    all: async () => (await import('#app/messages/lv.ts')).messages,
  },
  en: {
    first: async () => (await import('#app/messages/first-en.ts')).firstMessages,
    all: async () => (await import('#app/messages/en.ts')).messages,
  },
}

let arriving: Promise<unknown> = Promise.resolve()

/** Messages of the first pages; the others are put beside them as they arrive. */
export async function loadFirstMessages(locale: Locale): Promise<All> {
  const { first, all } = loaders[locale]
  const messages = { ...(await first()) } as All // what is not here yet, pages wait for: `allMessages`
  arriving = all().then((rest) => Object.assign(messages, rest))
  return messages
}

/** Every message of a language. */
export function loadMessages(locale: Locale): Promise<All> {
  return loaders[locale].all()
}

/** Settled once the messages of every page are there. */
export function allMessages(): Promise<unknown> {
  return arriving
}
