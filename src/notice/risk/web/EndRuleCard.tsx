import { Button } from '@mantine/core'
import { useState } from 'react'
import type { RouteOutput } from '#platform/http/api-route.ts'
import { useApiCommand } from '#web/api/use-api-command.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { DateField } from '#web/ui/form/DateField.tsx'
import { Form, FormActions } from '#web/ui/form/Form.tsx'
import { TextField } from '#web/ui/form/TextField.tsx'
import { showDone } from '#web/ui/toast-store.ts'
import { listFlags } from '../contract/flag.ts'
import { endRule, listRules, readRule } from '../contract/rule.ts'

/** Ends a rule of one's own from a day on. */
export function EndRuleCard({ rule }: { rule: RouteOutput<typeof readRule> }) {
  const t = useT()
  const [endsOn, setEndsOn] = useState('')
  const [reason, setReason] = useState('')
  const end = useApiCommand(endRule, {
    refreshes: [readRule.route, listRules.route, listFlags.route],
    onDone: () => showDone(t('rules.force.ended')),
  })
  return (
    <Card>
      <details>
        <summary>{t('rules.force.endTitle')}</summary>
        <p>{t('rules.force.endLead')}</p>
        <Form
          error={end.error}
          onSubmit={() => end.mutate({ params: { ruleCode: rule.code }, input: { endsOn, reason } })}
        >
          <DateField
            name="endsOn"
            label={t('rules.force.endsOn')}
            value={endsOn}
            min={rule.today}
            onChange={setEndsOn}
          />
          <TextField
            name="reason"
            label={t('rules.force.reason')}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <FormActions>
            <Button type="submit" variant="default" loading={end.isPending}>
              {t('rules.force.end')}
            </Button>
          </FormActions>
        </Form>
      </details>
    </Card>
  )
}
