import { useI18n } from '#web/i18n/i18n-context.ts'

/** The name of a kind of service in the language of the reader. */
export function useKindName() {
  const { locale } = useI18n()
  return ({ nameLv, nameEn }: { readonly nameLv: string; readonly nameEn: string }) =>
    locale === 'lv' ? nameLv : nameEn
}
