import { useI18n } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { type Column, DataTable } from '#web/ui/DataTable.tsx'
import type { PupilAccessView } from '../contract/pupil-access.ts'
import { useReasonText } from './use-reason-text.ts'
import { useRoleName } from './use-role-name.ts'

type Seer = PupilAccessView['seers'][number]

/** Rights that reach the pupil today, each with its reason and its end. */
export function SeersCard({ seers }: { seers: readonly Seer[] }) {
  const { t, f } = useI18n()
  const roleName = useRoleName()
  const reasonText = useReasonText()
  const until: Column<Seer> = {
    key: 'until',
    header: t('people.access.holds'),
    cell: (seer) => (seer.until === null ? t('people.access.noEnd') : f.date(seer.until)),
  }
  const columns: Column<Seer>[] = [
    { key: 'who', header: t('people.access.who'), rowHeader: true, cell: (seer) => f.name(seer) },
    {
      key: 'role',
      header: t('people.access.role'),
      cell: (seer) => (
        <>
          {roleName(seer.role)} ({t(`people.access.scopes.${seer.scope}`)})
        </>
      ),
    },
    { key: 'reason', header: t('people.access.reason'), cell: (seer) => reasonText(seer.reason) },
    ...(seers.some(({ until }) => until !== null) ? [until] : []),
  ]
  return (
    <Card title={t('people.access.seers')} flush>
      <DataTable
        caption={t('people.access.seersWhy')}
        showCaption
        columns={columns}
        rows={seers}
        rowKey={(seer) =>
          [seer.familyName, seer.givenName, seer.role, seer.scope, reasonText(seer.reason)].join(' ')
        }
        empty={null}
      />
    </Card>
  )
}
