import { Suspense, useState } from 'react'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { type Column, DataTable } from '#web/ui/DataTable.tsx'
import { SelectField } from '#web/ui/form/SelectField.tsx'
import { useFirstRows } from '#web/ui/use-first-rows.ts'
import { type ImportView, listEffects } from '../contract/imports.ts'
import {
  hasPart,
  type StaffEffect,
  type StaffEffectPart,
  staffEffectParts,
} from '../contract/staff-effects.ts'
import classes from './Import.module.css'
import { staffCounts } from './staff-counts.ts'
import { useStaffEffectText } from './use-staff-effect-text.ts'

/** So many people stand on the page at first. */
const AT_ONCE = { first: 10, step: 50 }

/** People of a staff list who do not stay as they were: who is new, whose post, address or access changes, and how. */
export function StaffEffectsCard({ imported: { id, kind, report } }: { imported: ImportView }) {
  const isAny = staffCounts.some((name) => name !== 'unchanged' && (report?.counts[name] ?? 0) > 0)
  if (kind !== 'staff' || !isAny) return null
  return (
    <Suspense fallback={<EffectsOf rows={undefined} />}>
      <Effects importId={id} />
    </Suspense>
  )
}

function Effects({ importId }: { importId: ImportView['id'] }) {
  const { rows } = useApiQuery(listEffects, { params: { importId } })
  return <EffectsOf rows={rows.filter((row) => row.kind === 'colleague')} />
}

interface EffectsProps {
  /** Undefined while they load. */
  rows: readonly StaffEffect[] | undefined
}

function EffectsOf({ rows }: EffectsProps) {
  const { t } = useI18n()
  const [part, setPart] = useState<StaffEffectPart | null>(null)
  const parts = staffEffectParts.flatMap((value) => {
    const count = (rows ?? []).filter((row) => hasPart(row, value)).length
    const text = t(`imports.staffEffects.parts.${value}`)
    return count === 0 ? [] : [{ value, label: t('imports.staffEffects.partCount', { text, count }) }]
  })
  return (
    <Card
      flush
      title={t('imports.staffEffects.title')}
      note={rows === undefined ? undefined : t('imports.staffEffects.note', { count: rows.length })}
    >
      {parts.length < 2 ? null : (
        <div className={classes.tools} data-no-print>
          <SelectField
            name="staffEffectPart"
            label={t('imports.staffEffects.filter')}
            placeholder={t('imports.staffEffects.all')}
            data={parts}
            value={part}
            onChange={(next) => setPart(staffEffectParts.find((value) => value === next) ?? null)}
            clearable
            miw="18rem"
          />
        </div>
      )}
      <EffectsTable key={part} rows={rows?.filter((row) => part === null || hasPart(row, part))} />
    </Card>
  )
}

function EffectsTable({ rows }: EffectsProps) {
  const { t, f } = useI18n()
  const say = useStaffEffectText()
  const shown = useFirstRows(rows, AT_ONCE)
  const columns: Column<StaffEffect>[] = [
    {
      key: 'person',
      header: t('imports.staffEffects.person'),
      rowHeader: true,
      width: '20%',
      cell: f.listName,
    },
    {
      key: 'what',
      header: t('imports.staffEffects.what'),
      bareOnCard: true,
      cell: (effect) => <Lines lines={say.changes(effect)} />,
    },
    {
      key: 'access',
      header: t('imports.staffEffects.access'),
      width: '34%',
      cell: (effect) => <Lines lines={say.access(effect)} />,
    },
  ]
  return (
    <DataTable
      caption={t('imports.staffEffects.caption')}
      columns={columns}
      {...shown}
      rowKey={(_, index) => String(index)} // two people of one name may change alike
      empty={null}
    />
  )
}

function Lines({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return '–'
  return (
    <ul className={classes.lines}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
