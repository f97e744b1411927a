import { useState } from 'react'
import { dutiesPath } from '#notice/duties/web/index.ts'
import type { FlagView } from '#notice/risk/contract/flag.ts'
import { AnswerFlagDialog, flagsPath } from '#notice/risk/web/index.ts'
import { silentUnenrolledPath } from '#notice/unenrolled/web/index.ts'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { useAddress } from '#web/i18n/use-address.ts'
import { useSession } from '#web/session/use-session.ts'
import { Card } from '#web/ui/Card.tsx'
import { Columns } from '#web/ui/Columns.tsx'
import { FigureTile } from '#web/ui/FigureTile.tsx'
import { Freshness } from '#web/ui/Freshness.tsx'
import { Page } from '#web/ui/Page.tsx'
import { TextLink } from '#web/ui/TextLink.tsx'
import { readToday, type TodayView } from '../contract/today.ts'
import { TodayTable } from './TodayTable.tsx'

/** All of the page of plans would come along with its door. */
const plansPath = '/plans'

/** What needs me, in order. */
export function TodayPage() {
  const t = useT()
  const f = useFormat()
  const session = useSession()
  const name = useAddress()(session.person.givenName)
  const view = useApiQuery(readToday, {})
  const [answering, setAnswering] = useState<FlagView | null>(null)
  const places = [...new Set(session.roles.map((role) => role.scopeName))].filter((name) => name !== '')
  return (
    <Page
      title={name === undefined ? t('today.greetingPlain') : t('today.greeting', { name })}
      subtitle={[...places.slice(0, 3), f.weekdayDate(session.today)].join(' · ')}
      note={<DataUntil freshness={view.freshness} />}
    >
      <Card flush>
        <TodayTable items={view.items} onAnswer={setAnswering} />
      </Card>
      {view.more > 0 ? <TextLink to={flagsPath}>{t('today.more', { count: view.more })}</TextLink> : null}
      {view.moreDuties > 0 ? (
        <TextLink to={dutiesPath}>{t('today.moreDuties', { count: view.moreDuties })}</TextLink>
      ) : null}
      {view.moreReviews > 0 ? (
        <TextLink to={plansPath}>{t('today.moreReviews', { count: view.moreReviews })}</TextLink>
      ) : null}
      {view.moreUnenrolled > 0 ? (
        <TextLink to={silentUnenrolledPath}>
          {t('today.moreUnenrolled', { count: view.moreUnenrolled })}
        </TextLink>
      ) : null}
      {view.clock === null ? null : <Clock clock={view.clock} />}
      <AnswerFlagDialog flag={answering} onClose={() => setAnswering(null)} refreshes={[readToday.route]} />
    </Page>
  )
}

function DataUntil({ freshness }: { freshness: TodayView['freshness'] }) {
  const t = useT()
  const f = useFormat()
  const { absencesUntil, marksUntil } = freshness
  const parts = [
    ...(absencesUntil === null ? [] : [t('today.freshness.absences', { day: f.shortDate(absencesUntil) })]),
    ...(marksUntil === null ? [] : [t('today.freshness.marks', { day: f.shortDate(marksUntil) })]),
  ]
  return parts.length === 0 ? null : <Freshness parts={parts} />
}

function Clock({ clock }: { clock: NonNullable<TodayView['clock']> }) {
  const t = useT()
  const days =
    clock.medianDays === null ? t('today.clock.none') : t('today.clock.days', { count: clock.medianDays })
  return (
    <Columns>
      <FigureTile label={t('today.clock.title')} value={days} comparison={t('today.clock.note')} />
      <FigureTile
        label={t('today.clock.answered')}
        value={t('today.clock.share', { answered: clock.answered, raised: clock.raised })}
        comparison={t('today.clock.shareNote')}
      />
    </Columns>
  )
}
