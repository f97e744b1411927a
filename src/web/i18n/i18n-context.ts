import { createContext, use } from 'react'
import type { Format } from '#platform/i18n/format.ts'
import type { Locale } from '#platform/i18n/locale.ts'
import type { Translator } from '#platform/i18n/translate.ts'

export interface I18n {
  locale: Locale
  t: Translator
  f: Format
  changeLocale: (locale: Locale) => Promise<void>
}

export const I18nContext = createContext<I18n | undefined>(undefined)

export function useI18n(): I18n {
  const i18n = use(I18nContext)
  if (i18n === undefined) throw new Error('useI18n needs I18nProvider')
  return i18n
}

/** `const t = useT(); t('risk.assessment.title', { name })` */
export function useT(): Translator {
  return useI18n().t
}

/** `const f = useFormat(); f.date(plan.reviewOn)` */
export function useFormat(): Format {
  return useI18n().f
}
