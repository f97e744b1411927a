import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import type { Editing } from './editing.ts'
import { MissingCard } from './MissingCard.tsx'
import { usePostName } from './use-post-name.ts'

/** Posts of the school that are not in the staff list. Only those that are ticked end. */
export function MissingPostsCard({ imported, settings, onChange }: Editing) {
  const t = useT()
  const f = useFormat()
  const postName = usePostName()
  return (
    <MissingCard
      settings={settings}
      onChange={onChange}
      words={{
        title: t('imports.staff.missing.title'),
        why: t('imports.staff.missing.why'),
        caption: t('imports.staff.missing.caption'),
        gone: t('imports.staff.missing.over'),
        note: t('imports.staff.missing.note', { count: imported.missingPosts.length }),
      }}
      columns={[
        { key: 'person', header: t('imports.staff.missing.person'), rowHeader: true, cell: f.listName },
        { key: 'post', header: t('imports.staff.missing.post'), bareOnCard: true, cell: postName },
      ]}
      rows={imported.missingPosts}
      goneLabel={(row) => t('imports.staff.missing.overLabel', { name: f.name(row), post: postName(row) })}
    />
  )
}
