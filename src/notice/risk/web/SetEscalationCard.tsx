import { Button } from '@mantine/core'
import { useState } from 'react'
import { newId } from '#platform/ids/ids.ts'
import { useApiCommand } from '#web/api/use-api-command.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { AmountField } from '#web/ui/form/AmountField.tsx'
import { Form, FormActions } from '#web/ui/form/Form.tsx'
import { TextAreaField } from '#web/ui/form/TextAreaField.tsx'
import { showDone } from '#web/ui/toast-store.ts'
import {
  type EscalationPlace,
  EscalationSettingId,
  readEscalation,
  setEscalation,
} from '../contract/escalation.ts'
import { type EscalationStep, escalationSteps } from '../contract/escalation-step.ts'
import { countFlags, listFlags } from '../contract/flag.ts'
import type { FlagLevel } from '../contract/rule.ts'
import { levelsByUrgency } from './EscalationTable.tsx'
import classes from './RuleSettingsFields.module.css'

/** A school shortens its own days, a municipality sets those of its schools, for a reason. */
export function SetEscalationCard({ place }: { place: EscalationPlace }) {
  const t = useT()
  const [days, setDays] = useState(place.holds)
  const [reason, setReason] = useState('')
  const [settingId] = useState(newId)
  const set = useApiCommand(setEscalation, {
    refreshes: [readEscalation.route, listFlags.route, countFlags.route],
    onDone: ({ toTeam, toMunicipality }) =>
      showDone(t('escalation.set.done', { team: toTeam, municipality: toMunicipality })),
  })
  const { kind, id, name } = place.owner
  const change = (level: FlagLevel, step: EscalationStep, value: number) =>
    setDays({ ...days, [level]: { ...days[level], [step]: value } })
  return (
    <Card title={t('escalation.set.title', { name })}>
      <p>{t(kind === 'institution' ? 'escalation.set.leadSchool' : 'escalation.set.leadMunicipality')}</p>
      <Form
        error={set.error}
        onSubmit={() =>
          set.mutate({
            params: { settingId: EscalationSettingId.parse(settingId) },
            input: { owner: { kind, id }, days, reason },
          })
        }
      >
        <div className={classes.fields}>
          {levelsByUrgency.flatMap((level) =>
            escalationSteps.map((step) => (
              <AmountField
                key={`${level} ${step}`}
                name={`days.${level}.${step}`}
                label={t(`escalation.set.${step}`, { level: t(`risk.level.${level}`) })}
                min={1}
                max={step === 'team' ? 60 : 120}
                value={days[level][step]}
                onChange={(value) => change(level, step, value)}
              />
            )),
          )}
        </div>
        <TextAreaField
          name="reason"
          label={t('escalation.set.reason')}
          description={t('escalation.set.reasonHint')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <FormActions>
          <Button type="submit" loading={set.isPending}>
            {t('escalation.set.save')}
          </Button>
        </FormActions>
      </Form>
    </Card>
  )
}
