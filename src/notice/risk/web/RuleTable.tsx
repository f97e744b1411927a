import { Text } from '@mantine/core'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { type Column, DataTable } from '#web/ui/DataTable.tsx'
import { TextLink } from '#web/ui/TextLink.tsx'
import type { RuleView } from '../contract/rule.ts'
import { FlagLevelTag } from './FlagLevelTag.tsx'
import { rulePath } from './paths.ts'
import { RuleLeaves } from './RuleLeaves.tsx'
import { useRuleText } from './use-rule-text.ts'

export function RuleTable({ rows }: { rows: readonly RuleView[] }) {
  const { t } = useI18n()
  const text = useRuleText()
  const columns: Column<RuleView>[] = [
    {
      key: 'rule',
      header: t('rules.list.rule'),
      rowHeader: true,
      cell: (rule) => <RuleName rule={rule} />,
      width: '30%',
    },
    {
      key: 'says',
      header: t('rules.list.says'),
      bareOnCard: true,
      cell: (rule) => (
        <>
          {text.says(rule.current.numbers)}
          <Text size="sm" c="dimmed">
            {text.grades(rule.current.grades)}
          </Text>
          {rule.next === null ? null : <Text size="sm">{text.next(rule.next)}</Text>}
          <RuleLeaves rule={rule} />
        </>
      ),
    },
    {
      key: 'level',
      header: t('rules.list.level'),
      cell: ({ current }) => <FlagLevelTag level={current.level} />,
      width: '8rem',
    },
    { key: 'since', header: t('rules.list.since'), cell: (rule) => text.state(rule), width: '11rem' },
    {
      key: 'flagged',
      header: t('rules.list.flagged'),
      align: 'end',
      cell: (rule) => (rule.state === 'in-force' ? rule.flagged : '–'),
      width: '7rem',
    },
  ]
  return (
    <DataTable
      caption={t('rules.list.caption')}
      columns={columns}
      rows={rows}
      rowKey={(rule) => rule.code}
      empty={null}
    />
  )
}

function RuleName({ rule }: { rule: RuleView }) {
  const text = useRuleText()
  return (
    <>
      <TextLink to={rulePath(rule.code)} strong>
        {text.name(rule)}
      </TextLink>
      <Text size="sm" c="dimmed">
        {[...(rule.evidence === 'foreign' ? [] : [text.owner(rule.owner)]), text.evidence(rule)].join(' · ')}
      </Text>
    </>
  )
}
