import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import type { Editing } from './editing.ts'
import { MissingCard } from './MissingCard.tsx'

/** Pupils of the listed classes who are not in the file. Only those who are ticked leave. */
export function MissingPupilsCard({ imported, settings, onChange }: Editing) {
  const t = useT()
  const f = useFormat()
  return (
    <MissingCard
      settings={settings}
      onChange={onChange}
      words={{
        title: t('imports.missing.title'),
        why: t('imports.missing.why'),
        caption: t('imports.missing.caption'),
        gone: t('imports.missing.left'),
        note: t('imports.effects.note', { count: imported.missingPupils.length }),
      }}
      columns={[
        { key: 'pupil', header: t('imports.missing.pupil'), rowHeader: true, cell: f.listName },
        { key: 'class', header: t('imports.missing.class'), cell: (pupil) => pupil.className ?? '–' },
      ]}
      rows={imported.missingPupils}
      goneLabel={(pupil) => t('imports.missing.leftLabel', { name: f.name(pupil) })}
    />
  )
}
