import { createTranslator, type Translator } from '#platform/i18n/translate.ts'
import { loadMessages } from '#web/i18n/load-messages.ts'

let latvian: Promise<Translator> | undefined

/** The product's Latvian words, also for a reader who has chosen another language. */
export function latvianWords(): Promise<Translator> {
  latvian ??= loadMessages('lv').then((messages) => createTranslator('lv', messages))
  return latvian
}
