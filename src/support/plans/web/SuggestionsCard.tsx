import { Button } from '@mantine/core'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import type { PlanView } from '../contract/plan.ts'
import { type MeasureSuggestion, suggestMeasures } from '../contract/plan-content.ts'
import classes from './Plan.module.css'
import { useAddMeasure } from './use-add-measure.ts'
import { usePlanWords } from './use-plan-words.ts'

/** What the catalogue says may help, and why it is suggested. */
export function SuggestionsCard({ plan }: { plan: PlanView }) {
  const t = useT()
  const { rows } = useApiQuery(suggestMeasures, { params: { planId: plan.id } })
  return (
    <div data-no-print>
      <Card title={t('plans.measures.suggested')}>
        <p className={classes.quiet}>
          {rows.length === 0 ? t('plans.measures.noSuggestions') : t('plans.measures.suggestedWhy')}
        </p>
        <ul className={classes.suggestions}>
          {rows.map((suggestion) => (
            <SuggestionItem key={suggestion.code} plan={plan} suggestion={suggestion} />
          ))}
        </ul>
      </Card>
    </div>
  )
}

function SuggestionItem({ plan, suggestion }: { plan: PlanView; suggestion: MeasureSuggestion }) {
  const t = useT()
  const words = usePlanWords()
  const add = useAddMeasure(plan)
  const name = words.name(suggestion)
  const { code, riskIds } = suggestion
  return (
    <li className={classes.suggestion}>
      <div>
        {name}
        <p className={classes.quiet}>
          {t('plans.measures.affects', { groups: words.groups(suggestion.affects) })}
          {' · '}
          {t(`plans.level.${suggestion.level}`)}
        </p>
      </div>
      <Button
        variant="default"
        size="compact-sm"
        aria-label={t('plans.measures.takeOf', { name })}
        onClick={() => add({ classifier: 'activity', code, name, riskIds })}
      >
        {t('plans.measures.take')}
      </Button>
    </li>
  )
}
