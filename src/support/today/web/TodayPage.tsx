import { Text } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import { dutiesPath } from '#notice/duties/web/index.ts'
import type { FlagView } from '#notice/risk/contract/flag.ts'
import { AnswerFlagDialog, flagsPath } from '#notice/risk/web/index.ts'
import { silentUnenrolledPath } from '#notice/unenrolled/web/index.ts'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { useAddress } from '#web/i18n/use-address.ts'
import { useSession } from '#web/session/use-session.ts'
import { Card } from '#web/ui/Card.tsx'
import { Freshness } from '#web/ui/Freshness.tsx'
import { Page } from '#web/ui/Page.tsx'
import { TextLink } from '#web/ui/TextLink.tsx'
import { readToday, type TodayView } from '../contract/today.ts'
import { TodayTable } from './TodayTable.tsx'

const TodayBelow = lazy(async () => ({ default: (await import('./TodayBelow.tsx')).TodayBelow }))

/** As many as stand in two lines. */
const SHOWN_PLACES = 6

/** All of the page of plans would come along with its door. */
const plansToReviewPath = '/plans?review=due'
const neededPlansPath = '/plans/needed'

/** What needs me, in order. */
export function TodayPage() {
  const t = useT()
  const f = useFormat()
  const session = useSession()
  const name = useAddress()(session.person.givenName)
  const view = useApiQuery(readToday, {}, { staleTime: 0 }) // what was done on another page waits no more
  const [answering, setAnswering] = useState<FlagView | null>(null)
  const places = [...new Set(session.roles.map((role) => role.scopeName))].filter((name) => name !== '')
  const shown =
    places.length <= SHOWN_PLACES
      ? places
      : [...places.slice(0, SHOWN_PLACES), t('today.morePlaces', { count: places.length - SHOWN_PLACES })]
  return (
    <Page
      title={name === undefined ? t('today.greetingPlain') : t('today.greeting', { name })}
      subtitle={[...shown, f.weekdayDate(session.today)].join(' · ')}
      note={hasData(view) ? <Freshness sources={view.freshness} /> : undefined}
    >
      <Card flush>
        <TodayTable items={view.items} onAnswer={setAnswering} />
      </Card>
      {view.items.some(({ kind }) => kind === 'flag') ? (
        <Text size="sm" c="dimmed">
          {t('today.order')}
        </Text>
      ) : null}
      <More view={view} />
      <Suspense fallback={null}>
        <TodayBelow clock={view.clock} readsFamilies={session.can['plan.write'] === true} />
      </Suspense>
      <AnswerFlagDialog flag={answering} onClose={() => setAnswering(null)} refreshes={[readToday.route]} />
    </Page>
  )
}

function hasData({ freshness }: TodayView): boolean {
  return freshness.absencesUntil !== null || freshness.marksUntil !== null
}

/** What stands behind the page: how many more of each kind, and where they are listed. */
function More({ view }: { view: TodayView }) {
  const t = useT()
  const ways = [
    ['more', flagsPath],
    ['moreDuties', dutiesPath],
    ['moreNeeded', neededPlansPath],
    ['moreReviews', plansToReviewPath],
    ['moreUnenrolled', silentUnenrolledPath],
    ['moreStale', flagsPath],
  ] as const
  return ways.map(([kind, to]) =>
    view[kind] > 0 ? (
      <TextLink key={kind} to={to}>
        {t(`today.${kind}`, { count: view[kind] })}
      </TextLink>
    ) : null,
  )
}
