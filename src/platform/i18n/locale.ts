export const locales = ['lv', 'en'] as const
export type Locale = (typeof locales)[number]

const defaultLocale: Locale = 'lv'
export const localeCookie = 'pamani_locale'

/** The BCP 47 tag for Intl and for `<html lang>`. */
export const languageTags: Record<Locale, string> = { lv: 'lv-LV', en: 'en-GB' }

/** Each language under its own name, for the language switch. */
export const languageNames: Record<Locale, string> = { lv: 'Latviešu', en: 'English' }

function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value)
}

/** The language of a person who has chosen one (cookie), else of the browser, else Latvian. */
export function negotiateLocale(request: {
  cookie?: string | undefined
  acceptLanguage?: string | undefined
}): Locale {
  if (isLocale(request.cookie)) return request.cookie
  return preferredLocale(request.acceptLanguage ?? '') ?? defaultLocale
}

function preferredLocale(acceptLanguage: string): Locale | undefined {
  return acceptLanguage
    .split(',')
    .map(parseRange)
    .filter((range) => range.quality > 0)
    .toSorted((a, b) => b.quality - a.quality)
    .map((range) => range.language)
    .find(isLocale)
}

function parseRange(range: string): { language: string; quality: number } {
  const [tag = '', ...parameters] = range.trim().toLowerCase().split(';')
  const weight = parameters.map((text) => text.trim()).find((text) => text.startsWith('q='))
  const quality = weight === undefined ? 1 : Number(weight.slice(2))
  return { language: tag.split('-')[0] ?? '', quality: Number.isFinite(quality) ? quality : 0 }
}
