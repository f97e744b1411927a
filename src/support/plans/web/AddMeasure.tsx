import { useApiQuery } from '#web/api/use-api-query.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import type { PlanView } from '../contract/plan.ts'
import { listPlanChoices } from '../contract/plan-content.ts'
import { CatalogueSelect } from './CatalogueSelect.tsx'
import { useAddMeasure } from './use-add-measure.ts'
import { usePlanWords } from './use-plan-words.ts'

const nearestFirst = ['indicated', 'targeted', 'universal', null] as const

/** Any activity or kind of support; an activity is linked to the risks whose group it affects. */
export function AddMeasure({ plan }: { plan: PlanView }) {
  const t = useT()
  const words = usePlanWords()
  const { measures } = useApiQuery(listPlanChoices, {})
  const add = useAddMeasure(plan)
  const pick = (key: string) => {
    const chosen = measures.find((measure) => keyOf(measure) === key)
    if (chosen === undefined) return
    const riskIds = plan.risks.filter((risk) => chosen.affects.includes(risk.group)).map((risk) => risk.id)
    add({ classifier: chosen.classifier, code: chosen.code, name: words.name(chosen), riskIds })
  }
  return (
    <CatalogueSelect
      name="add-measure"
      label={t('plans.measures.add')}
      hint={t('plans.measures.addHint')}
      nothing={t('plans.measures.nothing')}
      choices={nearestFirst.flatMap((level) =>
        measures
          .filter((measure) => measure.level === level)
          .map((measure) => ({
            value: keyOf(measure),
            label: words.name(measure),
            group: level === null ? t('plans.measures.supportKinds') : t(`plans.level.${level}`),
          })),
      )}
      onPick={pick}
    />
  )
}

function keyOf({ classifier, code }: { classifier: string; code: string }): string {
  return `${classifier} ${code}`
}
