import { useApiQuery } from '#web/api/use-api-query.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import type { PlanView } from '../contract/plan.ts'
import { listPlanChoices } from '../contract/plan-content.ts'
import { CatalogueSelect } from './CatalogueSelect.tsx'
import { useAddMeasure } from './use-add-measure.ts'
import { usePlanWords } from './use-plan-words.ts'

const nearestFirst = ['indicated', 'targeted', 'universal'] as const

/** Any activity of the catalogue, linked to the risks whose group it affects. */
export function AddMeasure({ plan }: { plan: PlanView }) {
  const t = useT()
  const words = usePlanWords()
  const { measures } = useApiQuery(listPlanChoices, {})
  const add = useAddMeasure(plan)
  const pick = (code: string) => {
    const chosen = measures.find((measure) => measure.code === code)
    if (chosen === undefined) return
    const riskIds = plan.risks.filter((risk) => chosen.affects.includes(risk.group)).map((risk) => risk.id)
    add({ code, name: words.name(chosen), riskIds })
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
            value: measure.code,
            label: words.name(measure),
            group: t(`plans.level.${level}`),
          })),
      )}
      onPick={pick}
    />
  )
}
