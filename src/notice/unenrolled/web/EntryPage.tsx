import { z } from 'zod'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { usePathParams } from '#web/routing/use-path-params.ts'
import { useCan } from '#web/session/use-session.ts'
import { ButtonLink } from '#web/ui/ButtonLink.tsx'
import { Columns } from '#web/ui/Columns.tsx'
import { Page } from '#web/ui/Page.tsx'
import { readUnenrolled, type UnenrolledView } from '../contract/unenrolled.ts'
import { EntryId } from '../contract/unenrolled-row.ts'
import { HistoryCard } from './HistoryCard.tsx'
import { unenrolledListPath } from './paths.ts'
import { RecordCard } from './RecordCard.tsx'
import { UnenrolledStatusTags } from './UnenrolledStatusTags.tsx'

const Ids = z.object({ entryId: EntryId })

/** One child: what is known now, the form for what is learned next, and everything that was recorded. */
export function EntryPage() {
  const t = useT()
  const f = useFormat()
  const params = usePathParams(Ids)
  const entry = useApiQuery(readUnenrolled, { params })
  const canWrite = useCan('unenrolled.write')
  return (
    <Page
      title={f.name(entry)}
      subtitle={useSubtitle(entry)}
      note={<UnenrolledStatusTags entry={entry} />}
      crumbs={[{ label: t('unenrolled.list.title'), to: unenrolledListPath }]}
      actions={
        entry.pupilId === null ? undefined : (
          <ButtonLink to={`/pupils/${entry.pupilId}`}>{t('unenrolled.entry.pupil')}</ButtonLink>
        )
      }
    >
      <Columns layout="main-aside">
        {canWrite && entry.closedOn === null ? (
          <RecordCard key={entry.version} entry={entry} />
        ) : (
          <HistoryCard entry={entry} />
        )}
        {canWrite && entry.closedOn === null ? <HistoryCard entry={entry} /> : null}
      </Columns>
    </Page>
  )
}

function useSubtitle(entry: UnenrolledView): string {
  const t = useT()
  const f = useFormat()
  return [
    entry.municipalityName,
    t('unenrolled.entry.born', { day: f.date(entry.bornOn) }),
    t('unenrolled.entry.since', { day: f.date(entry.openedOn) }),
    ...(entry.closedOn === null ? [t('unenrolled.entry.due', { day: f.date(entry.dueOn) })] : []),
  ].join(' · ')
}
