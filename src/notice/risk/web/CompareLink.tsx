import { useT } from '#web/i18n/i18n-context.ts'
import { ButtonLink } from '#web/ui/ButtonLink.tsx'
import type { AssessmentView } from '../contract/assessment.ts'
import { comparisonPath } from './paths.ts'

/** To everybody's assessments of the round, once there are several. */
export function CompareLink({ assessment }: { assessment: AssessmentView }) {
  const t = useT()
  if (assessment.assessors < 2) return null
  return (
    <ButtonLink to={comparisonPath(assessment.pupil.id, assessment.id)}>
      {t('assessments.compare.open', { count: assessment.assessors })}
    </ButtonLink>
  )
}
