import { type Locale, languageTags } from './locale.ts'

/**
 * A date without time as the API writes it: `2025-11-14`. Instants are ISO texts with a time, or `Date`; where a date
 * is asked, an ISO instant gives its day in Latvia.
 */
export type PlainDate = string
export type Instant = string | Date

export type Format = ReturnType<typeof createFormat>

/** Times of day are those of Latvia, wherever the reader is. */
const timeZone = 'Europe/Riga'

/**
 * Dates, numbers, money and names in the language of the reader.
 *
 *     const f = createFormat('lv')
 *     f.date('2025-11-14')        // 14.11.2025.
 *     f.number(1234.5)            // 1 234,5
 */
export function createFormat(locale: Locale) {
  const tag = languageTags[locale]
  const day = (options: Intl.DateTimeFormatOptions) => plainDateFormat(tag, options)
  const at = (options: Intl.DateTimeFormatOptions) => instantFormat(tag, options)
  return {
    /** 14.11.2025. · 14 Nov 2025 */
    date: day(locale === 'lv' ? numericDate : shortEnglishDate),
    /** 14.11. · 14 Nov */
    shortDate: day(locale === 'lv' ? numericDay : shortEnglishDay),
    /** 14. novembris · 14 November */
    dayMonth: day({ day: 'numeric', month: 'long' }),
    /** 2025. gada 14. novembris · 14 November 2025 */
    longDate: day({ day: 'numeric', month: 'long', year: 'numeric' }),
    /** novembris · November */
    month: inSentence(day({ month: 'long' }), locale),
    /** nov. · Nov */
    shortMonth: inSentence(day({ month: 'short' }), locale),
    /** piektdiena, 14. novembris · Friday 14 November */
    weekdayDate: inSentence(day({ weekday: 'long', day: 'numeric', month: 'long' }), locale),
    /** piektdiena · Friday */
    weekday: inSentence(day({ weekday: 'long' }), locale),
    /** 14:02 */
    time: at({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
    /** 14.11.2025. 14:02 · 14 Nov 2025, 14:02 */
    dateTime: at({
      ...(locale === 'lv' ? numericDate : shortEnglishDate),
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }),
    ...numberFormats(locale, tag),
    ...textFormats(tag),
  }
}

const numericDate = { day: '2-digit', month: '2-digit', year: 'numeric' } as const
const numericDay = { day: '2-digit', month: '2-digit' } as const
const shortEnglishDate = { day: 'numeric', month: 'short', year: 'numeric' } as const
const shortEnglishDay = { day: 'numeric', month: 'short' } as const

/** The Latvian year of a numeric date ends with a dot, which some versions of ICU leave out. */
const yearWithoutDot = /(?<=\d\.)\d{4}(?!\.)/

function plainDateFormat(tag: string, options: Intl.DateTimeFormatOptions) {
  const ofDate = lazy(() => new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }))
  const ofInstant = instantFormat(tag, options)
  return (date: PlainDate) =>
    date.length > 10
      ? ofInstant(date)
      : ofDate()
          .format(new Date(`${date}T00:00:00Z`))
          .replace(yearWithoutDot, '$&.')
}

/** Latvian days and months have small letters, which ICU gives only inside a date. */
function inSentence(format: (date: PlainDate) => string, locale: Locale) {
  return locale === 'lv' ? (date: PlainDate) => format(date).toLocaleLowerCase('lv') : format
}

function instantFormat(tag: string, options: Intl.DateTimeFormatOptions) {
  const format = lazy(() => new Intl.DateTimeFormat(tag, { ...options, timeZone }))
  return (instant: Instant) => format().format(new Date(instant)).replace(yearWithoutDot, '$&.')
}

function numberFormats(locale: Locale, tag: string) {
  const decimals = memoize(
    (digits: number) => new Intl.NumberFormat(tag, { maximumFractionDigits: digits, useGrouping: 'always' }),
  )
  const money = lazy(
    () =>
      new Intl.NumberFormat(tag, {
        style: 'currency',
        currency: 'EUR',
        currencyDisplay: 'code',
        useGrouping: 'always',
      }),
  )
  const number = (value: number, digits = 1) => decimals(digits).format(value)
  return {
    /** 1 234,5 · 1,234.5; at most one decimal unless told */
    number,
    /** A share of one: 0.081 is 8,1 % · 8.1% */
    percent: (share: number, digits = 0) =>
      `${number(share * 100, digits)}${locale === 'lv' ? '\u00a0%' : '%'}`,
    /** A signed change: +3 · −1,5 */
    change: (value: number, digits = 1) =>
      value === 0 ? '0' : `${value > 0 ? '+' : '−'}${number(Math.abs(value), digits)}`,
    /** Cents to text: 1 234,50 EUR · EUR 1,234.50 */
    euro: (cents: number) => money().format(cents / 100),
  }
}

interface PersonName {
  readonly givenName: string
  readonly familyName: string
}

function textFormats(tag: string) {
  const collator = lazy(() => new Intl.Collator(tag, { numeric: true }))
  const lists = lazy(() => new Intl.ListFormat(tag, { type: 'conjunction' }))
  const relative = lazy(() => new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }))
  return {
    /** Elza Liepiņa */
    name: ({ givenName, familyName }: PersonName) => `${givenName} ${familyName}`,
    /** Liepiņa Elza, for lists in alphabetical order */
    listName: ({ givenName, familyName }: PersonName) => `${familyName} ${givenName}`,
    /** A. Lūsis */
    shortName: ({ givenName, familyName }: PersonName) => `${Array.from(givenName)[0] ?? ''}. ${familyName}`,
    /** mamma un sociālais pedagogs */
    list: (items: readonly string[]) => lists().format(items),
    /** šodien, vakar, pirms 3 dienām, pēc 2 dienām */
    days: (fromToday: number) => relative().format(fromToday, 'day'),
    /** Order of the alphabet, numbers by value (7.b before 10.a) */
    compare: (a: string, b: string) => collator().compare(a, b),
  }
}

function lazy<Value>(make: () => Value): () => Value {
  let value: Value | undefined
  return () => {
    value ??= make()
    return value
  }
}

function memoize<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>()
  return (key) => {
    const known = made.get(key)
    if (known !== undefined) return known
    const value = make(key)
    made.set(key, value)
    return value
  }
}
