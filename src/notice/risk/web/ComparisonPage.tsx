import { SegmentedControl } from '@mantine/core'
import { z } from 'zod'
import { PupilId } from '#foundation/people/contract/ids.ts'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { usePathParams } from '#web/routing/use-path-params.ts'
import { useSearchState } from '#web/routing/use-search-state.ts'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { Page } from '#web/ui/Page.tsx'
import { Stack } from '#web/ui/Stack.tsx'
import { AssessmentId } from '../contract/assessment.ts'
import { readAssessmentForm } from '../contract/assessment-form.ts'
import { type AssessmentComparison, compareAssessments } from '../contract/comparison.ts'
import { AssessorsCard } from './AssessorsCard.tsx'
import { ComparedGroup } from './ComparedGroup.tsx'
import { ComparedWords } from './ComparedWords.tsx'
import { pupilPath } from './paths.ts'
import { StartAssessmentButton } from './StartAssessmentButton.tsx'
import { useAssessorName } from './use-assessor-name.ts'

const Ids = z.object({ pupilId: PupilId, assessmentId: AssessmentId })
const shows = ['all', 'differences'] as const
const Filters = z.object({ show: z.enum(shows).catch('all') })

/** What several people saw of one pupil, risk by risk: each answer as its author gave it. */
export function ComparisonPage() {
  const { t, f } = useI18n()
  const ids = usePathParams(Ids)
  const comparison = useApiQuery(compareAssessments, { params: ids })
  return (
    <Page
      title={t('assessments.compare.title')}
      crumbs={[{ label: f.name(comparison.pupil), to: pupilPath(ids.pupilId) }]}
      subtitle={t('assessments.compare.subtitle', {
        className: comparison.pupil.className ?? '',
        schoolYear: comparison.schoolYear,
        semester: comparison.semester,
        edition: comparison.classifierVersion,
      })}
      actions={
        comparison.can.assess ? (
          <StartAssessmentButton
            pupilId={ids.pupilId}
            edition={comparison.classifierVersion}
            label={t('assessments.own.start')}
          />
        ) : null
      }
    >
      <Stack>
        <Lead comparison={comparison} />
        {comparison.assessments.length === 0 ? (
          <EmptyState title={t('assessments.compare.none')} />
        ) : (
          <Compared comparison={comparison} />
        )}
      </Stack>
    </Page>
  )
}

function Lead({ comparison: { assessments, drafts } }: { comparison: AssessmentComparison }) {
  const { t, f } = useI18n()
  const name = useAssessorName()
  return (
    <div>
      {assessments.length < 2 ? null : <p>{t('assessments.compare.lead')}</p>}
      {assessments.length === 1 ? <p>{t('assessments.compare.onlyOne')}</p> : null}
      {drafts.length === 0 ? null : (
        <p>{t('assessments.compare.drafts', { people: f.list(drafts.map(name)) })}</p>
      )}
    </div>
  )
}

function Compared({ comparison }: { comparison: AssessmentComparison }) {
  const { t } = useI18n()
  const [{ show }, choose] = useSearchState(Filters)
  const form = useApiQuery(readAssessmentForm, {
    params: { classifierVersion: comparison.classifierVersion },
  })
  return (
    <>
      <ComparedWords comparison={comparison} />
      <AssessorsCard comparison={comparison} />
      {comparison.assessments.length < 2 ? null : (
        <div>
          <SegmentedControl
            aria-label={t('assessments.compare.show.label')}
            value={show}
            onChange={(value) => choose({ show: z.enum(shows).parse(value) })}
            data={shows.map((value) => ({ value, label: t(`assessments.compare.show.${value}`) }))}
            data-no-print
          />
        </div>
      )}
      {form.groups.map((group) => (
        <ComparedGroup
          key={group.code}
          group={group}
          comparison={comparison}
          onlyDifferences={show === 'differences' && comparison.assessments.length > 1}
        />
      ))}
    </>
  )
}
