import { z } from 'zod'
import { isDay } from '#platform/calendar/plain-days.ts'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { useSearchState } from '#web/routing/use-search-state.ts'
import { useSession } from '#web/session/use-session.ts'
import { Card } from '#web/ui/Card.tsx'
import { type Column, DataTable } from '#web/ui/DataTable.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { DateField } from '#web/ui/form/DateField.tsx'
import { Page } from '#web/ui/Page.tsx'
import { Stack } from '#web/ui/Stack.tsx'
import { type GivenRow, listGivenHours } from '../contract/given-hours.ts'
import { sessionsPath } from './paths.ts'
import classes from './Sessions.module.css'
import { useSessionWords } from './use-session-words.ts'

const Day = z.string().refine(isDay).optional().catch(undefined)
const Span = z.object({ from: Day, until: Day })

/** Hours given by specialist, kind and month: what reports and payments rest on. Names no pupil. */
export function GivenHoursPage() {
  const { t } = useI18n()
  const { today } = useSession()
  const [span, choose] = useSearchState(Span)
  const { from = `${today.slice(0, 7)}-01`, until = today } = span
  const { rows } = useApiQuery(listGivenHours, { query: { from, until } })
  const columns = useGivenColumns(new Set(rows.map(({ institution }) => institution.id)).size > 1)
  return (
    <Page
      title={t('sessions.given.title')}
      subtitle={t('sessions.given.subtitle')}
      crumbs={[{ label: t('sessions.list.title'), to: sessionsPath }]}
    >
      <Stack>
        <div className={classes.fields} data-no-print>
          <DateField
            name="from"
            label={t('sessions.given.from')}
            value={from}
            max={until}
            onChange={(day) => choose({ from: day })}
          />
          <DateField
            name="until"
            label={t('sessions.given.until')}
            value={until}
            min={from}
            onChange={(day) => choose({ until: day })}
          />
        </div>
        <Card flush>
          <DataTable
            caption={t('sessions.given.title')}
            columns={columns}
            rows={rows}
            rowKey={(row) =>
              [row.institution.id, row.specialist.id, row.kind.code, row.subject, row.month].join(' ')
            }
            empty={<EmptyState title={t('sessions.given.empty')}>{t('sessions.given.emptyWhy')}</EmptyState>}
          />
        </Card>
      </Stack>
    </Page>
  )
}

function useGivenColumns(hasSeveral: boolean): readonly Column<GivenRow>[] {
  const { t, f } = useI18n()
  const words = useSessionWords()
  const hours = (minutes: number) => f.number(minutes / 60, 2)
  return [
    {
      key: 'specialist',
      header: t('sessions.given.specialist'),
      rowHeader: true,
      cell: (row) => f.name(row.specialist),
    },
    ...(hasSeveral
      ? [
          {
            key: 'institution',
            header: t('sessions.given.institution'),
            cell: (row: GivenRow) => row.institution.name,
          },
        ]
      : []),
    {
      key: 'kind',
      header: t('sessions.given.kind'),
      width: '30%',
      cell: (row) => words.title(row),
    },
    {
      key: 'month',
      header: t('sessions.given.month'),
      cell: (row) => `${f.month(row.month)} ${row.month.slice(0, 4)}`,
    },
    {
      key: 'sessions',
      header: t('sessions.given.sessions'),
      align: 'end',
      cell: (row) => f.number(row.sessions),
    },
    {
      key: 'hours',
      header: t('sessions.given.hours'),
      align: 'end',
      cell: (row) => hours(row.sessionMinutes),
    },
    { key: 'pupils', header: t('sessions.given.pupils'), align: 'end', cell: (row) => f.number(row.pupils) },
    {
      key: 'pupilHours',
      header: t('sessions.given.pupilHours'),
      align: 'end',
      cell: (row) => hours(row.pupilMinutes),
    },
    { key: 'missed', header: t('sessions.given.missed'), align: 'end', cell: (row) => f.number(row.missed) },
  ]
}
