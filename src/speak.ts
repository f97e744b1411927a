import type { Speak } from '#foundation/endpoint/index.ts'
import type { Words } from '#platform/i18n/words.ts'
import { words } from './words.ts'

type Params = Readonly<Record<string, string | number>>

/** Messages for the server's answers. Keys come typed from error codes, so every one exists in both languages. */
export const speak: Speak = (locale, key, params) =>
  Reflect.apply(words(locale).t, undefined, [key, params && withWrittenDates(params, words(locale))])

/** A plain date is written in the language of the reader: `2027-01-01` becomes 01.01.2027. */
function withWrittenDates(params: Params, { f }: Words): Params {
  const written = (value: string | number) =>
    typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? f.date(value) : value
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, written(value)]))
}
