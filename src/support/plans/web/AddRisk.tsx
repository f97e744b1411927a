import { newId } from '#platform/ids/ids.ts'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { PlanRiskId } from '../contract/ids.ts'
import type { PlanView } from '../contract/plan.ts'
import { addPlanRisk, listPlanChoices } from '../contract/plan-content.ts'
import { CatalogueSelect } from './CatalogueSelect.tsx'
import { usePlanCommand } from './use-plan-command.ts'
import { usePlanWords } from './use-plan-words.ts'

/** Adds a risk from the 2023 classifier. */
export function AddRisk({ plan }: { plan: PlanView }) {
  const t = useT()
  const words = usePlanWords()
  const { risks } = useApiQuery(listPlanChoices, {})
  const add = usePlanCommand(addPlanRisk)
  const present = new Set(plan.risks.map((risk) => risk.code))
  return (
    <CatalogueSelect
      name="add-risk"
      label={t('plans.risks.add')}
      hint={t('plans.risks.addHint')}
      nothing={t('plans.risks.nothing')}
      choices={risks
        .filter((risk) => !present.has(risk.code))
        .map((risk) => ({
          value: risk.code,
          label: words.name(risk),
          group: t(`plans.group.${risk.group}`),
        }))}
      onPick={(code) =>
        add.mutate({
          params: { planId: plan.id, riskId: PlanRiskId.parse(newId()) },
          input: { edition: '2023', code },
        })
      }
    />
  )
}
