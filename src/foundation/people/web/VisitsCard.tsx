import { useI18n, useT } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { type Column, DataTable } from '#web/ui/DataTable.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { StatusTag } from '#web/ui/StatusTag.tsx'
import type { Visit } from '../contract/pupil-access.ts'
import classes from './PersonList.module.css'
import { useEventText } from './use-event-text.ts'
import { useRoleName } from './use-role-name.ts'

const REFUSED = 'access.refused'

/** Who looked, from the journal. */
export function VisitsCard({ visits }: { visits: readonly Visit[] }) {
  const { t, f } = useI18n()
  const roleName = useRoleName()
  const columns: Column<Visit>[] = [
    {
      key: 'who',
      header: t('people.access.who'),
      rowHeader: true,
      cell: ({ by }) => (by === null ? t('people.access.unknown') : f.name(by)),
    },
    { key: 'when', header: t('people.access.when'), cell: ({ until }) => f.dateTime(until) },
    { key: 'role', header: t('people.access.role'), cell: ({ roles }) => f.list(roles.map(roleName)) },
    { key: 'what', header: t('people.access.what'), width: '40%', cell: (visit) => <Deeds visit={visit} /> },
  ]
  return (
    <Card title={t('people.access.visits')} flush>
      <DataTable
        caption={t('people.access.visitsWhy')}
        showCaption
        columns={columns}
        rows={visits}
        rowKey={(visit) => `${visit.from} ${visit.by?.familyName} ${visit.by?.givenName}`}
        empty={<EmptyState title={t('people.access.noVisits')} />}
      />
    </Card>
  )
}

/** How many deeds are told at once; the weightiest first. */
const TOLD = 3

function Deeds({ visit: { events } }: { visit: Visit }) {
  const t = useT()
  const textOf = useEventText()
  const deeds = events
    .filter((event) => event !== REFUSED)
    .map(textOf)
    .toSorted((a, b) => a.weight - b.weight)
  const texts = [...new Set(deeds.map(({ text }) => text))]
  const rest = texts.length > TOLD + 1 ? texts.slice(TOLD) : []
  return (
    <>
      {events.includes(REFUSED) ? <StatusTag tone="attention">{t('people.access.refused')}</StatusTag> : null}{' '}
      {texts.slice(0, texts.length - rest.length).join(', ')}
      {rest.length === 0 ? null : (
        <details>
          <summary className={classes.more}>{t('people.access.otherDeeds', { count: rest.length })}</summary>
          {rest.join(', ')}
        </details>
      )}
    </>
  )
}
