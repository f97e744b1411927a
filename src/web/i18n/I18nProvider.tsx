import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useEffect, useMemo, useState } from 'react'
import type { Catalogue } from '#platform/i18n/catalogue.ts'
import { createFormat } from '#platform/i18n/format.ts'
import { type Locale, languageTags } from '#platform/i18n/locale.ts'
import type { MessagesLike } from '#platform/i18n/messages-like.ts'
import { createTranslator } from '#platform/i18n/translate.ts'
import { I18nContext } from './i18n-context.ts'
import { loadMessages } from './load-messages.ts'
import { rememberLocale } from './locale-cookie.ts'

interface Language {
  locale: Locale
  messages: MessagesLike<Catalogue>
}

export function I18nProvider({ initial, children }: { initial: Language; children: ReactNode }) {
  const queryClient = useQueryClient()
  const [language, setLanguage] = useState(initial)
  const i18n = useMemo(() => {
    const changeLocale = async (locale: Locale) => {
      const messages = await loadMessages(locale)
      rememberLocale(locale)
      setLanguage({ locale, messages })
      await queryClient.invalidateQueries()
    }
    return { ...speak(language), changeLocale }
  }, [language, queryClient])

  useEffect(() => {
    document.documentElement.lang = languageTags[language.locale]
  }, [language.locale])

  return <I18nContext value={i18n}>{children}</I18nContext>
}

/** A missing key stops development; readers see the key, and the page stays. */
function speak({ locale, messages }: Language) {
  const options = import.meta.env.PROD ? { onMissing: (key: string) => key } : {}
  return {
    locale,
    t: createTranslator<Catalogue>(locale, messages, options),
    f: createFormat(locale),
  }
}
