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
    /** Languages that have no word here are one group. */
    languages: (rows: readonly RulePreviewGroup[]) =>
      [...Map.groupBy(rows, ({ key }) => (key === '' ? key : keyOf(key)))].map(([key, same]) => ({
        key,
        name: key === '' ? t('rules.whatIf.unknown') : t(`rules.whatIf.languages.${keyOf(key)}`),
        pupils: sum(same, 'pupils'),
        now: sum(same, 'now'),
        would: sum(same, 'would'),
      })),
  }
}

function keyOf(key: string) {
  return languages.find((language) => language === key) ?? 'other'
}

function sum(rows: readonly RulePreviewGroup[], count: 'pupils' | 'now' | 'would'): number {
  return rows.reduce((total, row) => total + row[count], 0)
}
