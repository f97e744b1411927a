import { Checkbox } from '@mantine/core'
import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { type Column, DataTable } from '#web/ui/DataTable.tsx'
import type { ImportView } from '../contract/imports.ts'
import type { Editing } from './editing.ts'
import classes from './Import.module.css'
import { usePostName } from './use-post-name.ts'

type MissingPost = ImportView['missingPosts'][number]

/** Posts of the school that are not in the staff list. Only those that are ticked end. */
export function MissingPostsCard({ imported, settings, onChange }: Editing) {
  const t = useT()
  const f = useFormat()
  const postName = usePostName()
  const toggle = (id: string, isOver: boolean) =>
    onChange({
      leavers: isOver ? [...settings.leavers, id] : settings.leavers.filter((other) => other !== id),
    })
  const columns: Column<MissingPost>[] = [
    { key: 'person', header: t('imports.staff.missing.person'), rowHeader: true, cell: f.listName },
    { key: 'post', header: t('imports.staff.missing.post'), bareOnCard: true, cell: postName },
    {
      key: 'over',
      header: t('imports.staff.missing.over'),
      cell: (row) => (
        <Checkbox
          aria-label={t('imports.staff.missing.overLabel', { name: f.name(row), post: postName(row) })}
          checked={settings.leavers.includes(row.id)}
          onChange={(event) => toggle(row.id, event.currentTarget.checked)}
        />
      ),
    },
  ]
  return (
    <Card flush title={t('imports.staff.missing.title')}>
      <p className={classes.foot}>{t('imports.staff.missing.why')}</p>
      <DataTable
        caption={t('imports.staff.missing.caption')}
        columns={columns}
        rows={imported.missingPosts}
        rowKey={(row) => row.id}
        empty={null}
      />
    </Card>
  )
}
