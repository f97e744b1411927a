import { useI18n } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { type Column, DataTable } from '#web/ui/DataTable.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { StatusTag } from '#web/ui/StatusTag.tsx'
import type { Visit } from '../contract/pupil-access.ts'
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

function Deeds({ visit: { events } }: { visit: Visit }) {
  const textOf = useEventText()
  const deeds = [...new Set(events.filter((event) => event !== REFUSED).map(textOf))]
  return (
    <>
      {events.includes(REFUSED) ? <StatusTag tone="attention">{textOf(REFUSED)}</StatusTag> : null}{' '}
      {deeds.join(', ')}
    </>
  )
}
