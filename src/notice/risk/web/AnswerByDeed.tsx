import { Group, Text } from '@mantine/core'
import { useT } from '#web/i18n/i18n-context.ts'
import { useCan } from '#web/session/use-session.ts'
import { ButtonLink } from '#web/ui/ButtonLink.tsx'
import { newPlanPath } from './paths.ts'
import { StartAssessmentButton } from './StartAssessmentButton.tsx'

/** What answers by being done: completing an assessment, opening a plan. Nothing has to be answered beside it. */
export function AnswerByDeed({ pupilId }: { pupilId: string }) {
  const t = useT()
  const assesses = useCan('assessment.write')
  const plans = useCan('plan.write')
  if (!assesses && !plans) return null
  return (
    <div>
      <Text size="sm">{t('risk.answer.deed.note')}</Text>
      <Group gap="xs" mt={4}>
        {assesses ? <StartAssessmentButton pupilId={pupilId} label={t('risk.answer.deed.assess')} /> : null}
        {plans ? <ButtonLink to={newPlanPath(pupilId)}>{t('risk.answer.deed.plan')}</ButtonLink> : null}
      </Group>
    </div>
  )
}
