import { Text } from '@mantine/core'
import { useI18n } from '#web/i18n/i18n-context.ts'
import type { FlagView } from '../contract/flag.ts'
import { useFlagText } from './use-flag-text.ts'

/** Why a pupil was noticed: the numbers, the rule in its version, and up to when the data go. */
export function FlagWhy({ flag }: { flag: FlagView }) {
  const { t, f, locale } = useI18n()
  const text = useFlagText()
  const lv = locale === 'lv'
  return (
    <div>
      <div>{text(flag)}</div>
      <Text size="sm" c="dimmed">
        {t('risk.flag.rule', {
          name: lv ? flag.ruleNameLv : flag.ruleNameEn,
          version: flag.ruleVersion,
          source: lv ? flag.ruleSourceLv : flag.ruleSourceEn,
        })}
        {'. '}
        {t('risk.flag.dataUntil', { day: f.date(flag.dataUntil) })}
      </Text>
    </div>
  )
}
