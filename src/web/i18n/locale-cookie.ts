import { type Locale, localeCookie, negotiateLocale } from '#platform/i18n/locale.ts'

const oneYear = 60 * 60 * 24 * 365

/** The language that the person chose, else that of the browser, else Latvian. */
export function currentLocale(): Locale {
  return negotiateLocale({ cookie: readCookie(localeCookie), acceptLanguage: navigator.languages.join(',') })
}

export function rememberLocale(locale: Locale): void {
  const secure = location.protocol === 'https:' ? '; secure' : ''
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser in use
  document.cookie = `${localeCookie}=${locale}; path=/; max-age=${oneYear}; samesite=lax${secure}`
}

function readCookie(name: string): string | undefined {
  const start = `${name}=`
  return document.cookie
    .split('; ')
    .find((cookie) => cookie.startsWith(start))
    ?.slice(start.length)
}
