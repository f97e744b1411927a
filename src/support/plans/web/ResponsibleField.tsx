import { PersonId } from '#foundation/people/contract/ids.ts'
import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { AutosaveStatus } from '#web/ui/AutosaveStatus.tsx'
import { SelectField } from '#web/ui/form/SelectField.tsx'
import type { PlanMeasureView, PlanView } from '../contract/plan.ts'
import classes from './Plan.module.css'
import { ToldText } from './ToldText.tsx'
import { fieldKey, mayEdit, usePlanField } from './use-plan-field.ts'
import { usePlanWords } from './use-plan-words.ts'

interface ResponsibleFieldProps {
  plan: PlanView
  measure: PlanMeasureView
}

/** Who of the school sees to the measure. */
export function ResponsibleField(props: ResponsibleFieldProps) {
  const t = useT()
  const nameOf = useNameOf(props)
  return mayEdit(props.plan, 'responsibleId') ? (
    <EditedResponsible {...props} />
  ) : (
    <ToldText label={t('plans.measures.responsible')} text={nameOf(props.measure.responsibleId.value)} />
  )
}

function EditedResponsible({ plan, measure }: ResponsibleFieldProps) {
  const t = useT()
  const words = usePlanWords()
  const nameOf = useNameOf({ plan, measure })
  const target = { field: 'responsibleId', measureId: measure.id } as const
  const responsible = usePlanField(plan, target, measure.responsibleId)
  const staff = (ofClass: boolean) =>
    plan.people
      .filter((person) => person.ofClass === ofClass)
      .map((person) => ({ value: String(person.id), label: nameOf(person.id) }))
  return (
    <div>
      <div className={classes.onScreen}>
        <SelectField
          name={fieldKey(plan, target)}
          label={t('plans.measures.responsible')}
          aria-label={`${t('plans.measures.responsible')}: ${words.name(measure)}`}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          placeholder={t('plans.measures.nobody')}
          nothingFoundMessage={t('plans.measures.nothingFound')}
          searchable
          value={responsible.value}
          onChange={(value) => responsible.set(value === null ? null : PersonId.parse(value))}
          data={[
            { group: t('plans.measures.ofClass'), items: staff(true) },
            { group: t('plans.measures.ofSchool'), items: staff(false) },
          ].filter(({ items }) => items.length > 0)}
          comboboxProps={{ withinPortal: false }}
        />
        <AutosaveStatus field={responsible} describe={nameOf} />
      </div>
      <div className={classes.onPaper}>
        <ToldText label={t('plans.measures.responsible')} text={nameOf(responsible.value)} />
      </div>
    </div>
  )
}

/** The name of a member of staff; of somebody who has left, as the plan knew it. */
function useNameOf({ plan, measure }: ResponsibleFieldProps) {
  const t = useT()
  const f = useFormat()
  return (id: PersonId | null): string => {
    if (id === null) return t('plans.measures.nobody')
    const person = plan.people.find((one) => one.id === id)
    const known = person ?? (measure.responsibleId.value === id ? measure.responsible : null)
    return known === null ? t('plans.measures.nobody') : f.name(known)
  }
}
