import { Group } from '@mantine/core'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { ButtonLink } from '#web/ui/ButtonLink.tsx'
import { Card } from '#web/ui/Card.tsx'
import type { AssessmentView } from '../contract/assessment.ts'
import type { AssessmentForm } from '../contract/assessment-form.ts'
import { decideCompletion } from '../domain/assessment.ts'
import classes from './AssessmentActions.module.css'
import { AssessmentTextField } from './AssessmentTextField.tsx'
import { CompareLink } from './CompareLink.tsx'
import { CompleteAssessment } from './CompleteAssessment.tsx'
import { newPlanPath } from './paths.ts'
import type { MissingFrequency } from './use-missing-frequency.ts'

interface AssessmentActionsProps {
  assessment: AssessmentView
  form: AssessmentForm
  missing: MissingFrequency
}

/** The end of the form: summary, what follows, and completing it. */
export function AssessmentActions({ assessment, form, missing }: AssessmentActionsProps) {
  const { t, f } = useI18n()
  const total = form.groups.reduce((sum, group) => sum + group.risks.length, 0)
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
      {assessment.completedAt === null || assessment.completedBy === null ? null : (
        <p>
          {t('risk.assessment.completed', {
            by: assessment.completedBy,
            at: f.dateTime(assessment.completedAt),
          })}
        </p>
      )}
      {assessment.can.complete ? <CompleteAssessment assessment={assessment} missing={missing} /> : null}
      {assessment.status === 'completed' ? <CompareLink assessment={assessment} /> : null}
      {assessment.can.openPlan ? <OpenPlan assessment={assessment} /> : null}
    </Card>
  )
}

/** The kind of support that follows; not yet known while a risk that was found has no frequency. */
function Consequence({ assessment }: { assessment: AssessmentView }) {
  const { t } = useI18n()
  const level = t(`risk.support.${assessment.level}`)
  if (assessment.status === 'completed') return t('risk.assessment.levelThen', { level })
  return decideCompletion('draft', assessment.answers).kind === 'complete'
    ? t('risk.assessment.levelNow', { level })
    : t('risk.assessment.levelUnknown')
}

function OpenPlan({ assessment }: { assessment: AssessmentView }) {
  const { t } = useI18n()
  return (
    <Group>
      <ButtonLink variant="filled" to={newPlanPath(assessment.pupil.id)}>
        {t('risk.assessment.openPlan')}
      </ButtonLink>
      {assessment.classifierVersion === '2023' ? null : (
        <p className={classes.hint}>{t('risk.assessment.openPlanHint')}</p>
      )}
    </Group>
  )
}
