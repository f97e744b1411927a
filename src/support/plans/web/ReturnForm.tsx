import { Button } from '@mantine/core'
import { useState } from 'react'
import { useT } from '#web/i18n/i18n-context.ts'
import { Form, FormActions } from '#web/ui/form/Form.tsx'
import { TextAreaField } from '#web/ui/form/TextAreaField.tsx'
import { showDone } from '#web/ui/toast-store.ts'
import { type PlanView, returnPlan } from '../contract/plan.ts'
import { usePlanCommand } from './use-plan-command.ts'

/** What those who write the plan are asked to change. */
export function ReturnForm({ plan, onClose }: { plan: PlanView; onClose: () => void }) {
  const t = useT()
  const [remark, setRemark] = useState('')
  const send = usePlanCommand(returnPlan, { onDone: () => showDone(t('plans.opening.returnDone')) })
  return (
    <Form error={null} onSubmit={() => send.mutate({ params: { planId: plan.id }, input: { remark } })}>
      <TextAreaField
        name="remark"
        label={t('plans.opening.remark')}
        maxLength={2000}
        data-autofocus
        value={remark}
        onChange={(event) => setRemark(event.currentTarget.value)}
      />
      <FormActions>
        <Button type="submit" disabled={remark.trim() === ''} loading={send.isPending}>
          {t('plans.opening.returnNow')}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {t('plans.opening.cancel')}
        </Button>
      </FormActions>
    </Form>
  )
}
