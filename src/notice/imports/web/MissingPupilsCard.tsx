import { Checkbox } from '@mantine/core'
import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { type Column, DataTable } from '#web/ui/DataTable.tsx'
import type { ImportView } from '../contract/imports.ts'
import type { Editing } from './editing.ts'
import classes from './Import.module.css'

type MissingPupil = ImportView['missingPupils'][number]

/** Pupils of the listed classes who are not in the file. Only those who are ticked leave. */
export function MissingPupilsCard({ imported, settings, onChange }: Editing) {
  const t = useT()
  const f = useFormat()
  const toggle = (id: string, hasLeft: boolean) =>
    onChange({
      leavers: hasLeft ? [...settings.leavers, id] : settings.leavers.filter((other) => other !== id),
    })
  const columns: Column<MissingPupil>[] = [
    { key: 'pupil', header: t('imports.missing.pupil'), rowHeader: true, cell: f.listName },
    { key: 'class', header: t('imports.missing.class'), cell: (pupil) => pupil.className ?? '–' },
    {
      key: 'left',
      header: t('imports.missing.left'),
      cell: (pupil) => (
        <Checkbox
          aria-label={t('imports.missing.leftLabel', { name: f.name(pupil) })}
          checked={settings.leavers.includes(pupil.id)}
          onChange={(event) => toggle(pupil.id, event.currentTarget.checked)}
        />
      ),
    },
  ]
  return (
    <Card flush title={t('imports.missing.title')}>
      <p className={classes.foot}>{t('imports.missing.why')}</p>
      <DataTable
        caption={t('imports.missing.caption')}
        columns={columns}
        rows={imported.missingPupils}
        rowKey={(pupil) => pupil.id}
        empty={null}
      />
    </Card>
  )
}
