import { Button } from '@mantine/core'
import { useState } from 'react'
import { newId } from '#platform/ids/ids.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { useSession } from '#web/session/use-session.ts'
import { ChoiceField } from '#web/ui/form/ChoiceField.tsx'
import { DateField } from '#web/ui/form/DateField.tsx'
import { Form, FormActions } from '#web/ui/form/Form.tsx'
import { TextAreaField } from '#web/ui/form/TextAreaField.tsx'
import { showDone } from '#web/ui/toast-store.ts'
import { GoalValueId } from '../contract/ids.ts'
import type { PlanView } from '../contract/plan.ts'
import type { PlanGoalView } from '../contract/plan-goal.ts'
import { recordGoalValue } from '../contract/plan-goals.ts'
import { ScaleSayer } from '../contract/plan-words.ts'
import { ScaleField } from './ScaleField.tsx'
import { useGoalWords } from './use-goal-words.ts'
import { usePlanCommand } from './use-plan-command.ts'

interface RecordGoalValueProps {
  plan: PlanView
  goal: PlanGoalView
}

/** How it goes now: a tap on the scale and one to save it. Who says so, the day and words may be told besides. */
export function RecordGoalValue({ plan, goal }: RecordGoalValueProps) {
  const t = useT()
  const words = useGoalWords(plan)
  const [value, setValue] = useState<number | null>(null)
  return (
    <div data-no-print>
      <ScaleField
        legend={t('plans.goals.howNow')}
        ends={words.ends(goal)}
        value={value}
        onChange={setValue}
      />
      {value === null ? null : (
        <ValueForm plan={plan} goal={goal} value={value} onClose={() => setValue(null)} />
      )}
    </div>
  )
}

function ValueForm({
  plan,
  goal,
  value,
  onClose,
}: RecordGoalValueProps & { value: number; onClose: () => void }) {
  const t = useT()
  const { today } = useSession()
  const [valueId] = useState(() => GoalValueId.parse(newId()))
  const [saidBy, setSaidBy] = useState<ScaleSayer>('pupil')
  const [saidOn, setSaidOn] = useState(today)
  const [words, setWords] = useState('')
  const record = usePlanCommand(recordGoalValue, {
    onDone: () => {
      showDone(t('plans.goals.recorded'))
      onClose()
    },
  })
  const send = () =>
    record.mutate({
      params: { planId: plan.id, goalId: goal.id, valueId },
      input: { value, saidBy, saidOn, words },
    })
  return (
    <Form error={record.error} onSubmit={send}>
      <FormActions>
        <Button type="submit" loading={record.isPending}>
          {t('plans.goals.save', { value })}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {t('plans.goals.cancel')}
        </Button>
      </FormActions>
      <ChoiceField
        name="saidBy"
        label={t('plans.goals.saidBy')}
        value={saidBy}
        onChange={setSaidBy}
        choices={ScaleSayer.options.map((one) => ({ value: one, label: t(`plans.goals.sayers.${one}`) }))}
      />
      <TextAreaField
        name="words"
        label={t('plans.goals.words')}
        maxLength={2000}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <DateField
        name="saidOn"
        label={t('plans.goals.saidOn')}
        max={today}
        value={saidOn}
        onChange={setSaidOn}
      />
    </Form>
  )
}
