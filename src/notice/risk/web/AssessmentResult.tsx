import { useEffect, useRef } from 'react'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { Stack } from '#web/ui/Stack.tsx'
import type { AssessmentView } from '../contract/assessment.ts'
import type { AssessmentForm } from '../contract/assessment-form.ts'
import { resultOf } from '../domain/assessment-result.ts'
import classes from './AssessmentResult.module.css'
import { FoundInGroup } from './FoundInGroup.tsx'
import { NotFoundInGroup } from './NotFoundInGroup.tsx'
import { ResultSummary } from './ResultSummary.tsx'
import { StrengthsCard } from './StrengthsCard.tsx'

interface AssessmentResultProps {
  assessment: AssessmentView
  form: AssessmentForm
  /** It was completed on this very page: the reader is taken to what came of it. */
  isNew: boolean
}

/** A completed assessment: what followed, what was found and what goes well; what was not found stays folded, except on paper. */
export function AssessmentResult({ assessment, form, isNew }: AssessmentResultProps) {
  const { t, f } = useI18n()
  const top = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isNew) top.current?.focus()
  }, [isNew])
  const groups = resultOf(form, assessment.answers)
  const found = groups.filter((group) => group.found.length > 0)
  const { strengths, pupil_view: pupilView } = assessment.texts
  return (
    <Stack>
      <div ref={top} tabIndex={-1} className={classes.top}>
        <ResultSummary assessment={assessment} groups={groups} />
      </div>
      <Card title={t('assessments.result.found')}>
        {found.length === 0 ? <p>{t('risk.assessment.nothingFound')}</p> : null}
        {found.map((group) => (
          <FoundInGroup key={group.code} group={group} stage={assessment.pupil.stage} />
        ))}
      </Card>
      {strengths.value === '' && pupilView.value === '' ? (
        <Card title={t('risk.strengths.title')}>
          <p>{t('assessments.result.noWords')}</p>
        </Card>
      ) : (
        <StrengthsCard
          name={f.name(assessment.pupil)}
          told={{
            strengths: strengths.value,
            pupilView: pupilView.value,
            at: assessment.completedAt ?? assessment.startedAt,
          }}
        />
      )}
      <Card title={t('assessments.result.notFound')}>
        {groups.map((group) => (
          <NotFoundInGroup key={group.code} group={group} />
        ))}
      </Card>
    </Stack>
  )
}
