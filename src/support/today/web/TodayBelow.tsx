import { lazy, Suspense } from 'react'
import { allMessages } from '#web/i18n/load-messages.ts'
import type { TodayView } from '../contract/today.ts'
import { TodayClock } from './TodayClock.tsx'

/** What families say of plans; speaks with the words of plans, which come after those of the first pages. */
const WaitingMessages = lazy(async () => {
  const [plans] = await Promise.all([import('#support/plans/web/index.ts'), allMessages()])
  return { default: plans.WaitingMessages }
})

interface TodayBelowProps {
  clock: TodayView['clock']
  /** Writes plans: families may have said something. */
  readsFamilies: boolean
}

/** What stands under the list, which is what a person comes for: none of it comes with the first script. */
export function TodayBelow({ clock, readsFamilies }: TodayBelowProps) {
  return (
    <>
      {readsFamilies ? (
        <Suspense fallback={null}>
          <WaitingMessages />
        </Suspense>
      ) : null}
      {clock === null ? null : <TodayClock clock={clock} />}
    </>
  )
}
