import { useT } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import type { AssessmentView } from '../contract/assessment.ts'
import { StartAssessmentButton } from './StartAssessmentButton.tsx'

/** Above the assessment of a colleague: whose it is, and the way to one's own. */
export function OwnBeside({ assessment }: { assessment: AssessmentView }) {
  const t = useT()
  const isDraft = assessment.status === 'draft'
  return (
    <Card>
      <p>
        {t(isDraft ? 'assessments.own.note' : 'assessments.own.noteCompleted', { by: assessment.startedBy })}
      </p>
      <div data-no-print>
        <StartAssessmentButton
          pupilId={assessment.pupil.id}
          edition={assessment.classifierVersion}
          label={t('assessments.own.start')}
        />
      </div>
    </Card>
  )
}
