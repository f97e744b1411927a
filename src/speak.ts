import type { Speak } from '#foundation/endpoint/index.ts'
import { createFormat } from '#platform/i18n/format.ts'
import type { Locale } from '#platform/i18n/locale.ts'
import { createTranslator } from '#platform/i18n/translate.ts'
import { catalogues } from './messages.ts'

const translators = {
  lv: createTranslator('lv', catalogues.lv),
  en: createTranslator('en', catalogues.en),
}

const formats = { lv: createFormat('lv'), en: createFormat('en') }

type Params = Readonly<Record<string, string | number>>

/** Messages for the server's answers. Keys come typed from error codes, so every one exists in both languages. */
export const speak: Speak = (locale, key, params) =>
  Reflect.apply(translators[locale], undefined, [key, params && withWrittenDates(params, locale)])

/** A plain date is written in the language of the reader: `2027-01-01` becomes 01.01.2027. */
function withWrittenDates(params: Params, locale: Locale): Params {
  const written = (value: string | number) =>
    typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? formats[locale].date(value) : value
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, written(value)]))
}
