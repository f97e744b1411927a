import type { PupilId } from '#foundation/people/contract/ids.ts'
import { listPlansOfPupil } from '#support/plans/contract/plan-lists.ts'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { SelectField } from '#web/ui/form/SelectField.tsx'

interface PlanOfServiceProps {
  pupilId: PupilId
  value: string | null
  onChange: (planId: string | null) => void
}

/** For which plan of the pupil the service is asked; none is an answer too. */
export function PlanOfService({ pupilId, value, onChange }: PlanOfServiceProps) {
  const { t } = useI18n()
  const { rows } = useApiQuery(listPlansOfPupil, { params: { pupilId } })
  const plans = rows.filter(({ status }) => ['draft', 'proposed', 'open'].includes(status))
  return plans.length === 0 ? null : (
    <SelectField
      name="planId"
      label={t('services.request.plan')}
      placeholder={t('services.request.noPlan')}
      clearable
      value={value}
      onChange={onChange}
      data={plans.map(({ id, schoolYear, semester, status }) => ({
        value: id,
        label: t('services.request.planOf', {
          year: schoolYear,
          semester,
          status: t(`plans.status.${status}`),
        }),
      }))}
      comboboxProps={{ withinPortal: false }}
    />
  )
}
