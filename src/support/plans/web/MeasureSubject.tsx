import { useApiQuery } from '#web/api/use-api-query.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { AutosaveStatus } from '#web/ui/AutosaveStatus.tsx'
import { SelectField } from '#web/ui/form/SelectField.tsx'
import type { PlanMeasureView, PlanView } from '../contract/plan.ts'
import { listPlanChoices } from '../contract/plan-content.ts'
import classes from './Plan.module.css'
import { ToldText } from './ToldText.tsx'
import { fieldKey, mayEdit, usePlanField } from './use-plan-field.ts'
import { usePlanWords } from './use-plan-words.ts'

interface MeasureSubjectProps {
  plan: PlanView
  measure: PlanMeasureView
}

/** In which school subject a measure helps. */
export function MeasureSubject(props: MeasureSubjectProps) {
  const t = useT()
  const words = usePlanWords()
  const { subject } = props.measure
  return mayEdit(props.plan, 'helpsIn') ? (
    <EditedSubject {...props} />
  ) : (
    <ToldText label={t('plans.measures.subject')} text={subject === null ? '' : words.name(subject)} />
  )
}

function EditedSubject({ plan, measure }: MeasureSubjectProps) {
  const t = useT()
  const words = usePlanWords()
  const { subjects } = useApiQuery(listPlanChoices, {})
  const target = { field: 'helpsIn', measureId: measure.id } as const
  const subject = usePlanField(plan, target, measure.helpsIn)
  const named = (code: string | null) => {
    const known = subjects.find((one) => one.code === code)
    return known === undefined ? '' : words.name(known)
  }
  return (
    <div>
      <div className={classes.onScreen}>
        <SelectField
          name={fieldKey(plan, target)}
          label={t('plans.measures.subject')}
          aria-label={`${t('plans.measures.subject')}: ${words.name(measure)}`}
          description={t('plans.measures.subjectHint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          searchable
          clearable
          value={subject.value}
          onChange={subject.set}
          data={subjects.map(({ code }) => ({ value: code, label: named(code) }))}
          comboboxProps={{ withinPortal: false }}
        />
        <AutosaveStatus field={subject} describe={named} />
      </div>
      <div className={classes.onPaper}>
        <ToldText label={t('plans.measures.subject')} text={named(subject.value)} />
      </div>
    </div>
  )
}
