import { useT } from '#web/i18n/i18n-context.ts'
import { AutosaveStatus } from '#web/ui/AutosaveStatus.tsx'
import { SelectField } from '#web/ui/form/SelectField.tsx'
import type { PlanRiskView, PlanView } from '../contract/plan.ts'
import { fieldKey, usePlanField } from './use-plan-field.ts'
import { usePlanWords } from './use-plan-words.ts'

const frequencies = [1, 2, 3] as const

/** How lasting a risk is. */
export function FrequencyField({ plan, risk }: { plan: PlanView; risk: PlanRiskView }) {
  const t = useT()
  const words = usePlanWords()
  const target = { field: 'frequency', riskId: risk.id } as const
  const frequency = usePlanField(plan, target, risk.frequency)
  return (
    <div data-no-print>
      <SelectField
        name={fieldKey(plan, target)}
        label={t('plans.risks.frequency')}
        aria-label={t('plans.risks.frequencyOf', { risk: words.name(risk) })}
        placeholder={t('plans.risks.noFrequency')}
        w="12rem"
        allowDeselect={false}
        value={frequency.value === null ? null : String(frequency.value)}
        onChange={(value) => frequency.set(value === null ? null : Number(value))}
        data={frequencies.map((value) => ({ value: String(value), label: words.frequency(value) }))}
        comboboxProps={{ withinPortal: false }}
      />
      <AutosaveStatus field={frequency} describe={words.frequency} />
    </div>
  )
}
