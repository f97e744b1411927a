import { Skeleton } from '@mantine/core'
import type { PupilView } from '#foundation/people/contract/pupil.ts'
import { listAssessments } from '#notice/risk/contract/assessment.ts'
import { StrengthsCard } from '#notice/risk/web/index.ts'
import { listPlansOfPupil } from '#support/plans/contract/plan-lists.ts'
import { Card } from '#web/ui/Card.tsx'
import { ErrorState } from '#web/ui/ErrorState.tsx'
import { useAllowedQuery } from './use-allowed-query.ts'

/** What goes well and the pupil's own words, from the newest assessment or plan in which somebody wrote them down. */
export function StrengthsSlot({ pupil: { id, givenName, grade, can } }: { pupil: PupilView }) {
  const params = { pupilId: id }
  const assessments = useAllowedQuery(listAssessments, { params }, can['assessment.read'])
  const plans = useAllowedQuery(listPlansOfPupil, { params }, can['plan.read'])
  const error = assessments.error ?? plans.error
  if (error !== null) return <ErrorState error={error} />
  if (assessments.isLoading || plans.isLoading) {
    return (
      <Card>
        <Skeleton height={18} width="40%" />
      </Card>
    )
  }
  const told = [
    ...(assessments.data?.rows ?? []).map(({ words, startedAt }) => ({ ...words, at: startedAt })),
    ...(plans.data?.rows ?? []).map(({ words, startedOn }) => ({ ...words, at: startedOn })),
  ]
    .filter(({ strengths, pupilView }) => strengths !== '' || pupilView !== '')
    .toSorted((a, b) => b.at.localeCompare(a.at))
  return <StrengthsCard told={told[0]} name={givenName} isPreschool={grade === 0} />
}
