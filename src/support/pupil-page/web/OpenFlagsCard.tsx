import { Suspense } from 'react'
import { listFlags } from '#notice/risk/contract/flag.ts'
import { PupilFlagsCard } from '#notice/risk/web/index.ts'
import { useApiQuery } from '#web/api/use-api-query.ts'

/** What was noticed, as long as something waits for an answer; what was answered is among the events. */
export function OpenFlagsCard({ pupilId }: { pupilId: string }) {
  return (
    <Suspense fallback={null}>
      <WhenOpen pupilId={pupilId} />
    </Suspense>
  )
}

/** Asks what the events ask, so that it is asked once. */
function WhenOpen({ pupilId }: { pupilId: string }) {
  const { rows } = useApiQuery(listFlags, { query: { pupilId, state: 'ever' } })
  const standing = rows.filter(({ withdrawnAt }) => withdrawnAt === null)
  return standing.some((flag) => flag.answer === null || flag.watchEnded) ? (
    <PupilFlagsCard flags={standing} />
  ) : null
}
