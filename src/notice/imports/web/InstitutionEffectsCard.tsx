import { Suspense, useState } from 'react'
import { founders, institutionKinds } from '#foundation/institutions/contract/institutions.ts'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { type Column, DataTable } from '#web/ui/DataTable.tsx'
import { useFirstRows } from '#web/ui/use-first-rows.ts'
import { type ImportView, listEffects } from '../contract/imports.ts'
import type { InstitutionEffect } from '../contract/institution-effects.ts'
import { EffectFilter } from './EffectFilter.tsx'
import { EffectLines } from './EffectLines.tsx'

/** So many institutions stand on the page at first. */
const AT_ONCE = { first: 10, step: 50 }

const changes = ['added', 'changed', 'ended'] as const
type Change = (typeof changes)[number]

/** Institutions that a list adds, corrects or ends, each with what of it changes. */
export function InstitutionEffectsCard({ imported: { id, kind, report } }: { imported: ImportView }) {
  const isAny = changes.some((change) => (report?.counts[change] ?? 0) > 0)
  if (kind !== 'institutions' || !isAny) return null
  return (
    <Suspense fallback={<EffectsOf rows={undefined} />}>
      <Effects importId={id} />
    </Suspense>
  )
}

function Effects({ importId }: { importId: ImportView['id'] }) {
  const { rows } = useApiQuery(listEffects, { params: { importId } })
  return <EffectsOf rows={rows.filter((row) => row.kind === 'institution')} />
}

interface EffectsProps {
  /** Undefined while they load. */
  rows: readonly InstitutionEffect[] | undefined
}

function EffectsOf({ rows }: EffectsProps) {
  const { t } = useI18n()
  const [change, setChange] = useState<Change | null>(null)
  return (
    <Card
      flush
      title={t('imports.institutions.effects.title')}
      note={rows === undefined ? undefined : t('imports.institutions.effects.note', { count: rows.length })}
    >
      <EffectFilter
        name="institutionChange"
        label={t('imports.institutions.effects.filter')}
        all={t('imports.institutions.effects.all')}
        values={changes}
        countOf={(value) => (rows ?? []).filter((row) => row.change === value).length}
        labelOf={(value, count) => {
          const text = t(`imports.institutions.effects.kinds.${value}`)
          return t('imports.institutions.effects.kindCount', { text, count })
        }}
        value={change}
        onChange={setChange}
      />
      <EffectsTable key={change} rows={rows?.filter((row) => change === null || row.change === change)} />
    </Card>
  )
}

function EffectsTable({ rows }: EffectsProps) {
  const { t } = useI18n()
  const say = useEffectLines()
  const shown = useFirstRows(rows, AT_ONCE)
  const columns: Column<InstitutionEffect>[] = [
    {
      key: 'name',
      header: t('imports.institutions.effects.name'),
      rowHeader: true,
      width: '34%',
      cell: ({ name }) => name,
    },
    {
      key: 'municipality',
      header: t('imports.institutions.effects.municipality'),
      width: '24%',
      cell: ({ municipality }) => municipality,
    },
    {
      key: 'what',
      header: t('imports.institutions.effects.what'),
      bareOnCard: true,
      cell: (effect) => <EffectLines lines={say(effect)} />,
    },
  ]
  return (
    <DataTable
      caption={t('imports.institutions.effects.caption')}
      columns={columns}
      {...shown}
      rowKey={(_, index) => String(index)} // two institutions of one name may change alike
      empty={null}
    />
  )
}

const columnOf = { name: 'institutionName', kind: 'institutionKind' } as const

function useEffectLines(): (effect: InstitutionEffect) => readonly string[] {
  const { t, f } = useI18n()
  const told = ({ field }: InstitutionEffect['differences'][number], value: string | number | null) => {
    if (value === null) return '–'
    const kind = institutionKinds.find((one) => one === value)
    if (field === 'kind' && kind !== undefined) return t(`institutions.kinds.${kind}`)
    const founder = founders.find((one) => one === value)
    if (field === 'founder' && founder !== undefined) return t(`institutions.founders.${founder}`)
    return field === 'openedOn' || field === 'closedOn' ? f.date(String(value)) : String(value)
  }
  const lineOf = (difference: InstitutionEffect['differences'][number]) => {
    const { field, before, after } = difference
    const column = field === 'name' || field === 'kind' ? columnOf[field] : field
    return t('imports.institutions.effects.difference', {
      field: t(`imports.fields.${column}`),
      before: told(difference, before),
      after: told(difference, after),
    })
  }
  return ({ change, differences }) =>
    change === 'added' ? [t('imports.institutions.effects.added')] : differences.map(lineOf)
}
