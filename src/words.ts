import { createFormat } from '#platform/i18n/format.ts'
import type { Locale } from '#platform/i18n/locale.ts'
import { createTranslator } from '#platform/i18n/translate.ts'
import type { Words } from '#platform/i18n/words.ts'
import { catalogues } from './messages.ts'

const known: Readonly<Record<Locale, Words>> = { lv: wordsIn('lv'), en: wordsIn('en') }

function wordsIn(locale: Locale): Words {
  return { locale, t: createTranslator(locale, catalogues[locale]), f: createFormat(locale) }
}

/** Words of the whole product in one language, for documents that the server writes. */
export function words(locale: Locale): Words {
  return known[locale]
}
