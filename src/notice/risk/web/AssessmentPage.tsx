import { useState } from 'react'
import { z } from 'zod'
import { PupilId } from '#foundation/people/contract/ids.ts'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { usePathParams } from '#web/routing/use-path-params.ts'
import { ButtonLink } from '#web/ui/ButtonLink.tsx'
import { Card } from '#web/ui/Card.tsx'
import { Page } from '#web/ui/Page.tsx'
import { Stack } from '#web/ui/Stack.tsx'
import { AssessmentId, type AssessmentView, readAssessment } from '../contract/assessment.ts'
import { type AssessmentForm, readAssessmentForm } from '../contract/assessment-form.ts'
import { AssessmentActions } from './AssessmentActions.tsx'
import { AssessmentResult } from './AssessmentResult.tsx'
import { AssessmentTextField } from './AssessmentTextField.tsx'
import { CompareLink } from './CompareLink.tsx'
import { DiscardAssessment } from './DiscardAssessment.tsx'
import { WithHints } from './known-hints.tsx'
import { OwnBeside } from './OwnBeside.tsx'
import { assessmentFormPath, pupilPath } from './paths.ts'
import { RiskGroup } from './RiskGroup.tsx'
import { RiskQuestion } from './RiskQuestion.tsx'
import { type MissingFrequency, useMissingFrequency } from './use-missing-frequency.ts'

const Ids = z.object({ pupilId: PupilId, assessmentId: AssessmentId })

/** A draft is a form: strengths and the pupil's own words first, then the important signs, then all other risks. A completed one is its result. */
export function AssessmentPage() {
  const { t, f } = useI18n()
  const ids = usePathParams(Ids)
  const assessment = useApiQuery(readAssessment, { params: ids })
  const form = useApiQuery(readAssessmentForm, {
    params: { classifierVersion: assessment.classifierVersion },
  })
  const [draftHere, setDraftHere] = useState<string>()
  if (assessment.status === 'draft' && draftHere !== assessment.id) setDraftHere(assessment.id)
  return (
    <Page
      width="reading"
      title={t('risk.assessment.title')}
      crumbs={[{ label: f.name(assessment.pupil), to: pupilPath(ids.pupilId) }]}
      actions={
        <>
          {assessment.status === 'completed' ? (
            <ButtonLink to={assessmentFormPath(ids.pupilId, ids.assessmentId)} variant="subtle">
              {t('assessments.form.open')}
            </ButtonLink>
          ) : null}
          <CompareLink assessment={assessment} />
          {assessment.can.edit ? <DiscardAssessment assessment={assessment} /> : null}
        </>
      }
      subtitle={t('risk.assessment.subtitle', {
        className: assessment.pupil.className ?? '',
        edition: assessment.classifierVersion,
        by: assessment.startedBy,
        at: f.date(assessment.startedAt),
      })}
    >
      <Stack>
        {assessment.can.assess ? <OwnBeside assessment={assessment} /> : null}
        {assessment.status === 'completed' ? (
          <AssessmentResult assessment={assessment} form={form} isNew={draftHere === assessment.id} />
        ) : (
          <Draft assessment={assessment} form={form} />
        )}
      </Stack>
    </Page>
  )
}

interface DraftProps {
  assessment: AssessmentView
  form: AssessmentForm
}

function Draft({ assessment, form }: DraftProps) {
  const missing = useMissingFrequency(assessment, form)
  return (
    <>
      <Words assessment={assessment} />
      <WithHints assessment={assessment}>
        <ImportantSigns assessment={assessment} form={form} missing={missing} />
        {form.groups.map((group) => (
          <RiskGroup key={group.code} group={group} assessment={assessment} missing={missing} />
        ))}
      </WithHints>
      <AssessmentActions assessment={assessment} form={form} missing={missing} />
    </>
  )
}

function Words({ assessment }: { assessment: AssessmentView }) {
  const { t } = useI18n()
  return (
    <Card>
      <Stack>
        <AssessmentTextField
          assessment={assessment}
          field="strengths"
          label={t('risk.assessment.strengths')}
          hint={t('risk.assessment.strengthsHint')}
        />
        <AssessmentTextField
          assessment={assessment}
          field="pupil_view"
          label={t('risk.assessment.pupilView')}
          hint={t('risk.assessment.pupilViewHint')}
        />
      </Stack>
    </Card>
  )
}

function ImportantSigns({ assessment, form, missing }: DraftProps & { missing: MissingFrequency }) {
  const { t } = useI18n()
  const important = form.groups.flatMap((group) => group.risks.filter((risk) => risk.important))
  if (important.length === 0) return null
  return (
    <Card title={t('risk.assessment.important')}>
      <p>{t('risk.assessment.importantHint')}</p>
      {important.map((risk) => (
        <RiskQuestion
          key={risk.code}
          risk={risk}
          assessment={assessment}
          isMissing={missing.risks.includes(risk)}
        />
      ))}
    </Card>
  )
}
