import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { type Column, DataTable } from '#web/ui/DataTable.tsx'
import { DateField } from '#web/ui/form/DateField.tsx'
import type { RosterFile } from '../contract/import-report.ts'
import type { Editing } from './editing.ts'
import classes from './Import.module.css'
import { StepCard } from './StepCard.tsx'

/** A OneRoster package in the place of the columns: what is in it, and from when changes hold that have no day of their own. */
export function RosterCard({ imported, settings, onChange }: Editing) {
  const t = useT()
  const roster = imported.report?.roster ?? null
  const system = roster?.system ?? null
  return (
    <StepCard
      title={t('imports.roster.title')}
      done={imported.report === null ? null : t('imports.roster.title')}
    >
      <p className={classes.quiet}>
        {t('imports.roster.why')} {system === null ? null : t('imports.roster.from', { system })}
      </p>
      <div className={classes.fields}>
        <DateField
          name="effectiveOn"
          label={t('imports.mapping.effectiveOn')}
          value={settings.effectiveOn}
          onChange={(effectiveOn) => onChange({ effectiveOn })}
        />
      </div>
      {roster === null ? null : <FilesTable files={roster.files} />}
    </StepCard>
  )
}

function FilesTable({ files }: { files: readonly RosterFile[] }) {
  const t = useT()
  const f = useFormat()
  const columns: Column<RosterFile>[] = [
    { key: 'file', header: t('imports.roster.file'), rowHeader: true, cell: ({ name }) => name },
    { key: 'mode', header: t('imports.roster.mode'), cell: ({ mode }) => t(`imports.roster.${mode}`) },
    { key: 'rows', header: t('imports.roster.rows'), align: 'end', cell: ({ rows }) => f.number(rows) },
    { key: 'left', header: t('imports.roster.left'), align: 'end', cell: ({ left }) => f.number(left) },
  ]
  return (
    <DataTable
      caption={t('imports.roster.caption')}
      columns={columns}
      rows={files}
      rowKey={({ name }) => name}
      empty={null}
    />
  )
}
