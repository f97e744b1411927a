import { Button } from '@mantine/core'
import { useState } from 'react'
import type { RouteOutput } from '#platform/http/api-route.ts'
import { useApiCommand } from '#web/api/use-api-command.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { Form, FormActions } from '#web/ui/form/Form.tsx'
import { TextField } from '#web/ui/form/TextField.tsx'
import { showDone } from '#web/ui/toast-store.ts'
import { listFlags } from '../contract/flag.ts'
import { listRules, readRule, renameRule } from '../contract/rule.ts'

/** Puts the name of a rule of one's own right, in both languages. */
export function RenameRuleCard({ rule }: { rule: RouteOutput<typeof readRule> }) {
  const t = useT()
  const [names, setNames] = useState({ nameLv: rule.nameLv, nameEn: rule.nameEn })
  const rename = useApiCommand(renameRule, {
    refreshes: [readRule.route, listRules.route, listFlags.route],
    onDone: () => showDone(t('rules.force.renamed')),
  })
  return (
    <Card>
      <details>
        <summary>{t('rules.force.rename')}</summary>
        <p>{t('rules.force.renameLead')}</p>
        <Form
          error={rename.error}
          onSubmit={() => rename.mutate({ params: { ruleCode: rule.code }, input: names })}
        >
          <TextField
            name="nameLv"
            label={t('rules.force.name')}
            value={names.nameLv}
            onChange={(event) => setNames({ ...names, nameLv: event.currentTarget.value })}
          />
          <TextField
            name="nameEn"
            label={t('rules.force.nameEn')}
            value={names.nameEn}
            onChange={(event) => setNames({ ...names, nameEn: event.currentTarget.value })}
          />
          <FormActions>
            <Button type="submit" variant="default" loading={rename.isPending}>
              {t('rules.force.rename')}
            </Button>
          </FormActions>
        </Form>
      </details>
    </Card>
  )
}
