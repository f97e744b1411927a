import { Suspense, useState } from 'react'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { type Column, DataTable } from '#web/ui/DataTable.tsx'
import { useFirstRows } from '#web/ui/use-first-rows.ts'
import { type ImportView, listEffects } from '../contract/imports.ts'
import {
  hasPart,
  type StaffEffect,
  type StaffEffectPart,
  staffEffectParts,
} from '../contract/staff-effects.ts'
import { EffectFilter } from './EffectFilter.tsx'
import { EffectLines } from './EffectLines.tsx'
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
  return (
    <Card
      flush
      title={t('imports.staffEffects.title')}
      note={rows === undefined ? undefined : t('imports.staffEffects.note', { count: rows.length })}
    >
      <EffectFilter
        name="staffEffectPart"
        label={t('imports.staffEffects.filter')}
        all={t('imports.staffEffects.all')}
        values={staffEffectParts}
        countOf={(value) => (rows ?? []).filter((row) => hasPart(row, value)).length}
        labelOf={(value, count) => {
          const text = t(`imports.staffEffects.parts.${value}`)
          return t('imports.staffEffects.partCount', { text, count })
        }}
        value={part}
        onChange={setPart}
      />
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
      cell: (effect) => <EffectLines lines={say.changes(effect)} />,
    },
    {
      key: 'access',
      header: t('imports.staffEffects.access'),
      width: '34%',
      cell: (effect) => <EffectLines lines={say.access(effect)} />,
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
