import { useI18n } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { TextLink } from '#web/ui/TextLink.tsx'
import type { AssessmentComparison } from '../contract/comparison.ts'
import classes from './Comparison.module.css'
import { assessmentPath } from './paths.ts'
import { useAssessorName } from './use-assessor-name.ts'

/** Who assessed, when, which support follows for each, and the summary in that person's words. */
export function AssessorsCard({ comparison }: { comparison: AssessmentComparison }) {
  const { t, f } = useI18n()
  const name = useAssessorName()
  return (
    <Card title={t('assessments.compare.people')}>
      <div className={classes.people}>
        {comparison.assessments.map((assessment) => (
          <div key={assessment.id}>
            <h3 className={classes.person}>{name(assessment)}</h3>
            <p className={classes.remark}>
              {t('assessments.compare.completed', { at: f.dateTime(assessment.completedAt) })}
            </p>
            <p className={classes.text}>{t(`risk.support.${assessment.level}`)}</p>
            {assessment.texts.summary === '' ? null : (
              <p className={classes.text}>{assessment.texts.summary}</p>
            )}
            <TextLink to={assessmentPath(comparison.pupil.id, assessment.id)}>
              {t('assessments.compare.read', { by: assessment.by })}
            </TextLink>
          </div>
        ))}
      </div>
    </Card>
  )
}
