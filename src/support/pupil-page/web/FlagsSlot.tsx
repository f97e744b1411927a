import { Suspense } from 'react'
import { type FlagView, listFlags } from '#notice/risk/contract/flag.ts'
import { PupilFlagsCard } from '#notice/risk/web/index.ts'
import { useApiQuery } from '#web/api/use-api-query.ts'

/** What is noticed about the pupil now, answered or not; what was noticed earlier is among the events. */
export function FlagsSlot({ pupilId }: { pupilId: string }) {
  return (
    <Suspense fallback={null}>
      <WhenNoticed pupilId={pupilId} />
    </Suspense>
  )
}

/** Asks what the events ask, so that it is asked once. */
function WhenNoticed({ pupilId }: { pupilId: string }) {
  const { rows } = useApiQuery(listFlags, { query: { pupilId, state: 'ever' } })
  const standing = rows.filter(stands)
  return standing.length === 0 ? null : <PupilFlagsCard flags={standing} />
}

/** Its rule holds in this semester, or it still waits for an answer from an earlier one. */
function stands({ withdrawnAt, ofPresentSemester, answer, asksAgain }: FlagView): boolean {
  return withdrawnAt === null && (ofPresentSemester || answer === null || asksAgain)
}
