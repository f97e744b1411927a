import { Button } from '@mantine/core'
import { useState } from 'react'
import { useT } from '#web/i18n/i18n-context.ts'
import { Form, FormActions } from '#web/ui/form/Form.tsx'
import { TextAreaField } from '#web/ui/form/TextAreaField.tsx'
import { showDone } from '#web/ui/toast-store.ts'
import { closePlan, type PlanView } from '../contract/plan.ts'
import { usePlanCommand } from './use-plan-command.ts'

/** Why no plan is needed any more. */
export function CloseForm({ plan, onClose }: { plan: PlanView; onClose: () => void }) {
  const t = useT()
  const [reason, setReason] = useState('')
  const close = usePlanCommand(closePlan, {
    onDone: () => {
      onClose()
      showDone(t('plans.follow.closed'))
    },
  })
  return (
    <Form
      error={close.error}
      onSubmit={() => close.mutate({ params: { planId: plan.id }, input: { reason } })}
    >
      <TextAreaField
        name="reason"
        label={t('plans.follow.reason')}
        description={t('plans.follow.reasonHint')}
        maxLength={2000}
        autoFocus
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <FormActions>
        <Button type="submit" disabled={reason.trim() === ''} loading={close.isPending}>
          {t('plans.follow.closeNow')}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {t('plans.follow.cancel')}
        </Button>
      </FormActions>
    </Form>
  )
}
