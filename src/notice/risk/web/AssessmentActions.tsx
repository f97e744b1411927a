import { useT } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import type { AssessmentView } from '../contract/assessment.ts'
import type { AssessmentForm } from '../contract/assessment-form.ts'
import { decideCompletion } from '../domain/assessment.ts'
import { countsOf, resultOf } from '../domain/assessment-result.ts'
import { AssessmentTextField } from './AssessmentTextField.tsx'
import { CompleteAssessment } from './CompleteAssessment.tsx'
import type { MissingFrequency } from './use-missing-frequency.ts'

interface AssessmentActionsProps {
  assessment: AssessmentView
  form: AssessmentForm
  missing: MissingFrequency
}

/** The end of a draft: summary, what follows, and completing it. */
export function AssessmentActions({ assessment, form, missing }: AssessmentActionsProps) {
  const t = useT()
  const total = form.groups.reduce((sum, group) => sum + group.risks.length, 0)
  const notLooked = resultOf(form, assessment.answers).flatMap((group) => group.notLooked)
  return (
    <Card>
      <AssessmentTextField
        assessment={assessment}
        field="summary"
        label={t('risk.assessment.summary')}
        hint=""
      />
      <p role="status">
        {t('risk.assessment.answered', { count: assessment.answers.length, total })}
        {'. '}
        <Consequence assessment={assessment} />
        {'.'}
      </p>
      {notLooked.length === 0 || !assessment.can.complete ? null : (
        <p>
          {assessment.answers.length === 0
            ? t('assessments.result.nothingLooked')
            : t('assessments.result.notLookedYet', countsOf(notLooked))}
        </p>
      )}
      {assessment.can.complete ? <CompleteAssessment assessment={assessment} missing={missing} /> : null}
    </Card>
  )
}

/** The kind of support that follows; not yet known while a risk that was found has no frequency. */
function Consequence({ assessment }: { assessment: AssessmentView }) {
  const t = useT()
  const level = t(`risk.support.${assessment.level}`)
  return decideCompletion('draft', assessment.answers).kind === 'complete'
    ? t('risk.assessment.levelNow', { level })
    : t('risk.assessment.levelUnknown')
}
