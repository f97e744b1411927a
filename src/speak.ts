import type { Speak } from '#foundation/endpoint/index.ts'
import { createTranslator } from '#platform/i18n/translate.ts'
import { catalogues } from './messages.ts'

const translators = {
  lv: createTranslator('lv', catalogues.lv),
  en: createTranslator('en', catalogues.en),
}

/** Messages for the server's answers. Keys come typed from error codes, so every one exists in both languages. */
export const speak: Speak = (locale, key, params) =>
  Reflect.apply(translators[locale], undefined, [key, params])
