import { Text } from '@mantine/core'
import { useI18n } from '#web/i18n/i18n-context.ts'
import type { FlagView } from '../contract/flag.ts'
import { useFlagText } from './use-flag-text.ts'

/** Why a pupil was noticed: the numbers, and smaller the rule by name and version, and up to when the data go. */
export function FlagWhy({ flag }: { flag: FlagView }) {
  const { t, f, locale } = useI18n()
  const text = useFlagText()
  return (
    <div>
      <div>{text(flag)}</div>
      <Text size="sm" c="dimmed">
        {t('risk.flag.rule', {
          name: locale === 'lv' ? flag.ruleNameLv : flag.ruleNameEn,
          source: locale === 'lv' ? flag.ruleSourceLv : flag.ruleSourceEn,
          version: flag.ruleVersion,
          day: f.date(flag.dataUntil),
        })}
      </Text>
      {flag.answer !== null || flag.escalated === null ? null : (
        <Text size="sm">
          {t(`risk.flag.escalated.${flag.escalated.to}`, { day: f.date(flag.escalated.at) })}
        </Text>
      )}
    </div>
  )
}
