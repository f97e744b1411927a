import { Button } from '@mantine/core'
import { useState } from 'react'
import { useT } from '#web/i18n/i18n-context.ts'
import { Dialog } from '#web/ui/Dialog.tsx'
import { ChoiceField } from '#web/ui/form/ChoiceField.tsx'
import { Form, FormActions } from '#web/ui/form/Form.tsx'
import { TextAreaField } from '#web/ui/form/TextAreaField.tsx'
import { showDone } from '#web/ui/toast-store.ts'
import { endPlan, type PlanView } from '../contract/plan.ts'
import { UnusedEnd } from '../contract/plan-words.ts'
import { usePlanCommand } from './use-plan-command.ts'

/** Ends a plan before it runs: not needed, or the pupil is exempt, with the reason. */
export function EndPlan({ plan }: { plan: PlanView }) {
  const t = useT()
  const [opened, setOpened] = useState(false)
  return (
    <>
      <Button variant="default" onClick={() => setOpened(true)}>
        {t('plans.end.button')}
      </Button>
      <Dialog opened={opened} onClose={() => setOpened(false)} title={t('plans.end.title')}>
        <EndForm plan={plan} onClose={() => setOpened(false)} />
      </Dialog>
    </>
  )
}

function EndForm({ plan, onClose }: { plan: PlanView; onClose: () => void }) {
  const t = useT()
  const [as, setAs] = useState<UnusedEnd | null>(null)
  const [reason, setReason] = useState('')
  const end = usePlanCommand(endPlan, {
    onDone: () => {
      onClose()
      showDone(t('plans.end.done'))
    },
  })
  const send = () => {
    if (as !== null) end.mutate({ params: { planId: plan.id }, input: { as, reason } })
  }
  return (
    <Form error={end.error} onSubmit={send}>
      <p>{t('plans.end.text')}</p>
      <ChoiceField
        name="as"
        label={t('plans.end.as')}
        value={as}
        onChange={setAs}
        choices={UnusedEnd.options.map((value) => ({
          value,
          label: t(`plans.end.titles.${value}`),
          description: t(`plans.end.hints.${value}`),
        }))}
      />
      <TextAreaField
        name="reason"
        label={t('plans.end.reason')}
        maxLength={2000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <FormActions>
        <Button type="submit" disabled={as === null || reason.trim() === ''} loading={end.isPending}>
          {t('plans.end.end')}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {t('plans.end.keep')}
        </Button>
      </FormActions>
    </Form>
  )
}
