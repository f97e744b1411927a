import { Button } from '@mantine/core'
import { useState } from 'react'
import type { RouteOutput } from '#platform/http/api-route.ts'
import { newId } from '#platform/ids/ids.ts'
import { useApiCommand } from '#web/api/use-api-command.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { DateField } from '#web/ui/form/DateField.tsx'
import { Form, FormActions } from '#web/ui/form/Form.tsx'
import { TextAreaField } from '#web/ui/form/TextAreaField.tsx'
import { showDone } from '#web/ui/toast-store.ts'
import { listFlags } from '../contract/flag.ts'
import { changeRule, listRules, type RuleSettings, RuleVersionId, readRule } from '../contract/rule.ts'
import { RuleLikeItLink } from './RuleLikeItLink.tsx'

interface ChangeRuleCardProps {
  rule: RouteOutput<typeof readRule>
  settings: RuleSettings
}

/** Puts the numbers that were tried into force, from a day and for a reason. */
export function ChangeRuleCard({ rule, settings }: ChangeRuleCardProps) {
  const { t, f } = useI18n()
  const [validFrom, setValidFrom] = useState(rule.today)
  const [reason, setReason] = useState('')
  const [id, setId] = useState(newId)
  const change = useApiCommand(changeRule, {
    refreshes: [readRule.route, listRules.route, listFlags.route],
    onDone: ({ flagged }) => {
      showDone(
        validFrom > rule.today
          ? t('rules.force.planned', { from: f.date(validFrom) })
          : t('rules.force.done', { count: flagged }),
      )
      setId(newId())
    },
  })
  const send = () =>
    change.mutate({
      params: { ruleCode: rule.code },
      input: { id: RuleVersionId.parse(id), settings, validFrom, reason },
    })
  return (
    <Card title={t('rules.force.title')}>
      <Form error={change.error} onSubmit={send}>
        <RuleLikeItLink error={change.error} />
        <DateField
          name="validFrom"
          label={t('rules.force.from')}
          value={validFrom}
          min={rule.today}
          onChange={setValidFrom}
        />
        <TextAreaField
          name="reason"
          label={t('rules.force.reason')}
          description={t('rules.force.reasonHint')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <FormActions>
          <Button type="submit" loading={change.isPending}>
            {t('rules.force.put')}
          </Button>
        </FormActions>
      </Form>
    </Card>
  )
}
