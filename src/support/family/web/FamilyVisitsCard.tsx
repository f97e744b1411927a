import { useRoleName } from '#foundation/people/web/index.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { type Column, DataTable } from '#web/ui/DataTable.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { StatusTag } from '#web/ui/StatusTag.tsx'
import type { FamilyVisit } from '../contract/family.ts'

/** Who looked and when; the newest first. */
export function FamilyVisitsCard({ visits }: { visits: readonly FamilyVisit[] }) {
  const { t, f } = useI18n()
  const roleName = useRoleName()
  const columns: Column<FamilyVisit>[] = [
    {
      key: 'who',
      header: t('people.access.who'),
      rowHeader: true,
      cell: ({ by }) => (by === null ? t('people.access.unknown') : f.name(by)),
    },
    { key: 'when', header: t('people.access.when'), cell: ({ at }) => f.dateTime(at) },
    {
      key: 'role',
      header: t('people.access.role'),
      cell: ({ roles, refused }) =>
        refused ? (
          <StatusTag tone="attention">{t('people.access.refused')}</StatusTag>
        ) : (
          f.list(roles.map(roleName))
        ),
    },
  ]
  return (
    <Card title={t('people.access.visits')} flush>
      <DataTable
        caption={t('people.access.visitsWhy')}
        showCaption
        columns={columns}
        rows={visits}
        rowKey={(visit) => `${visit.at} ${visit.by?.familyName} ${visit.by?.givenName}`}
        empty={<EmptyState title={t('people.access.noVisits')} />}
      />
    </Card>
  )
}
