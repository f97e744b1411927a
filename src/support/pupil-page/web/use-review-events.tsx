import type { RouteOutput } from '#platform/http/api-route.ts'
import type { listReviewsOfPupil } from '#support/plans/contract/plan-reviews.ts'
import { planPath } from '#support/plans/web/index.ts'
import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { TextLink } from '#web/ui/TextLink.tsx'
import type { TimelineItem } from '#web/ui/Timeline.tsx'

type PupilReview = RouteOutput<typeof listReviewsOfPupil>['rows'][number]

/** Reviews of plans, with what changed by them. */
export function useReviewEvents(): (reviews: readonly PupilReview[]) => TimelineItem[] {
  const t = useT()
  const f = useFormat()
  return (reviews) =>
    reviews.map(({ id, planId, heldOn, changes, recordedBy }) => ({
      id,
      on: heldOn,
      content: (
        <TextLink to={planPath(planId)}>
          {changes === '' ? t('pupil-page.planReviewed') : t('pupil-page.planChanged', { changes })}
        </TextLink>
      ),
      remark: f.name(recordedBy),
    }))
}
