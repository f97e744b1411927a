import { Text } from '@mantine/core'
import { useT } from '#web/i18n/i18n-context.ts'
import type { RuleView } from '../contract/rule.ts'
import { useRuleText } from './use-rule-text.ts'

/** Of two rules that count the same: which one counts the pupil, and how many meet this one in all. */
export function RuleLeaves({ rule: { leavesTo, meeting } }: { rule: RuleView }) {
  const t = useT()
  const text = useRuleText()
  if (leavesTo.length === 0) return null
  const names = leavesTo.map((other) => t('rules.list.quoted', { name: text.name(other) }))
  return (
    <Text size="sm" c="dimmed">
      {t('rules.list.leaves', { names: names.join(t('rules.list.and')) })}
      {meeting === null ? '' : ` ${t('rules.list.meeting', { count: meeting })}`}
    </Text>
  )
}
