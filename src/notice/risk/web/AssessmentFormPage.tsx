import { Button } from '@mantine/core'
import { z } from 'zod'
import { PupilId } from '#foundation/people/contract/ids.ts'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { usePathParams } from '#web/routing/use-path-params.ts'
import { Card } from '#web/ui/Card.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { Page } from '#web/ui/Page.tsx'
import { AssessmentId, readAssessment } from '../contract/assessment.ts'
import { PaperForm } from './PaperForm.tsx'
import { assessmentPath, pupilPath } from './paths.ts'

const Ids = z.object({ pupilId: PupilId, assessmentId: AssessmentId })

/** A completed assessment as the form, ready to print and sign. In Latvian always: it is a document of the institution. */
export function AssessmentFormPage() {
  const { t, f, locale } = useI18n()
  const ids = usePathParams(Ids)
  const assessment = useApiQuery(readAssessment, { params: ids })
  const isCompleted = assessment.status === 'completed'
  return (
    <Page
      title={t('assessments.form.title')}
      crumbs={[
        { label: f.name(assessment.pupil), to: pupilPath(ids.pupilId) },
        { label: t('risk.assessment.title'), to: assessmentPath(ids.pupilId, ids.assessmentId) },
      ]}
      actions={
        isCompleted ? (
          <Button leftSection={<Icon name="print" size={18} />} onClick={() => window.print()}>
            {t('assessments.form.print')}
          </Button>
        ) : null
      }
      {...(locale === 'lv' ? {} : { subtitle: t('assessments.form.language') })}
    >
      <Card>
        {isCompleted ? (
          <PaperForm assessment={assessment} />
        ) : (
          <EmptyState title={t('assessments.form.notYet')}>{t('assessments.form.notYetWhy')}</EmptyState>
        )}
      </Card>
    </Page>
  )
}
