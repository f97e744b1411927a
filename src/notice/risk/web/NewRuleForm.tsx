import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { RouteOutput } from '#platform/http/api-route.ts'
import { newId } from '#platform/ids/ids.ts'
import { useApiCommand } from '#web/api/use-api-command.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { useSession } from '#web/session/use-session.ts'
import { Card } from '#web/ui/Card.tsx'
import { DateField } from '#web/ui/form/DateField.tsx'
import { Form, FormActions } from '#web/ui/form/Form.tsx'
import { SelectField } from '#web/ui/form/SelectField.tsx'
import { TextAreaField } from '#web/ui/form/TextAreaField.tsx'
import { TextField } from '#web/ui/form/TextField.tsx'
import { showDone } from '#web/ui/toast-store.ts'
import { listFlags } from '../contract/flag.ts'
import { createRule, listRules, type RuleSettings } from '../contract/rule.ts'
import { rulePath } from './paths.ts'
import { RuleLikeItLink } from './RuleLikeItLink.tsx'
import { useProposedNames } from './use-proposed-names.ts'

type Owner = RouteOutput<typeof listRules>['owners'][number]

interface NewRuleFormProps {
  settings: RuleSettings
  derivedFrom: string | null
  owner: Owner
  owners: readonly Owner[]
  onOwner: (id: string) => void
}

type Names = { nameLv: string; nameEn: string }

/** Names the rule that was tried and puts it into force; the names follow the numbers until somebody writes others. */
export function NewRuleForm({ settings, derivedFrom, owner, owners, onOwner }: NewRuleFormProps) {
  const t = useT()
  const { today } = useSession()
  const navigate = useNavigate()
  const [code] = useState(newId)
  const [given, setGiven] = useState<Partial<Names>>({})
  const [words, setWords] = useState({ reason: '', validFrom: today })
  const names = { ...useProposedNames(settings), ...given }
  const create = useApiCommand(createRule, {
    refreshes: [listRules.route, listFlags.route],
    onDone: ({ flagged }) => {
      showDone(t('rules.force.done', { count: flagged }))
      void navigate({ to: rulePath(code) })
    },
  })
  const input = { ...names, ...words, derivedFrom, settings, owner: { kind: owner.kind, id: owner.id } }
  const named = (name: keyof Names) => ({
    name,
    value: names[name],
    onChange: (event: { currentTarget: { value: string } }) =>
      setGiven({ ...given, [name]: event.currentTarget.value }),
  })
  return (
    <Card title={t('rules.force.titleNew')}>
      <Form error={create.error} onSubmit={() => create.mutate({ params: { ruleCode: code }, input })}>
        <RuleLikeItLink error={create.error} />
        {owners.length > 1 ? (
          <SelectField
            name="owner"
            label={t('rules.whatIf.place')}
            allowDeselect={false}
            data={owners.map(({ id, name }) => ({ value: id, label: name }))}
            value={owner.id}
            onChange={(id) => onOwner(id ?? owner.id)}
          />
        ) : null}
        <TextField
          {...named('nameLv')}
          label={t('rules.force.name')}
          description={t('rules.force.nameHint')}
        />
        <TextField
          {...named('nameEn')}
          label={t('rules.force.nameEn')}
          description={t('rules.force.nameEnHint')}
        />
        <DateField
          name="validFrom"
          label={t('rules.force.from')}
          value={words.validFrom}
          min={today}
          onChange={(validFrom) => setWords({ ...words, validFrom })}
        />
        <TextAreaField
          name="reason"
          label={t('rules.force.reason')}
          description={t('rules.force.reasonHint')}
          value={words.reason}
          onChange={(event) => setWords({ ...words, reason: event.currentTarget.value })}
        />
        <FormActions>
          <Button type="submit" loading={create.isPending}>
            {t('rules.force.add')}
          </Button>
        </FormActions>
      </Form>
    </Card>
  )
}
