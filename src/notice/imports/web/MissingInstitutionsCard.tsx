import { useT } from '#web/i18n/i18n-context.ts'
import type { Editing } from './editing.ts'
import { MissingCard } from './MissingCard.tsx'

/** Working institutions of the municipalities of the list that are not in it. Only those that are ticked end. */
export function MissingInstitutionsCard({ imported, settings, onChange }: Editing) {
  const t = useT()
  return (
    <MissingCard
      settings={settings}
      onChange={onChange}
      words={{
        title: t('imports.institutions.missing.title'),
        why: t('imports.institutions.missing.why'),
        caption: t('imports.institutions.missing.caption'),
        gone: t('imports.institutions.missing.over'),
        note: t('imports.institutions.missing.note', { count: imported.missingInstitutions.length }),
      }}
      columns={[
        {
          key: 'name',
          header: t('imports.institutions.effects.name'),
          rowHeader: true,
          cell: ({ name }) => name,
        },
        {
          key: 'municipality',
          header: t('imports.institutions.effects.municipality'),
          bareOnCard: true,
          cell: ({ municipality }) => municipality,
        },
      ]}
      rows={imported.missingInstitutions}
      goneLabel={({ name }) => t('imports.institutions.missing.overLabel', { name })}
    />
  )
}
