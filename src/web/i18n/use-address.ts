import { vocative } from '#platform/text/vocative.ts'
import { useI18n } from './i18n-context.ts'

/** The name by which a person is greeted in the language of the page; without one, greet without a name. */
export function useAddress(): (givenName: string) => string | undefined {
  const { locale } = useI18n()
  return (givenName) => {
    const called = vocative(givenName)
    return called === undefined || locale === 'lv' ? called : givenName
  }
}
