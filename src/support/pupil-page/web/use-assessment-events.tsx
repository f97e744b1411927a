import type { listAssessments } from '#notice/risk/contract/assessment.ts'
import { assessmentPath } from '#notice/risk/web/index.ts'
import type { RouteOutput } from '#platform/http/api-route.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { TextLink } from '#web/ui/TextLink.tsx'
import type { TimelineItem } from '#web/ui/Timeline.tsx'

type Assessment = RouteOutput<typeof listAssessments>['rows'][number]

/** Assessments with the support that followed. */
export function useAssessmentEvents(pupilId: string): (assessments: readonly Assessment[]) => TimelineItem[] {
  const t = useT()
  return (assessments) =>
    assessments.map((row) => ({
      id: row.id,
      on: row.completedAt ?? row.startedAt,
      content: (
        <TextLink to={assessmentPath(pupilId, row.id)}>
          {t(row.status === 'completed' ? 'pupil-page.assessed' : 'pupil-page.assessmentStarted')}
        </TextLink>
      ),
      remark: row.level === null ? row.by : `${t(`risk.support.${row.level}`)} · ${row.by}`,
    }))
}
