import { Button } from '@mantine/core'
import { type MouseEvent, useId } from 'react'
import { useApiCommand } from '#web/api/use-api-command.ts'
import { saveUnsavedFields } from '#web/autosave/unsaved-fields.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import {
  type AssessmentView,
  completeAssessment,
  listAssessments,
  readAssessment,
} from '../contract/assessment.ts'
import { countFlags, listFlags } from '../contract/flag.ts'
import { AnsweredFlags } from './AnsweredFlags.tsx'
import classes from './AssessmentActions.module.css'
import { frequencyId, type MissingFrequency } from './use-missing-frequency.ts'

interface CompleteAssessmentProps {
  assessment: AssessmentView
  missing: MissingFrequency
}

/** Completes the draft; a refusal says why and, for as long as something is missing, leads there. */
export function CompleteAssessment({ assessment, missing }: CompleteAssessmentProps) {
  const { t } = useI18n()
  const answersId = useId()
  const complete = useApiCommand(completeAssessment, {
    refreshes: [readAssessment.route, listAssessments.route, listFlags.route, countFlags.route],
  })
  const send = async () => {
    await saveUnsavedFields()
    complete.mutate(
      { params: { pupilId: assessment.pupil.id, assessmentId: assessment.id } },
      { onError: (error) => (error.code === 'risk.frequency-missing' ? missing.ask() : undefined) },
    )
  }
  const isAnswered = complete.error?.code === 'risk.frequency-missing' && missing.risks.length === 0
  return (
    <div className={classes.complete}>
      <AnsweredFlags assessment={assessment} id={answersId} />
      <Button
        onClick={() => void send()}
        loading={complete.isPending}
        {...(assessment.flags.length === 0 ? {} : { 'aria-describedby': answersId })}
      >
        {t('risk.assessment.complete')}
      </Button>
      {complete.error === null || isAnswered ? null : (
        <div role="alert" className={classes.refused}>
          <p>{complete.error.message}</p>
          <MissingRisks missing={missing} />
        </div>
      )}
    </div>
  )
}

function MissingRisks({ missing }: { missing: MissingFrequency }) {
  const { locale } = useI18n()
  if (missing.risks.length === 0) return null
  const show = (event: MouseEvent, code: string) => {
    event.preventDefault()
    missing.show(code)
  }
  return (
    <ul>
      {missing.risks.map((risk) => (
        <li key={risk.code}>
          <a href={`#${frequencyId(risk.code)}`} onClick={(event) => show(event, risk.code)}>
            {locale === 'lv' ? risk.nameLv : risk.nameEn}
          </a>
        </li>
      ))}
    </ul>
  )
}
