import { useT } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { Stack } from '#web/ui/Stack.tsx'
import type { PlanView } from '../contract/plan.ts'
import { PlanText } from './PlanText.tsx'

const fields = ['strengths', 'pupilWords', 'guardianWords'] as const

/** The person before the needs: strengths, and what pupil and family say themselves. */
export function WordsCard({ plan }: { plan: PlanView }) {
  const t = useT()
  return (
    <Card title={t('plans.words.title')}>
      <Stack>
        {fields.map((field) => (
          <PlanText
            key={field}
            plan={plan}
            target={{ field }}
            saved={plan[field]}
            label={t(`plans.words.${field}`)}
            hint={t(`plans.words.${field}Hint`)}
          />
        ))}
      </Stack>
    </Card>
  )
}
