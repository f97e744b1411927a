import { useT } from '#web/i18n/i18n-context.ts'
import { ButtonLink } from '#web/ui/ButtonLink.tsx'
import type { AssessmentView } from '../contract/assessment.ts'
import classes from './AssessmentActions.module.css'
import { newCrisisPlanPath, newPlanPath } from './paths.ts'

/** From the assessment to the plan that follows from it. */
export function OpenPlan({ assessment }: { assessment: AssessmentView }) {
  const t = useT()
  return (
    <>
      {assessment.level === 'crisis' ? (
        <ButtonLink variant="filled" to={newCrisisPlanPath(assessment.pupil.id)}>
          {t('risk.assessment.openCrisisPlan')}
        </ButtonLink>
      ) : null}
      <ButtonLink
        variant={assessment.level === 'crisis' ? 'default' : 'filled'}
        to={newPlanPath(assessment.pupil.id)}
      >
        {t('risk.assessment.openPlan')}
      </ButtonLink>
      {assessment.classifierVersion === '2023' ? null : (
        <p className={classes.hint}>{t('risk.assessment.openPlanHint')}</p>
      )}
    </>
  )
}
