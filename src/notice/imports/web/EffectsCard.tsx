import { Suspense, useState } from 'react'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { type Column, DataTable } from '#web/ui/DataTable.tsx'
import { useFirstRows } from '#web/ui/use-first-rows.ts'
import { type EffectKind, effectKinds, isPupilEffect, type PupilEffect } from '../contract/import-effects.ts'
import { type ImportView, listEffects } from '../contract/imports.ts'
import { EffectFilter } from './EffectFilter.tsx'

/** So many pupils stand on the page at first. */
const AT_ONCE = { first: 10, step: 50 }

/** Pupils of a class list who do not stay as they were, each with what becomes of the pupil. */
export function EffectsCard({ imported }: { imported: ImportView }) {
  const t = useT()
  const { report, id } = imported
  const total = report === null ? 0 : effectKinds.reduce((sum, kind) => sum + report.counts[kind], 0)
  if (imported.kind !== 'class_list' || total === 0) return null
  return (
    <Card flush title={t('imports.effects.title')} note={t('imports.effects.note', { count: total })}>
      <Suspense fallback={<EffectsTable rows={undefined} />}>
        <Effects importId={id} />
      </Suspense>
    </Card>
  )
}

function Effects({ importId }: { importId: ImportView['id'] }) {
  const t = useT()
  const told = useApiQuery(listEffects, { params: { importId } })
  const rows = told.rows.filter(isPupilEffect)
  const [kind, setKind] = useState<EffectKind | null>(null)
  return (
    <>
      <EffectFilter
        name="effectKind"
        label={t('imports.effects.filter')}
        all={t('imports.effects.all')}
        values={effectKinds}
        countOf={(value) => rows.filter((row) => row.kind === value).length}
        labelOf={(value, count) => {
          const text = t(`imports.effects.kinds.${value}`)
          return t('imports.effects.kindCount', { text, count })
        }}
        value={kind}
        onChange={setKind}
      />
      <EffectsTable key={kind} rows={rows.filter((row) => kind === null || row.kind === kind)} />
    </>
  )
}

function EffectsTable({ rows }: { rows: readonly PupilEffect[] | undefined }) {
  const t = useT()
  const f = useFormat()
  const say = useEffectText()
  const shown = useFirstRows(rows, AT_ONCE)
  const columns: Column<PupilEffect>[] = [
    { key: 'pupil', header: t('imports.effects.pupil'), rowHeader: true, cell: f.listName },
    { key: 'class', header: t('imports.effects.class'), cell: (row) => row.className ?? '–' },
    { key: 'what', header: t('imports.effects.what'), cell: say, bareOnCard: true },
  ]
  return (
    <DataTable
      caption={t('imports.effects.caption')}
      columns={columns}
      {...shown}
      rowKey={(_, index) => String(index)}
      empty={null}
    />
  )
}

function useEffectText(): (effect: PupilEffect) => string {
  const t = useT()
  const f = useFormat()
  return (effect) => {
    const { kind, classBefore, on, nameBefore, fields } = effect
    const told: Readonly<Record<EffectKind, string | null>> = {
      added: t('imports.effects.kind.added'),
      transferred: t('imports.effects.kind.transferred'),
      moved:
        classBefore === null
          ? t('imports.effects.kind.placed')
          : t('imports.effects.kind.moved', { before: classBefore }),
      changed: null,
      ended: t('imports.effects.kind.ended', { date: on === null ? '–' : f.date(on) }),
    }
    const corrected = fields.map((field) => t(`imports.effects.fields.${field}`))
    const parts = [
      told[kind],
      nameBefore === null
        ? null
        : t('imports.effects.renamed', { before: nameBefore, after: f.name(effect) }),
      corrected.length === 0 ? null : t('imports.effects.corrected', { fields: f.list(corrected) }),
    ]
    return parts.filter((part) => part !== null).join('; ')
  }
}
