import { useT } from '#web/i18n/i18n-context.ts'
import type { RulePreviewGroup } from '../contract/rule.ts'

const languages = ['lv', 'ru', 'uk', 'pl', 'lt', 'en'] as const

/** Words for groups that come as codes. */
export function useGroupNames() {
  const t = useT()
  return {
    sex: (row: RulePreviewGroup) => ({
      ...row,
      name: t(row.key === 'female' ? 'rules.whatIf.sex.female' : 'rules.whatIf.sex.male'),
    }),
    language: (row: RulePreviewGroup) => {
      const known = languages.find((language) => language === row.key)
      if (row.key === '') return { ...row, name: t('rules.whatIf.unknown') }
      return { ...row, name: t(`rules.whatIf.languages.${known ?? 'other'}`) }
    },
  }
}
