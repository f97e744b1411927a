import { useT } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import type { AssessmentComparison, ComparedAssessment } from '../contract/comparison.ts'
import classes from './Comparison.module.css'
import { useAssessorName } from './use-assessor-name.ts'

/** Strengths, interests and the pupil's own words, as each person wrote them: before any risk. */
export function ComparedWords({ comparison }: { comparison: AssessmentComparison }) {
  const t = useT()
  const told = comparison.assessments.filter(({ texts }) => texts.strengths !== '' || texts.pupilView !== '')
  return (
    <Card title={t('assessments.compare.words')}>
      {told.length === 0 ? <p className={classes.remark}>{t('assessments.compare.noWords')}</p> : null}
      <div className={classes.people}>
        {told.map((assessment) => (
          <WordsOf key={assessment.id} assessment={assessment} />
        ))}
      </div>
    </Card>
  )
}

function WordsOf({ assessment }: { assessment: ComparedAssessment }) {
  const t = useT()
  const name = useAssessorName()
  const { strengths, pupilView } = assessment.texts
  return (
    <div>
      <h3 className={classes.person}>{name(assessment)}</h3>
      {strengths === '' ? null : (
        <>
          <p className={classes.remark}>{t('assessments.compare.strengths')}</p>
          <p className={classes.text}>{strengths}</p>
        </>
      )}
      {pupilView === '' ? null : (
        <>
          <p className={classes.remark}>{t('assessments.compare.pupilView')}</p>
          <blockquote className={classes.words}>{pupilView}</blockquote>
        </>
      )}
    </div>
  )
}
